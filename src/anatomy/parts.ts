import type {WordIndex} from '../language/words.ts'
import type {Range, Script} from '../script/model.ts'
import type {Settings} from '../settings.ts'

/** What an ask wants of the listener. */
export type AskKind = (typeof askKinds)[number]

/** What an ask may want. */
export const askKinds = ['call', 'text', 'email', 'meeting', 'visit', 'key', 'other'] as const

/** An ask of the listener. */
export interface Ask extends Range {
  readonly kind: AskKind
}

/** What the caller says the caller will do next; `when` tells whether a time is given. */
export interface PromisePart extends Range {
  readonly when: boolean
}

/** One saying of a telephone number. */
export interface NumberPart extends Range {
  /** Its digits, or the name of the placeholder that stands for it. */
  readonly digits: string
  /** Its digits in the groups that they are said in: `415-555-0132`, `+44 20 7946 0123`. */
  readonly written: string
  /** What it is for where the text tells: a fax and a mobile are two lines, of which neither repeats the other. */
  readonly line: string | undefined
  /** True where words such as "again" announce it as said before. */
  readonly announced: boolean
  /** True where the same number is said elsewhere in the script, or this saying announces itself as a repetition. */
  readonly repeated: boolean
}

/** What the stretches of a message do. Every list is in order of place; the ranges are as short as still shows the part. */
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

/** What the parts of a message are found in. */
export interface PartsInput {
  readonly script: Script
  readonly index: WordIndex
  readonly settings: Settings
}

/** Name of a part. */
export type PartName = keyof Parts

/** Names of the parts, in the order in which a message usually has them. */
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
