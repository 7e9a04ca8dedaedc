import {findComments} from '../script/blocks/comments.ts'
import type {Range, SourceFormat} from '../script/model.ts'
import {overlapsAny} from '../script/ranges.ts'
import {findFences} from './fences.ts'

/** A directive, or an attempt at one. */
export interface Candidate extends Range {
  /** Text inside the comment markers, or a line without `# `. */
  readonly body: Range
}

/** A line of a text file that is a directive. */
const textLine = /(?<![^\r\n])([ \t\uFEFF]*# )vmlint-[^\r\n]*/g
/** How a comment for vmlint starts, spelt correctly or not. */
const addressed = /^\s{0,200}vmlint(?:-|[ :_]{1,3}(?:disable|enable|ignore|off|on|set)\b)/i

/** What a search for directives found. */
export interface Candidates {
  readonly found: readonly Candidate[]
  /** Unclosed comments for vmlint. */
  readonly unclosed: readonly Range[]
  /** All comments, and directive lines of a text file, sorted and without overlaps. */
  readonly comments: readonly Range[]
}

/**
 * Finds directives in the source rather than a tree, so that they work anywhere in a paragraph, list, quote or
 * fence. Examples, in a fence without a script or between backticks, do not count.
 */
export function findCandidates(
  source: string,
  {format, scripts}: {readonly format: SourceFormat; readonly scripts: readonly Range[]}
): Candidates {
  if (!/vmlint/i.test(source)) return {found: [], unclosed: [], comments: []}
  const {closed, open} = readComments(source)
  const isAddressed = ({body}: Candidate) =>
    addressed.test(source.slice(body.start, Math.min(body.end, body.start + 240)))
  const unclosed = open && isAddressed(open) ? [{start: open.start, end: open.start + 4}] : []
  if (format === 'text') {
    const lines = Array.from(source.matchAll(textLine), ({index, 0: line, 1: mark = ''}): Candidate => {
      const end = index + line.length
      return {start: index + mark.length - 2, end, body: {start: index + mark.length, end}}
    })
    const outside = lines.filter((line) => !overlapsAny(line, closed))
    const comments = [...closed, ...outside].sort((a, b) => a.start - b.start)
    return {found: comments.filter(isAddressed), unclosed, comments}
  }
  const examples = findFences(source).filter((fence) => !overlapsAny(fence, scripts))
  const isExample = (comment: Range) =>
    (source[comment.start - 1] === '`' && source[comment.end] === '`') || overlapsAny(comment, examples)
  return {found: closed.filter((comment) => isAddressed(comment) && !isExample(comment)), unclosed, comments: closed}
}

function readComments(source: string): {closed: readonly Candidate[]; open: Candidate | undefined} {
  const closed = findComments(source).map(({start, end}) => ({start, end, body: {start: start + 4, end: end - 3}}))
  const start = source.indexOf('<!--', closed.at(-1)?.end ?? 0)
  const end = source.length
  return {closed, open: start < 0 ? undefined : {start, end, body: {start: start + 4, end}}}
}
