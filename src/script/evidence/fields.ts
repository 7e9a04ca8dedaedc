import {remember} from '../remember.ts'

/** A placeholder or blank in any usual brackets. */
const field =
  /\\?\[{1,2}[^\]\n]{1,60}\]{1,2}|\{{1,3}[^}\n]{1,60}\}{1,3}|<{1,2}[^>\n]{1,40}>{1,2}|%{1,2}[\w ]{1,40}%{1,2}|\*\|\w{1,40}\|\*|__[A-Z][A-Z_]{1,30}__|_{3,60}|\((?:[a-z ]{3,30}|[A-Z][A-Z ]{2,20})\)|«[^»\n]{1,40}»|\$\{?\w{1,40}\}?\$?|##?\w{1,40}##?|~\p{L}[\w ]{0,30}~|@\p{L}[\w]{0,20}@?/gu

/** Stands for a field in a text whose fields are marked: a character that no text uses. */
export const fieldMark = '\uE000'

/** A text with a mark for each of its fields: patterns that allow a field in several places then need one character for it. */
const markFields = remember((text) => text.replace(field, fieldMark))

/** What a sign looks for in a text. */
export type Search = Pick<RegExp, 'test'>

/** Whether there is a field. */
export const hasField: Search = {test: (text) => markFields(text) !== text}

/** A search in a text and in the text with its fields marked: brackets may also hold a whole message. */
export function amongFields(pattern: RegExp): Search {
  return {test: (text) => pattern.test(text) || (hasField.test(text) && pattern.test(markFields(text)))}
}
