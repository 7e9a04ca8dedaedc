import type {Blocks, SourceLine} from './block.ts'
import {type Comment, findComments, isScriptMark} from './comments.ts'
import {splitLines} from './lines.ts'
import {scanMarkdown} from './markdown.ts'
import type {Range, SourceFormat} from './model.ts'
import {scanPlain} from './plain.ts'

/** Finds the blocks of a file from `from` on. Throws `VmlintError` where containers are nested too deep. */
export function findBlocks(source: string, format: SourceFormat, from: number): Blocks {
  const comments = findComments(source)
  const structure = blankComments(source, comments)
  const lines = splitLines(source, from).map((line) => describe(line, source, structure))
  return format === 'markdown' ? scanMarkdown(structure, lines) : scanPlain(structure, lines)
}

function describe(line: Range, source: string, structure: string): SourceLine {
  const text = source.slice(line.start, line.end)
  const isBlank = structure.slice(line.start, line.end).trim() === ''
  const isDirective = /^\s*# vmlint-/.test(text)
  return {...line, isComment: isDirective || (isBlank && text.trim() !== ''), isMark: isScriptMark(text)}
}

/** The source with spaces for its comments, so that what they hold is never taken for structure. */
function blankComments(source: string, comments: readonly Comment[]): string {
  let text = ''
  let at = 0
  for (const {start, end} of comments) {
    text += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return text + source.slice(at)
}
