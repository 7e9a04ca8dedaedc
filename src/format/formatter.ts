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

/** What is known when a report begins; the rules are known at its end. */
export interface ReportContext extends Omit<FormatterContext, 'rulesMeta'> {
  readonly rulesMeta: () => Promise<FormatterContext['rulesMeta']>
}

/** A report that grows with the results, sorted by path: its text is `begin` and all that the methods return. */
export interface GrowingReport {
  readonly begin: string
  /** Formats the next results, which are not needed afterwards. */
  readonly add: (results: readonly FileResult[]) => string
  /** Returns what comes after the last result. */
  readonly end: () => string | Promise<string>
}

/** Begins a report. */
export type ReportStarter = (context: ReportContext) => GrowingReport | Promise<GrowingReport>

/** A formatter whose report grows file by file. */
export function inOneGo(start: ReportStarter): Formatter {
  return async (results, {rulesMeta, ...context}) => {
    const report = await start({...context, rulesMeta: async () => rulesMeta})
    return report.begin + report.add(results) + (await report.end())
  }
}

/** Begins the report of a formatter that needs all results at once. */
export function atTheEnd(formatter: Formatter): ReportStarter {
  return (context) => {
    const all: FileResult[] = []
    return {
      begin: '',
      add(results) {
        for (const result of results) all.push(result)
        return ''
      },
      end: async () => formatter(all, {...context, rulesMeta: await context.rulesMeta()})
    }
  }
}
