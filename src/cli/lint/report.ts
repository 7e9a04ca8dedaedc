import {VmlintError} from '../../errors.ts'
import type {Formatter, FormatterContext} from '../../format/formatter.ts'
import {formatNames, loadFormatter} from '../../format/load.ts'
import {type FileResult, toFileResult} from '../../result.ts'
import {plain, terminalFor} from '../../terminal/terminal.ts'
import type {Io} from '../io.ts'
import {outputPath} from '../output-path.ts'

/** Where one report goes: to a file or to stdout. */
export interface ReportTarget {
  readonly format: string
  readonly file?: string
}

/** Parses every `--format name[=file]`, and `--output-file`, which applies to the format without a file. */
export function reportTargets(formats: readonly string[], outputFile: string | undefined): readonly ReportTarget[] {
  const targets = formats.map((value): ReportTarget => {
    const equals = value.indexOf('=')
    if (equals < 0) return {format: value, ...(outputFile !== undefined && {file: outputFile})}
    return {format: value.slice(0, equals), file: value.slice(equals + 1)}
  })
  const unnamed = formats.filter((value) => !value.includes('='))
  if (unnamed.length > 1) {
    const wanted = unnamed.map((format) => `\`${format}\``).join(' and ')
    throw new VmlintError(`Each report needs its own file: give ${wanted} a file, as in \`-f json=report.json\``)
  }
  if (outputFile !== undefined && unnamed.length === 0)
    throw new VmlintError('`--output-file` is unused: every `--format` already names a file')
  if (outputFile?.startsWith('-'))
    throw new VmlintError(`\`--output-file\` needs a file; \`./${outputFile}\` names a file that looks like a flag`)
  const empty = targets.find(({format, file}) => format === '' || file === '')
  if (empty) throw new VmlintError(`Incomplete \`--format ${empty.format}=${empty.file ?? ''}\`: it is \`name=file\``)
  return targets
}

/** A report with its formatter loaded. */
export interface Report {
  readonly target: ReportTarget
  readonly formatter: Formatter
}

/** Loads all formatters before anything is linted, so that faults show first. */
export async function loadReports(
  targets: readonly ReportTarget[],
  {cwd, allowCode}: {readonly cwd: string; readonly allowCode: boolean}
): Promise<readonly Report[]> {
  // A repository could contain a hostile package of that name.
  const foreign = targets.find(({format}) => !allowCode && !formatNames.includes(format))
  if (foreign) throw new VmlintError(`The format \`${foreign.format}\` is code, which \`--no-config-code\` refuses`)
  return Promise.all(targets.map(async (target) => ({target, formatter: await loadFormatter(target.format, cwd)})))
}

/** Formats a report and writes it. */
export async function writeReport(
  {target, formatter}: Report,
  results: readonly FileResult[],
  context: Omit<FormatterContext, 'terminal'> & {readonly color?: boolean | undefined},
  io: Io
): Promise<void> {
  const {color, ...rest} = context
  const terminal = target.file === undefined ? terminalFor(io.stdout, io.env, color) : plain
  const shown = ['stylish', 'codeframe'].includes(target.format) ? results.filter((d) => !isFailure(d)) : results
  const report = await formatter(shown, {...rest, terminal})
  const text = report === '' || report.endsWith('\n') ? report : `${report}\n`
  if (target.file === undefined) {
    if (text) io.stdout.write(text)
    return
  }
  const {writeReportFile} = await import('../../files/write.ts')
  const inputs = results.map(({filePath}) => filePath)
  writeReportFile(outputPath(target.file, io.cwd()), text, {inputs, within: io.cwd()})
}

/** True if a file could not be linted at all. Reports for people leave that to stderr. */
function isFailure({messages, source}: FileResult): boolean {
  return source === undefined && messages.length > 0 && messages.every((message) => message.fatal && !message.ruleId)
}

/** Removes the warnings from results. */
export function errorsOnly(results: readonly FileResult[]): readonly FileResult[] {
  return results.map((result) =>
    result.warningCount === 0
      ? result
      : toFileResult(result.filePath, {...result, messages: result.messages.filter(({severity}) => severity === 2)})
  )
}
