import type {Range} from '../model.ts'

/** An HTML comment, including its markers. */
export type Comment = Range

/** Finds the closed comments of a file in one pass. */
export function findComments(source: string): readonly Comment[] {
  const comments: Comment[] = []
  for (let start = source.indexOf('<!--'); start >= 0; ) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    comments.push({start, end: close + 3})
    start = source.indexOf('<!--', close + 3)
  }
  return comments
}

const scriptMark = /<!--[ \t]{0,20}(\/?)vmlint-script(?!\w|-(?!->))[^<>\n]{0,200}-->/

/** Whether a line has `<!-- vmlint-script -->` or its end, `<!-- /vmlint-script -->`. */
export function isScriptMark(text: string): boolean {
  return findMark(text) !== undefined
}

/** Whether a script mark opens a script. */
export function opensScript(text: string): boolean {
  return findMark(text)?.[1] === ''
}

/** A mark in a code span is only quoted, as in instructions. */
function findMark(text: string): RegExpExecArray | undefined {
  const found = scriptMark.exec(text)
  const codeMarks = found ? text.slice(0, found.index).match(/`+/g) : null
  return found && (codeMarks?.length ?? 0) % 2 === 0 ? found : undefined
}
