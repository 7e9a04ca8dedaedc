import type {VmlintError} from '../errors.ts'
import {terminal} from '../format/escape.ts'
import {wrap} from '../terminal/wrap.ts'
import type {Io} from './io.ts'

/** Writes one line to stderr, then indented details. A terminal breaks none of their words. */
export function complain({stderr}: Pick<Io, 'stderr'>, text: string, details: readonly string[] = []): void {
  const {isTTY = false, columns} = stderr
  // Lines after the first are indented by two.
  const width = isTTY && columns ? columns - 2 : Number.POSITIVE_INFINITY
  const [line = '', ...others] = wrap(`vmlint: ${terminal(text)}`, width)
  const indented = [...others, ...details.flatMap((detail) => wrapDetail(terminal(detail), width))]
  stderr.write(`${[line, ...indented.map((one) => `  ${one}`)].join('\n')}\n`)
}

/** Lines of code and the marks below them stay as they are. */
function wrapDetail(text: string, width: number): readonly string[] {
  return /^[\s>|]/.test(text) ? [text] : wrap(text, width)
}

/** Formats an unexpected error: one line and, with `--debug`, its stack. */
export function crashLine(error: unknown, argv: readonly string[]): [string, readonly string[]] {
  return argv.includes('--debug')
    ? [`Internal error: ${String(error)}`, stackOf(error)]
    : [`Internal error: ${String(error)}; run it with --debug to see where`, []]
}

/** Stack lines of an error and its causes. */
export function stackOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return error.cause === undefined ? lines : [...lines, 'Cause:', ...stackOf(error.cause)]
}

/** Writes a failure and the failures found with it: a line each, then the source around it and, with `--debug`, its stack. */
export function complainOf(io: Pick<Io, 'stderr'>, error: VmlintError, argv: readonly string[]): void {
  for (const {message, frame} of [error, ...error.others]) complain(io, message, frame?.split('\n'))
  if (argv.includes('--debug')) complain(io, 'Stack:', stackOf(error))
}
