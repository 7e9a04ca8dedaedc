import type {FileResult} from '../result.ts'
import type {RuleMeta} from '../rule/define.ts'
import type {Terminal} from '../terminal/terminal.ts'

/** What a formatter may know beside the results. */
export interface FormatterContext {
  readonly cwd: string
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>
  /** What the report is written to, where that is a terminal or is to be taken for one. Machine formats do not look. */
  readonly terminal?: Terminal
}

/** Turns results into text; ESLint's signature. */
export type Formatter = (results: readonly FileResult[], context: FormatterContext) => string | Promise<string>
