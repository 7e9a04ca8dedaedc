import {isAbsolute, relative} from 'node:path'
import {type FailurePlace, VmlintError} from '../errors.ts'
import {compareText} from '../result.ts'
import {locate} from '../script/location.ts'
import type {Range} from '../script/model.ts'
import {codeFrame, frameLines} from '../terminal/code-frame.ts'

/** Something wrong in a configuration. */
export interface Fault {
  /** What is wrong and what to do, without a full stop. */
  readonly message: string
  /** File, or the flag or argument (`--rule`), that it is in. */
  readonly path: string
  /** Text of the file; without it no place is shown. */
  readonly text?: string
  /** Where in the text; its start without one. */
  readonly range?: Range
  /** True for a file whose text must not be quoted. */
  readonly isPrivate?: boolean
  readonly cause?: unknown
}

/** Keys that lead to a value in a configuration: `['rules', 'weak-words', 1, 'allow']`. */
export type KeyPath = readonly (string | number)[]

/** Where the values of a configuration are in its text. */
export interface Places {
  /** Stretch of a value, or of the key that it stands under; of the nearest value around it where it cannot be found. */
  readonly find: (keys: KeyPath, part: 'key' | 'value') => Range | undefined
}

/** Most faults that are reported: more than fit a screen help nobody. */
const mostTold = 50

/** One error that reports all faults, each with its place and the lines round it; the first in order of file and place leads. */
export function configError(faults: readonly Fault[], cwd: string): VmlintError {
  const shown = faults.map((fault) => (fault.isPrivate ? withoutWords(fault) : fault))
  // A file that several folders extend is checked in each of them.
  const unique = new Map(shown.map((fault) => [JSON.stringify([fault.path, fault.range, fault.message]), fault]))
  const sorted = [...unique.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) || (a.range?.start ?? 0) - (b.range?.start ?? 0) || compareText(a.message, b.message)
  )
  const [first, ...others] = sorted.slice(0, mostTold)
  const more = sorted.length - mostTold
  const code = 'faulty-configuration'
  return new VmlintError(first ? describeFault(first, cwd) : 'Faulty configuration', {
    code,
    ...(first && placeOf(first)),
    others: [
      ...others.map((fault) => new VmlintError(describeFault(fault, cwd), {code, ...placeOf(fault)})),
      ...(more > 0 ? [new VmlintError(`and ${more} more faults`, {code})] : [])
    ]
  })
}

/** Of a private file only its path is shown: even a key or an engine's error may hold what is in it. */
function withoutWords({path}: Fault): Fault {
  return {
    path,
    message:
      'Cannot be used as a configuration. Its text is not shown, since it lies outside the repository or does not look like a configuration; `vmlint --config` with its path shows what is wrong'
  }
}

function describeFault({message, path, text, range}: Fault, cwd: string): string {
  const name = isAbsolute(path) ? shortest(path, cwd) : path
  const {line, column} = locate(text ?? '').toPoint(range?.start ?? 0)
  return text === undefined ? `${name}: ${message}` : `${name}:${line}:${column}: ${message}`
}

function placeOf({path, text, range, cause}: Fault): FailurePlace {
  if (text === undefined) return {path, cause}
  const place = locate(text).toPoint(range?.start ?? 0)
  return {path, place, cause, frame: frameOf(text, range)}
}

/** The lines round a stretch of a text. */
export function frameOf(text: string, range: Range = {start: 0, end: 0}): string {
  const {start, end} = locate(text).toPosition(range)
  const stretch = {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  return codeFrame(frameLines(text), stretch)
}

/** A path as it is shortest to read: from the working directory, where it lies inside. */
function shortest(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short.startsWith('..') || short === '' ? path : short
}
