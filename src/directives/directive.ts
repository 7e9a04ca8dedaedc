import type {Fix} from '../language/removal.ts'
import type {Range} from '../script/model.ts'
import type {SettingsInput} from '../settings.ts'

/** Verbs of directives. */
export const verbs = ['disable', 'enable', 'disable-next-line', 'disable-line', 'disable-file', 'set'] as const
/** What a directive does. */
export type Verb = (typeof verbs)[number]

/** A rule or setting named in a directive. */
export interface Item extends Range {
  readonly id: string
}

/** An instruction to vmlint in a file: `<!-- vmlint-disable weak-words -- their own slogan -->`. */
export interface Directive extends Range {
  readonly verb: Verb
  /** Rules it names, empty for all; or the settings it sets. */
  readonly items: readonly Item[]
  /** The reason after `--`. */
  readonly reason: string
  /** Values of `vmlint-set`. */
  readonly settings: SettingsInput
  /** Range of the line that `disable-line` or `disable-next-line` applies to, line end included; undefined if no line follows. */
  readonly line?: Range
}

/** A fault in a directive. */
export interface DirectiveFault extends Range {
  readonly message: string
  readonly fix?: Fix
  readonly suggestions?: readonly {readonly message: string; readonly fix: Fix}[]
}

/** The directives of a file in order, and the faults among them. */
export interface Directives {
  readonly list: readonly Directive[]
  readonly faults: readonly DirectiveFault[]
}

/** The result for a file without directives. */
export const noDirectives: Directives = {list: [], faults: []}

/** `vmlint-set` and the like, in backticks for messages. */
export function nameOf(verb: Verb): string {
  return `\`vmlint-${verb}\``
}
