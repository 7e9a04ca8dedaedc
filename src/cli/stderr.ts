import type {VmlintError} from '../errors.ts'
import {terminal} from '../format/escape.ts'
import type {Io} from './io.ts'

/** Writes one line to stderr, then indented details. */
export function complain({stderr}: Pick<Io, 'stderr'>, text: string, details: readonly string[] = []): void {
  const lines = [`vmlint: ${terminal(text)}`, ...details.map((line) => `  ${terminal(line)}`)]
  stderr.write(`${lines.join('\n')}\n`)
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
