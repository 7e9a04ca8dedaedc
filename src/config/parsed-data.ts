import type {Range} from '../script/model.ts'
import type {Places} from './fault.ts'

/** A fault in the text itself. */
export interface TextFault {
  readonly message: string
  readonly range: Range
}

/** What a text of JSON or YAML says, and where. */
export interface ParsedData {
  readonly data: unknown
  readonly places: Places
  readonly faults: readonly TextFault[]
}

/** Limits (chosen): no configuration that somebody wrote comes near them. */
export const limits = {depth: 100, aliases: 100, values: 100_000}

/** Keys that mean something to the language itself. */
const inheritedKeys = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether a key is one that every JavaScript object has: never a key of ours, and dangerous to copy. */
export function isInheritedKey(key: string): boolean {
  return inheritedKeys.has(key)
}

export const tooDeep = `Nested more than ${limits.depth} deep`
export const twice = 'This key stands twice'

export function notAllowed(key: string): string {
  return `Key \`${key}\` is not allowed`
}
