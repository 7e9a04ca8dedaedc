import {normalize} from 'node:path'
import {VmlintError} from '../../errors.ts'
import type {ReportContext, ReportStarter} from '../../format/formatter.ts'
import {formatNames, loadReport} from '../../format/load.ts'
import {type FileResult, toFileResult} from '../../result.ts'
import {plain, terminalFor} from '../../terminal/terminal.ts'
import {collectText} from '../collect-text.ts'
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
  const files = targets.flatMap(({file}) => (file === undefined ? [] : [normalize(file)]))
  const twice = files.find((file, at) => files.indexOf(file) < at)
  if (twice !== undefined) throw new VmlintError(`Each report needs its own file: two would go to \`${twice}\``)
  const empty = targets.find(({format, file}) => format === '' || file === '')
  if (empty) throw new VmlintError(`Incomplete \`--format ${empty.format}=${empty.file ?? ''}\`: it is \`name=file\``)
  return targets
}

/** A report with its formatter loaded. */
export interface LoadedReport {
  readonly target: ReportTarget
  readonly start: ReportStarter
}

/** A report that has begun. */
export interface OpenReport {
  /** Formats some more results. */
  readonly add: (results: readonly FileResult[]) => void
  /** Writes the report. It does not overwrite one of `inputs`, the files that were linted. */
  readonly write: (inputs: readonly string[]) => Promise<void>
}

/** Loads all formatters before anything is linted, so that faults show first. */
export async function loadReports(
  targets: readonly ReportTarget[],
  {cwd, allowCode}: {readonly cwd: string; readonly allowCode: boolean}
): Promise<readonly LoadedReport[]> {
  // A repository could contain a hostile package of that name.
  const foreign = targets.find(({format}) => !allowCode && !formatNames.includes(format))
  if (foreign) throw new VmlintError(`The format \`${foreign.format}\` is code, which \`--no-config-code\` refuses`)
  return Promise.all(targets.map(async (target) => ({target, start: await loadReport(target.format, cwd)})))
}

/** Begins a report. Nothing is written before its end, so that a run that is cut short leaves no half of one. */
export async function openReport(
  {target: {format, file}, start}: LoadedReport,
  {color, ...context}: Omit<ReportContext, 'terminal'> & {readonly color?: boolean | undefined},
  io: Io
): Promise<OpenReport> {
  const terminal = file === undefined ? terminalFor(io.stdout, io.env, color) : plain
  const report = await start({...context, terminal})
  const text = collectText()
  text.add(report.begin)
  const isForPeople = ['stylish', 'codeframe'].includes(format)
  return {
    add(results) {
      text.add(report.add(isForPeople ? results.filter((result) => !isFailure(result)) : results))
    },
    async write(inputs) {
      text.add(await report.end())
      const pieces = text.end()
      if (file === undefined) {
        for (const piece of pieces) io.stdout.write(piece)
        return
      }
      const {writeReportFile} = await import('../../files/write.ts')
      writeReportFile(outputPath(file, io.cwd()), Buffer.concat(pieces), {inputs, within: io.cwd()})
    }
  }
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
