import type {Range} from '../script/model.ts'
import type {Places} from './fault.ts'

/** A fault in the text itself. */
export interface TextFault {
  readonly message: string
  readonly range: Range
}

/** Parsed JSON or YAML with positions. */
export interface ParsedData {
  readonly data: unknown
  readonly places: Places
  readonly faults: readonly TextFault[]
}

/** Limits (chosen): far beyond any configuration written by hand. */
export const limits = {depth: 100, aliases: 100, values: 100_000}

/** Keys with a special meaning in the language itself. */
const inheritedKeys = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether every JavaScript object has a key: never one of ours, and dangerous to copy. */
export function isInheritedKey(key: string): boolean {
  return inheritedKeys.has(key)
}

export const tooDeep = `Nested more than ${limits.depth} levels deep`
export const twice = 'Duplicate key'

export function notAllowed(key: string): string {
  return `Key \`${key}\` is not allowed`
}
