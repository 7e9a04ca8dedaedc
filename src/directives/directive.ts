import type {Fix} from '../language/removal.ts'
import type {Range} from '../script/model.ts'
import type {SettingsInput} from '../settings.ts'

/** What directives do. */
export const verbs = ['disable', 'enable', 'disable-next-line', 'disable-line', 'disable-file', 'set'] as const
/** What a directive does. */
export type Verb = (typeof verbs)[number]

/** A rule or a setting that a directive names. */
export interface Item extends Range {
  readonly id: string
}

/** An instruction to vmlint in a file: `<!-- vmlint-disable weak-words -- their own slogan -->`. */
export interface Directive extends Range {
  readonly verb: Verb
  /** The rules that it names, none for all of them; or the settings that it sets. */
  readonly items: readonly Item[]
  /** What is after `--`. */
  readonly reason: string
  /** What `vmlint-set` sets. */
  readonly settings: SettingsInput
  /** The line that `disable-line` and `disable-next-line` hold for, its end included; absent where no line follows. */
  readonly line?: Range
}

/** Something wrong with a directive. */
export interface DirectiveFault extends Range {
  readonly message: string
  readonly fix?: Fix
  readonly suggestions?: readonly {readonly message: string; readonly fix: Fix}[]
}

/** The directives of a file in order, and what cannot be understood among them. */
export interface Directives {
  readonly list: readonly Directive[]
  readonly faults: readonly DirectiveFault[]
}

/** A file without directives. */
export const noDirectives: Directives = {list: [], faults: []}

/** `vmlint-set` and the like, in backticks for messages. */
export function nameOf(verb: Verb): string {
  return `\`vmlint-${verb}\``
}
