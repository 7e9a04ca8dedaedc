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

const scriptMark = /<!--[ \t]{0,20}(\/?)vmlint-script(?![\w-])[^<>\n]{0,200}-->/

/** Whether a line has `<!-- vmlint-script -->` or its end, `<!-- /vmlint-script -->`. */
export function isScriptMark(text: string): boolean {
  return scriptMark.test(text)
}

/** Whether a script mark opens a script. */
export function opensScript(text: string): boolean {
  return scriptMark.exec(text)?.[1] === ''
}
