import type {Range, SourceFormat} from '../model.ts'
import type {Blocks, SourceLine} from './block.ts'
import {type Comment, findComments, isScriptMark} from './comments.ts'
import {splitLines} from './lines.ts'
import {scanMarkdown} from './markdown.ts'
import {scanPlain} from './plain.ts'

/** The blocks of a file, and its text without comments. */
export interface FoundBlocks extends Blocks {
  /** The source with spaces for its comments, script marks apart: what a comment holds tells nothing of the text around it. */
  readonly text: string
}

/** Finds the blocks of a file from `from` on. Throws `VmlintError` where containers are nested too deep. */
export function findBlocks(source: string, format: SourceFormat, from: number): FoundBlocks {
  const comments = findComments(source)
  // By spaces, a comment at the start of a line would indent it, as code is indented; to markdown these are no spaces.
  const structure = blankComments(source, comments, '\u00a0')
  const lines = splitLines(source, from).map((line) => describe(line, source, structure))
  const {blocks, definitions} = format === 'markdown' ? scanMarkdown(structure, lines) : scanPlain(structure, lines)
  return {
    blocks,
    definitions,
    text: blankComments(
      source,
      comments.filter(({start, end}) => !isScriptMark(source.slice(start, end)))
    )
  }
}

function describe(line: Range, source: string, structure: string): SourceLine {
  const text = source.slice(line.start, line.end)
  const isBlank = structure.slice(line.start, line.end).trim() === ''
  const isDirective = /^\s*# vmlint-/.test(text)
  return {...line, isComment: isDirective || (isBlank && text.trim() !== ''), isMark: isScriptMark(text)}
}

/** The source with blanks for its comments, so that what they hold is never taken for structure. */
function blankComments(source: string, comments: readonly Comment[], blank = ' '): string {
  let text = ''
  let at = 0
  for (const {start, end} of comments) {
    text += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, blank)
    at = end
  }
  return text + source.slice(at)
}
