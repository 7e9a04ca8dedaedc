import type {FileResult} from '../result.ts'
import type {RuleMeta} from '../rule/define.ts'
import type {Terminal} from '../terminal/terminal.ts'

/** What a formatter gets besides the results. */
export interface FormatterContext {
  readonly cwd: string
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>
  /** The terminal or its equivalent that the report is written to. Machine formats ignore it. */
  readonly terminal?: Terminal
  /** Documents in the folders that were not read, since they are not plain text. */
  readonly passedOver?: readonly string[] | undefined
}

/** Formats results as text; has ESLint's signature. */
export type Formatter = (results: readonly FileResult[], context: FormatterContext) => string | Promise<string>
