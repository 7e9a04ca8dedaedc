import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/** Parses a text as English. In the command's file, the build has the package loaded when a plugin first asks for a tree. */
export const parseEnglish = (text: string): Root => new ParseEnglish().parse(text)
