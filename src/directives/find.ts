import {findComments} from '../script/blocks/comments.ts'
import type {Range, SourceFormat} from '../script/model.ts'
import {overlapsAny} from '../script/ranges.ts'
import {findFences} from './fences.ts'

/** A place at which a directive is, or was meant to be. */
export interface Candidate extends Range {
  /** What is between the marks of the comment; all but `# ` of a line. */
  readonly body: Range
}

/** A line of a text that is a directive. */
const textLine = /(?<![^\r\n])([ \t\uFEFF]*# )vmlint-[^\r\n]*/g
/** How the body of a comment begins that is meant for vmlint, well spelt or not. */
const addressed = /^\s{0,200}vmlint(?:-|[ :_]{1,3}(?:disable|enable|ignore|off|on|set)\b)/i

/** What was found in a file on the way to its directives. */
export interface Candidates {
  readonly found: readonly Candidate[]
  /** Comments for vmlint that never end. */
  readonly unclosed: readonly Range[]
  /** All comments, and the lines of a text that are directives: in order and apart. */
  readonly comments: readonly Range[]
}

/**
 * Finds directives in the source, not in a tree, so that they work at every place of a paragraph, a list, a quote or a
 * fence. What stands as an example, in a fence without a script or between backticks, is none.
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
