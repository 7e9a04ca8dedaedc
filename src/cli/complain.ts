import type {Io} from './io.ts'

/** Writes one line to stderr: what went wrong or is worth knowing. */
export function complain({stderr}: Pick<Io, 'stderr'>, text: string): void {
  stderr.write(`vmlint: ${inert(text)}\n`)
}

/** Commander's words for a wrong flag, argument or value as one line. */
export function usageLine(text: string): string {
  const message = text.startsWith('error: ') ? text.slice('error: '.length).trimEnd() : text.trimEnd()
  const hint = message.lastIndexOf('\n(Did you mean ')
  if (hint < 0) return message
  const near = message.slice(hint + '\n(Did you mean '.length).replace('?)', '')
  return `${message.slice(0, hint)}, did you mean ${near}?`
}

/** What a terminal or a log would act on becomes visible: control characters, line ends, changes of direction. */
function inert(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
