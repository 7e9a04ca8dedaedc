import {existsSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {editSettings} from '../../config/edit.ts'
import {nearestConfig} from '../../config/nearest.ts'
import {readConfigFile} from '../../config/read.ts'
import {syntaxOf} from '../../config/search.ts'
import {VmlintError} from '../../errors.ts'
import {writeAtomic} from '../../files/write.ts'
import {shownPath} from '../../format/path.ts'
import {type Calibration, calibrate} from '../../lint/calibrate.ts'
import {visible} from '../../terminal/visible.ts'
import {wrapIndented} from '../../terminal/wrap.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {inspectInput} from '../inspect-input.ts'
import type {ExitCode, Io} from '../io.ts'
import {complainOfNoScript, namesIn, withoutScript} from '../notes.ts'
import {complain} from '../stderr.ts'
import {chooseScript} from './choose-script.ts'
import {calibrationText} from './text.ts'

/** Flags of `vmlint calibrate`. */
export interface CalibrateFlags extends ConfigFlags {
  readonly script?: string
  readonly write?: boolean
  readonly stdinFilename?: string
}

/** Computes a pace, prints it, and saves it with `--write`. */
export async function runCalibration(
  file: string,
  measured: readonly number[],
  flags: CalibrateFlags,
  io: Io
): Promise<ExitCode> {
  const {files, errors} = await inspectInput(file, {...flags, pace: 1}, io)
  const [error] = errors
  if (error) throw error
  const analyses = files.flatMap((found) => found.analyses)
  if (analyses.length === 0) {
    complainOfNoScript(io, files.flatMap(withoutScript), file === '-' ? () => 'stdin' : namesIn(io.cwd()))
    return 2
  }
  const place = chooseScript(analyses, flags.script)
  const analysis = analyses[place]
  if (!analysis) return 2
  const calibration = calibrate(analysis, place, measured)
  const folder = file === '-' ? io.cwd() : dirname(resolve(io.cwd(), file))
  const path = settingsPath(folder, flags, io.cwd())
  const shown = shownPath(path, io.cwd())
  const advice = flags.write
    ? `For ${shown}:`
    : `Put these lines into ${shown}, or repeat the command with --write to let vmlint do it:`
  const lines = calibrationText(calibration, advice).split('\n').map(visible)
  io.stdout.write(`${lines.flatMap((line) => wrapIndented(line, io.stdout.columns || Infinity)).join('\n')}\n`)
  if (flags.write) {
    writeSettings(calibration, path, io.cwd())
    complain(io, `Wrote \`pace\` and \`readings\` to ${shown}`)
  }
  return 0
}

/** The nearest configuration, or a new one in the working directory. */
function settingsPath(folder: string, {config}: CalibrateFlags, cwd: string): string {
  return config === undefined ? (nearestConfig(folder) ?? join(cwd, '.vmlintrc.yaml')) : resolve(cwd, config)
}

function writeSettings({settings}: Calibration, path: string, cwd: string): void {
  if (syntaxOf(path) === 'code')
    throw new VmlintError(
      `\`${shownPath(path, cwd)}\` is code, which vmlint does not edit: add these settings yourself`,
      {path}
    )
  const text = existsSync(path) ? readConfig(path, cwd) : undefined
  const under = basename(path) === 'package.json' ? ['vmlint'] : []
  writeAtomic(path, editSettings({text: text ?? '', path: shownPath(path, cwd), under}, settings), text)
}

function readConfig(path: string, cwd: string): string {
  try {
    return readConfigFile(path)
  } catch (cause) {
    throw new VmlintError(`Cannot change \`${shownPath(path, cwd)}\`: ${cause instanceof Error ? cause.message : ''}`, {
      path,
      cause
    })
  }
}
