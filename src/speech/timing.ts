import {perWord} from '../language/per-word.ts'
import type {Range} from '../script/model.ts'
import {countPhonemes} from './phonemes.ts'
import type {TokenKind} from './speech.ts'
import {countSyllables} from './syllables.ts'

/** A spoken token, with its reading (see `numbers.ts`). */
export interface Said extends Range {
  readonly kind: TokenKind
  readonly say: string
}

/** A break between two words. */
export interface Break extends Range {
  readonly pause: Pause
}

/**
 * Seconds at pace 1. The four word weights keep the proportions fitted on 43,700 sentences read by 108 people (VCTK),
 * scaled by 1.30 on 756 passages of company calls and audio books by 255 people; sentence and comma pauses were fitted
 * on the same passages, the others are in proportion. `docs/speaking-time.md` has the errors.
 */
export const seconds = {
  functionWord: 0.051,
  contentWord: 0.118,
  syllable: 0.049,
  phoneme: 0.042,
  /** Extra seconds for each digit read on its own: people slow down for them (0.36 to 0.50 s per digit, pauses included). */
  digit: 0.03
} as const

/** Seconds of breaks at pace 1; of several in one place the longest counts. A wrapped line is not a break. */
export const pauses = {
  digitGroup: 0.22,
  parenthesis: 0.2,
  comma: 0.25,
  dash: 0.25,
  clause: 0.38,
  ellipsis: 0.4,
  sentence: 0.42,
  paragraph: 0.6
} as const

/** Marks of a break. */
export type Pause = keyof typeof pauses

/** Function words, spoken fast and unstressed. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of to in on at by for from with as is are was were be been am i you he she it we they me ' +
    'him her us them my your his its our their this that these those there here so than then do does did has have had ' +
    "will would can could should may might must not no that's it's i'm we're you're they're i'll we'll you'll i've " +
    "we've you've who which what when where how just about into up out over"
  ).split(' ')
)

const spokenDigits: ReadonlySet<string> = new Set(
  'oh zero one two three four five six seven eight nine hundred plus'.split(' ')
)

/** Seconds of a word at pace 1. A single capital is a spelled letter: one syllable and two sounds, except `W`. */
export function wordSeconds(word: string, kind: TokenKind): number {
  if (/^[A-Z]$/.test(word)) {
    const [syllables, phonemes] = word === 'W' ? [3, 7] : [1, 2]
    return seconds.contentWord + syllables * seconds.syllable + phonemes * seconds.phoneme
  }
  const isFunctionWord = kind !== 'number' && kind !== 'digits' && functionWords.has(word)
  return (
    (isFunctionWord ? seconds.functionWord : seconds.contentWord) +
    soundSeconds(word) +
    (kind === 'digits' && spokenDigits.has(word) ? seconds.digit : 0)
  )
}

/** Seconds of a word's syllables and sounds. */
const soundSeconds = perWord((word) => countSyllables(word) * seconds.syllable + countPhonemes(word) * seconds.phoneme)

/** Words of a reading, and its seconds at pace 1. */
interface Reading {
  readonly words: readonly string[]
  readonly seconds: number
}

const plainReading = perWord((say): Reading => read({kind: 'word', say}))

/** Computes the words and seconds of a spoken token. */
export function readingOf(said: Pick<Said, 'kind' | 'say'>): Reading {
  return said.kind === 'word' ? plainReading(said.say) : read(said)
}

function read(said: Pick<Said, 'kind' | 'say'>): Reading {
  return {words: readingWords(said.say), seconds: readingSeconds(said)}
}

/** Seconds of a reading at pace 1, including pauses between its groups of digits. */
function readingSeconds(said: Pick<Said, 'kind' | 'say'>): number {
  let total = 0
  for (const part of said.say.split(' ')) {
    const isGroupEnd = part.endsWith(',')
    total += wordSeconds(isGroupEnd ? part.slice(0, -1) : part, said.kind) + (isGroupEnd ? pauses.digitGroup : 0)
  }
  return total
}

/** Words of a reading, lower case. */
function readingWords(say: string): string[] {
  return say.replaceAll(',', '').toLowerCase().split(' ')
}
