import {VmlintError} from '../errors.ts'
import type {Analysis} from '../rule/analysis.ts'
import {describeSeconds} from '../speech/budget.ts'
import {calibratePace, paceInterval, wordsPerMinute} from '../speech/pace.ts'
import {scriptName} from './figures.ts'

/** The pace computed from timed readings of a script. */
export interface Calibration {
  /** Name of the script. */
  readonly script: string
  readonly measured: readonly number[]
  /** Estimated seconds at pace 1, and at the computed pace. */
  readonly before: Estimate
  readonly after: Estimate
  /** The computed settings. */
  readonly settings: {readonly pace: number; readonly readings: number}
}

interface Estimate {
  readonly seconds: number
  readonly secondsFast: number
  readonly secondsSlow: number
  readonly budget: number
}

/** Chosen: nobody reads a message slower or faster; the script or the number must be wrong. */
const likely = {least: 0.5, most: 2}

/** Computes a pace. `analysis` is the script at pace 1. Throws `VmlintError` for implausible readings. */
export function calibrate(analysis: Analysis, place: number, measured: readonly number[]): Calibration {
  const {script, speech, budget} = analysis
  const name = scriptName(script, place)
  const predicted = speech.seconds - speech.pauseSeconds
  if (predicted <= 0) throw new VmlintError(`\`${name}\` has nothing to say`)
  const readings = measured.map((seconds) => ({measured: seconds - speech.pauseSeconds, predicted}))
  for (const [index, reading] of readings.entries()) {
    const ratio = reading.measured / predicted
    if (ratio < likely.least || ratio > likely.most)
      throw new VmlintError(
        `\`${name}\` takes about \`${Math.round(speech.seconds)}\` seconds, so \`${measured[index]}\` cannot be right: time the whole script as written`
      )
  }
  const pace = Math.round(calibratePace(readings) * 100) / 100
  const {fast, slow} = paceInterval(readings.length)
  const spoken = predicted * pace
  const after = {
    seconds: spoken + speech.pauseSeconds,
    secondsFast: spoken * fast + speech.pauseSeconds,
    secondsSlow: spoken * slow + speech.pauseSeconds,
    budget
  }
  return {script: name, measured, before: {...speech, budget}, after, settings: {pace, readings: readings.length}}
}

/** Chooses a script by its title or its number from 1; by default the only one. Throws `VmlintError`. */
export function chooseScript(analyses: readonly Analysis[], wanted: string | undefined): number {
  const names = analyses.map(({script}, place) => scriptName(script, place))
  const listed = names.map((name, place) => `${place + 1} \`${name}\``).join(', ')
  if (wanted === undefined) {
    if (names.length === 1) return 0
    throw new VmlintError(`${names.length} scripts in the file, choose one with \`--script\`: ${listed}`)
  }
  const byName = names.findIndex((name) => name.toLowerCase() === wanted.trim().toLowerCase())
  const place = byName >= 0 ? byName : /^\d{1,6}$/.test(wanted) ? Number(wanted) - 1 : -1
  if (place < 0 || place >= names.length) throw new VmlintError(`No script \`${wanted}\` in the file: it has ${listed}`)
  return place
}

/** Reports the computed pace, and the setting to add to a configuration; `advice` says where. */
export function calibrationText({script, measured, before, after, settings}: Calibration, advice: string): string {
  const {pace, readings} = settings
  const times = measured.map((seconds) => `${seconds} s`).join(', ')
  return [
    `${script} · ${readings} ${readings === 1 ? 'reading' : 'readings'}: ${times}`,
    `  at pace 1     ${describeSeconds(before)}`,
    `  at pace ${pace.toFixed(2)}  ${describeSeconds(after)}, as fast as ${Math.round(wordsPerMinute(pace))} words a minute`,
    ...(readings < 5 ? ['  With so few readings the pace is kept close to 1. Time a few more to make it exact.'] : []),
    '',
    advice,
    'settings:',
    `  pace: ${pace}`,
    `  readings: ${readings}`
  ].join('\n')
}
