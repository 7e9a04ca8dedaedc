import {closeSync, openSync, readSync} from 'node:fs'

/** Characters at the start of a file that show whether vmlint wrote it. */
const headLength = 2000

/** How the reports and pages that vmlint writes begin. A test writes each of them. */
const beginnings: readonly RegExp[] = [
  // The page and the report.
  /<title>(?:vmlint: |Voicemail scripts · vmlint<)/,
  // `-f markdown`.
  /^## vmlint\r?\n\r?\n[✔✖] \d/,
  // `-f stylish` and `say`: a path, then a script with its bar.
  /^(?:.*\r?\n){1,2}.*[▇▁]{10}▏/,
  // `-f stylish` of a file without a script.
  /^\S.*\r?\n +\d+:\d+ +(?:error|warning) /,
  // `-f codeframe`.
  /^(?:error|warning): .* \([\w-]+\) at \S.*:\d+:\d+:\r?\n/,
  // `-f unix`.
  /^\S.*:\d+:\d+: .* \[(?:Error|Warning)\/[\w-]+\]\r?\n/,
  // `stats`, as a table and as csv.
  /^Script +Seconds +Budget +Words +Problems +Missing\r?\n/,
  /^file,script,line,goal,touch,seconds,/
]

/** Whether vmlint wrote a text: a report or page that stands among the scripts is not one of them. */
export function isOwnOutput(text: string): boolean {
  const head = text.slice(0, headLength)
  return beginnings.some((beginning) => beginning.test(head))
}

/** Whether vmlint wrote a web page. Reads only its start. */
export function isOwnPage(path: string): boolean {
  if (!/\.html?$/i.test(path)) return false
  const head = Buffer.alloc(headLength)
  try {
    const descriptor = openSync(path, 'r')
    try {
      readSync(descriptor, head)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
  return isOwnOutput(head.toString())
}
