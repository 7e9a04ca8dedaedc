import type {Speech, SpeechInput, SpeechSettings} from './types.ts'

/** Seconds of a word at 150 words a minute. */
const secondsAWord = 0.4

/** Times a script by its words. */
export function speak({text, offset}: SpeechInput, {pace}: SpeechSettings): Speech {
  const tokens = [...text.matchAll(/\S+/g)].map((match, place) => ({
    kind: 'word' as const,
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    words: [match[0].toLowerCase()],
    at: place * secondsAWord * pace,
    seconds: secondsAWord * pace
  }))
  const seconds = tokens.length * secondsAWord * pace
  return {
    tokens,
    spokenWords: tokens.length,
    seconds,
    secondsFast: seconds * 0.85,
    secondsSlow: seconds * 1.2,
    secondsAt: (place) => tokens.findLast((token) => token.start <= place)?.at ?? 0
  }
}
