import {firstEndingAfter} from '../script/ranges.ts'
import {normalize} from './normalize.ts'
import {paceInterval} from './pace.ts'
import type {Speech, SpeechInput, SpeechSettings, SpokenToken} from './speech.ts'
import {type Break, pauses, readingOf, type Said} from './timing.ts'

/** A typical reader with no timed readings. */
export const defaultSpeechSettings: SpeechSettings = {pace: 1, digitPace: 1, readAs: {}, readings: 0}

/** Relative error of a placeholder's expected length; the value may be half or twice as long. Chosen. */
const placeholderSpread = 0.4

/**
 * Estimates how long a text takes to say, token by token. Pure: no clock, no locale, the same result everywhere.
 * The break after the last word does not count; a directed pause counts if another word follows.
 */
export function speak(input: SpeechInput, settings: SpeechSettings): Speech {
  const {offset} = input
  const placeholders = input.placeholders.map((span) => ({...span, start: span.start - offset, end: span.end - offset}))
  const tokens: SpokenToken[] = []
  const directed = {pauses: [...input.pauses].sort((a, b) => a.start - b.start), next: 0, total: 0}
  let clock = 0
  let pause = 0
  for (const item of normalize(input.text, {placeholders, readAs: settings.readAs})) {
    if ('pause' in item) {
      pause = Math.max(pause, breakSeconds(item))
      continue
    }
    if (tokens.length > 0) clock += pause * settings.pace
    pause = 0
    for (; (directed.pauses[directed.next]?.start ?? Infinity) < offset + item.start; directed.next++) {
      directed.total += directed.pauses[directed.next]?.seconds ?? 0
    }
    const token = tokenOf(item, offset, clock + directed.total, settings)
    tokens.push(token)
    clock += token.seconds
  }
  return {
    tokens,
    spokenWords: tokens.reduce((sum, token) => sum + token.words.length, 0),
    seconds: clock + directed.total,
    pauseSeconds: directed.total,
    ...range(clock, directed.total, tokens, settings.readings),
    secondsAt: (at) => tokens[firstEndingAfter(tokens, at)]?.at ?? clock + directed.total
  }
}

const breakSeconds = ({pause}: Break) => pauses[pause]

function tokenOf(said: Said, offset: number, at: number, {pace, digitPace}: SpeechSettings): SpokenToken {
  const isNumber = said.kind === 'digits'
  const {words, seconds} = readingOf(said)
  return {
    kind: said.kind,
    start: offset + said.start,
    end: offset + said.end,
    words,
    at,
    seconds: seconds * pace * (isNumber ? digitPace : 1)
  }
}

/** Ends of the estimate's range; directed pauses are exact, placeholders less certain. */
function range(clock: number, directed: number, tokens: readonly SpokenToken[], readings: number) {
  const {fast, slow} = paceInterval(readings)
  const filled = tokens.reduce((sum, {kind, seconds}) => sum + (kind === 'placeholder' ? seconds : 0), 0)
  const spread = (part: number) => Math.hypot(part * clock, placeholderSpread * filled)
  return {secondsFast: clock - spread(1 - fast) + directed, secondsSlow: clock + spread(slow - 1) + directed}
}
