import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {defaultSpeechSettings, speak} from '../src/speech/speak.ts'
import {layOut} from '../src/terminal/table.ts'

// `npm run bench:speech`, or `npm run bench:speech -- readings.jsonl` for your own readings: how far the speaking time and a
// word count are from timed readings.

/** A timed reading: one line of the file. */
interface TimedText {
  readonly speaker: string
  /** `plain` prose, from which a pace can be computed, or a `voicemail` with numbers. */
  readonly kind?: 'plain' | 'voicemail'
  readonly text: string
  readonly seconds: number
}

/** Estimates the seconds of a text. */
type Estimator = (text: string) => number

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const model: Estimator = (text) => speak({text, offset: 0, placeholders: [], pauses: []}, defaultSpeechSettings).seconds
const wordsAt =
  (rate: number): Estimator =>
  (text) =>
    (60 * words(text)) / rate

const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0)

/** Mean error and bias in per cent, each reading with the pace computed from `others`; without others, with the default pace. */
function score(
  rows: readonly TimedText[],
  estimate: Estimator,
  others: (row: TimedText) => readonly TimedText[] = () => []
): readonly string[] {
  const errors = rows.map((row) => {
    const known = others(row)
    const pace = known.length === 0 ? 1 : sum(known.map((d) => d.seconds)) / sum(known.map((d) => estimate(d.text)))
    return (100 * pace * estimate(row.text)) / row.seconds - 100
  })
  const bias = sum(errors) / errors.length
  return [
    `${(sum(errors.map(Math.abs)) / errors.length).toFixed(1)} %`,
    `${bias < 0 ? '-' : '+'}${Math.abs(bias).toFixed(1)} %`
  ]
}

/** Words per minute with the smallest mean error on these readings: better than any rate that could be chosen in advance. */
function bestRate(rows: readonly TimedText[]): number {
  const rates = rows.map(({text, seconds}) => (60 * words(text)) / seconds)
  const errorAt = (rate: number) => sum(rows.map(({text, seconds}) => Math.abs(wordsAt(rate)(text) / seconds - 1)))
  return rates.reduce((best, rate) => (errorAt(rate) < errorAt(best) ? rate : best), 150)
}

const file = process.argv[2] ?? join(import.meta.dirname, '../../bench/readings.jsonl')
// The file's shape is documented with it.
const rows = readFileSync(resolve(file), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TimedText)
const best = bestRate(rows)
const plain = rows.filter(({kind}) => kind === 'plain')
const messages = rows.filter(({kind}) => kind === 'voicemail')
const ownOthers = (row: TimedText) => rows.filter((d) => d.speaker === row.speaker && d !== row)
const ownPlain = (row: TimedText) => plain.filter((d) => d.speaker === row.speaker)

const estimators: readonly (readonly [string, Estimator])[] = [
  ['vmlint', model],
  [`words at ${Math.round(best)} a minute, the best rate here`, wordsAt(best)],
  ['words at 150 a minute', wordsAt(150)],
  ['words at 130 a minute', wordsAt(130)]
]
const table = estimators.map(([name, estimate]) => [
  name,
  ...score(rows, estimate),
  ...score(rows, estimate, ownOthers),
  ...(messages.length > 0 && plain.length > 0 ? score(messages, estimate, ownPlain) : [])
])
const hasBoth = messages.length > 0 && plain.length > 0
const header = ['', 'unknown pace', 'bias', 'known pace', 'bias', ...(hasBoth ? ['numbers', 'bias'] : [])]
process.stdout.write(`${rows.length} readings by ${new Set(rows.map(({speaker}) => speaker)).size} speakers; mean error
${layOut([header, ...table], {right: [1, 2, 3, 4, 5, 6]})}
`)
if (hasBoth) process.stdout.write('numbers: messages with numbers, at the pace that the speaker has in plain prose\n')
