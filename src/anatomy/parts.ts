import type {WordIndex} from '../language/words.ts'
import type {Range, Script} from '../script/model.ts'
import type {Settings} from '../settings.ts'

/** What an ask wants from the listener. */
export type AskKind = (typeof askKinds)[number]

/** Kinds of asks. */
export const askKinds = ['call', 'text', 'email', 'meeting', 'visit', 'key', 'other'] as const

/** An ask of the listener. */
export interface Ask extends Range {
  readonly kind: AskKind
}

/** What the caller promises to do next; `when` is whether a time is given. */
export interface PromisePart extends Range {
  readonly when: boolean
}

/** One mention of a telephone number. */
export interface NumberPart extends Range {
  /** Its digits, or the name of its placeholder. */
  readonly digits: string
  /** Its digits in spoken groups: `415-555-0132`, `+44 20 7946 0123`. */
  readonly written: string
  /** Its purpose, if stated: a fax and a mobile are different lines, so neither repeats the other. */
  readonly line: string | undefined
  /** True if words such as "again" announce it as repeated. */
  readonly announced: boolean
  /** True if the same number is mentioned elsewhere in the script, or it is announced as repeated. */
  readonly repeated: boolean
}

/** Parts of a message by function. Lists are sorted by position; ranges are as short as possible. */
export interface Parts {
  readonly greeting: readonly Range[]
  readonly caller: readonly Range[]
  readonly company: readonly Range[]
  readonly reason: readonly Range[]
  readonly insight: readonly Range[]
  readonly peer: readonly Range[]
  readonly ask: readonly Ask[]
  readonly promise: readonly PromisePart[]
  readonly number: readonly NumberPart[]
  readonly easyOut: readonly Range[]
  readonly closing: readonly Range[]
}

/** Input for finding the parts. */
export interface PartsInput {
  readonly script: Script
  readonly index: WordIndex
  readonly settings: Settings
}

/** Name of a part. */
export type PartName = keyof Parts

/** Names of the parts, in their usual order in a message. */
export const partNames = [
  'greeting',
  'caller',
  'company',
  'reason',
  'insight',
  'peer',
  'ask',
  'promise',
  'number',
  'easyOut',
  'closing'
] as const satisfies readonly (keyof Parts)[]
