import {VmlintError} from '../errors.ts'
import type {Analysis} from '../rule/analysis.ts'
import {calibratePace, paceInterval} from '../speech/pace.ts'
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
