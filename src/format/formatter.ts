import type {FileResult} from '../result.ts'
import type {RuleMeta} from '../rule.ts'

/** What a formatter may know beside the results. */
export interface FormatterContext {
  readonly cwd: string
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>
}

/** Turns results into text; ESLint's signature. */
export type Formatter = (results: readonly FileResult[], context: FormatterContext) => string | Promise<string>
