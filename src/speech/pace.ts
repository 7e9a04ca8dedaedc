/** Named paces as factors, in proportion to 120, 150, 170 and 190 words per minute; `tts` is a synthetic voice. */
export const pacePresets = {slow: 1.25, normal: 1, fast: 0.88, tts: 0.79} as const

/** A pace as configured: a factor, a name, or words per minute. */
export type Pace = number | keyof typeof pacePresets

/**
 * Words per minute at pace 1 on ordinary prose: between 155.5 and 159.2, the best fixed rates on the two halves of the
 * timed passages.
 */
const ordinaryWordsPerMinute = 157

/** From here on, a number means words per minute; below, a factor. */
const leastWordsPerMinute = 60

/** Converts a pace to a factor: `slow` is 1.25, `1.1` itself, `157` (words per minute) 1. */
export function paceFactor(pace: Pace): number {
  if (typeof pace === 'string') return pacePresets[pace]
  return pace < leastWordsPerMinute ? pace : ordinaryWordsPerMinute / pace
}

/** A timed reading: measured seconds, and the estimate at pace 1. */
export interface TimedReading {
  readonly measured: number
  readonly predicted: number
}

/**
 * A caller's pace from timed readings of about 30 s, shrunk towards 1 while there are few. Speakers differ by 0.119 (SD of the
 * logarithm), readings of one speaker by 0.070; hence the weight n / (n + 0.34).
 */
export function calibratePace(readings: readonly TimedReading[]): number {
  const total = (key: keyof TimedReading) => readings.reduce((sum, reading) => sum + reading[key], 0)
  const n = readings.length
  return n === 0 ? 1 : (total('measured') / total('predicted')) ** (n / (n + 0.34))
}

/** Factors that contain four callers in five, by number of timed readings. From held-out speakers. */
const intervals: readonly (readonly [readings: number, fast: number, slow: number])[] = [
  [5, 0.93, 1.08],
  [2, 0.9, 1.1],
  [1, 0.88, 1.13],
  [0, 0.85, 1.2]
]

/** Factors for the fast and the slow end of an estimate. */
export function paceInterval(readings: number): {readonly fast: number; readonly slow: number} {
  const [, fast, slow] = intervals.find(([least]) => readings >= least) ?? [0, 0.85, 1.2]
  return {fast, slow}
}

/** Words per minute of ordinary prose at a pace factor. */
export function wordsPerMinute(factor: number): number {
  return ordinaryWordsPerMinute / factor
}
