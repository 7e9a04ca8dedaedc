import type {Range, SourceFormat} from '../model.ts'
import type {Blocks, SourceLine} from './block.ts'
import {type Comment, findComments, isScriptMark} from './comments.ts'
import {splitLines} from './lines.ts'
import {scanMarkdown} from './markdown.ts'
import {scanPlain} from './plain.ts'
import {splitSigns} from './signs.ts'

/** The blocks of a file, and its text without comments. */
export interface FoundBlocks extends Blocks {
  /** The source with comments replaced by spaces, except script marks, since a comment says nothing about the text around it. */
  readonly text: string
}

/** Finds the blocks of a file from `from` on. Throws `VmlintError` if containers are nested too deep. */
export function findBlocks(source: string, format: SourceFormat, from: number): FoundBlocks {
  const comments = findComments(source)
  // Spaces at the start of a line would make it indented code; these characters do not count as indentation.
  const structure = withEmphasis(blankComments(source, comments, '\u00a0'), format)
  const lines = splitLines(source, from).map((line) => describe(line, source, structure))
  const {blocks, definitions} = format === 'markdown' ? scanMarkdown(structure, lines) : scanPlain(structure, lines)
  return {
    blocks: format === 'markdown' ? splitSigns(structure, blocks) : blocks,
    definitions,
    text: withEmphasis(
      withPlainSigns(
        blankComments(
          source,
          comments.filter(({start, end}) => !isScriptMark(source.slice(start, end)))
        )
      ),
      format
    )
  }
}

/** Spaces and hyphens that forbid a line break, as word processors write them, as plain ones. */
export function withPlainSigns(text: string): string {
  if (!/[\u00a0\u2007\u2011\u202f]/.test(text)) return text
  return text.replace(/[\u00a0\u2007\u202f]/g, ' ').replaceAll('\u2011', '-')
}

/** Emphasis of a wiki in a text, `'''Say:'''`, as that of markdown at the same places. */
function withEmphasis(text: string, format: SourceFormat): string {
  if (format === 'markdown' || !text.includes("''")) return text
  return text
    .replace(/'''([^'\n]{1,300}(?:'[^'\n]{1,300}){0,9})'''/g, ' **$1** ')
    .replace(/''([^'\s](?:[^'\n]{0,300}(?:'(?!')[^'\n]{1,300}){0,40}))''/g, ' *$1* ')
}

function describe(line: Range, source: string, structure: string): SourceLine {
  const text = source.slice(line.start, line.end)
  const isBlank = structure.slice(line.start, line.end).trim() === ''
  const isDirective = /^\s*# vmlint-/.test(text)
  return {isComment: isDirective || (isBlank && text.trim() !== ''), isMark: isScriptMark(text), ...line}
}

/** Blanks the comments of the source, so that their contents are not parsed. */
function blankComments(source: string, comments: readonly Comment[], blank = ' '): string {
  let text = ''
  let at = 0
  for (const {start, end} of comments) {
    text += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, blank)
    at = end
  }
  return text + source.slice(at)
}
