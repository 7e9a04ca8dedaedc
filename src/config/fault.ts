import {isAbsolute, relative} from 'node:path'
import {type FailurePlace, VmlintError} from '../errors.ts'
import {compareText} from '../result.ts'
import {locate} from '../script/location.ts'
import type {Range} from '../script/model.ts'
import {codeFrame, frameLines} from '../terminal/code-frame.ts'

/** A fault in a configuration. */
export interface Fault {
  /** What is wrong and what to do, without a period at the end. */
  readonly message: string
  /** The file, flag or argument (`--rule`) with the fault. */
  readonly path: string
  /** Text of the file; without it, no excerpt is shown. */
  readonly text?: string
  /** Range in the text; its start if undefined. */
  readonly range?: Range
  /** True for a file whose text must not be quoted. */
  readonly isPrivate?: boolean
  readonly cause?: unknown
}

/** Path of keys to a value in a configuration: `['rules', 'weak-words', 1, 'allow']`. */
export type KeyPath = readonly (string | number)[]

/** Positions of the values of a configuration in its text. */
export interface Places {
  /** Range of a value or its key; of the nearest enclosing value if it cannot be found. */
  readonly find: (keys: KeyPath, part: 'key' | 'value') => Range | undefined
}

/** Most faults reported: more than fit on a screen do not help. */
const mostTold = 50

/** Combines faults into one error, sorted by file and position, each with an excerpt. */
export function configError(faults: readonly Fault[], cwd: string): VmlintError {
  const shown = faults.map((fault) => (fault.isPrivate ? withoutWords(fault) : fault))
  // Each folder that extends a file checks it again.
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

/** A private file shows only its path: even a key or an engine's error may reveal its contents. */
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

/** Excerpt of a text around a range. */
export function frameOf(text: string, range: Range = {start: 0, end: 0}): string {
  const {start, end} = locate(text).toPosition(range)
  const stretch = {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  return codeFrame(frameLines(text), stretch)
}

/** The shortest path: relative to the working directory if inside it. */
function shortest(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short.startsWith('..') || short === '' ? path : short
}
