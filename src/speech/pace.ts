/** Paces by name, as factors. In proportion to 120, 150, 170 and 190 words a minute; `tts` is a synthetic voice. */
export const pacePresets = {slow: 1.25, normal: 1, fast: 0.88, tts: 0.79} as const

/** A pace as people give it: a factor, a preset, or words a minute. */
export type Pace = number | keyof typeof pacePresets

/**
 * Words a minute at pace 1 on ordinary prose: between 155.5 and 159.2, the best fixed rates on the two halves of the
 * timed passages.
 */
const ordinaryWordsPerMinute = 157

/** From here on a number is words a minute, below it a factor. */
const leastWordsPerMinute = 60

/** The factor that a pace stands for: `slow` is 1.25, `1.1` itself, `157` (words a minute) 1. */
export function paceFactor(pace: Pace): number {
  if (typeof pace === 'string') return pacePresets[pace]
  return pace < leastWordsPerMinute ? pace : ordinaryWordsPerMinute / pace
}

/** One timed reading: what a stopwatch gave, and what the model says at pace 1. */
export interface TimedReading {
  readonly measured: number
  readonly predicted: number
}

/**
 * A caller's pace from timed readings of some 30 s, drawn towards 1 while they are few. Speakers differ by 0.119 (SD of the
 * logarithm), one speaker's readings by 0.070; hence n / (n + 0.34) of the way.
 */
export function calibratePace(readings: readonly TimedReading[]): number {
  const total = (key: keyof TimedReading) => readings.reduce((sum, reading) => sum + reading[key], 0)
  const n = readings.length
  return n === 0 ? 1 : (total('measured') / total('predicted')) ** (n / (n + 0.34))
}

/** Factors between which four callers in five lie, by how many readings the pace was learnt from. Held-out speakers. */
const intervals: readonly (readonly [readings: number, fast: number, slow: number])[] = [
  [5, 0.93, 1.08],
  [2, 0.9, 1.1],
  [1, 0.88, 1.13],
  [0, 0.85, 1.2]
]

/** The fast and the slow end of an estimate, as factors on it. */
export function paceInterval(readings: number): {readonly fast: number; readonly slow: number} {
  const [, fast, slow] = intervals.find(([least]) => readings >= least) ?? [0, 0.85, 1.2]
  return {fast, slow}
}

/** Words a minute of ordinary prose at a pace given as a factor. */
export function wordsPerMinute(factor: number): number {
  return ordinaryWordsPerMinute / factor
}
