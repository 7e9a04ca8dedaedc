import * as v from 'valibot'
import {quote} from '../src/language/quote.ts'
import type {Word, WordIndex} from '../src/language/words.ts'
import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {extentOf} from '../src/script/ranges.ts'

/** Small words between the stressed ones, which do not interrupt a sequence of sounds. */
const small = new Set('a an and as at by for from in is of on or our the to us we with your'.split(' '))

/** Spellings of one sound at the start of a word, longest first. */
const onsets: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/^(?:ph|f)/, 'f'],
  [/^(?:kn|gn|pn|n)/, 'n'],
  [/^(?:wr|rh|r)/, 'r'],
  [/^(?:sch|sk)/, 'sk'],
  [/^(?:sh|su[gr])/, 'sh'],
  [/^ch/, 'ch'],
  [/^th/, 'th'],
  [/^(?:ps|sc[eiy]|c[eiy]|s|z)/, 's'],
  [/^g[eiy]|^j/, 'j'],
  [/^(?:qu|c|k)/, 'k'],
  [/^wh?/, 'w']
]
/** Consonant clusters that are hard to say even alone. Chosen. */
const clusters = /sts\b|sth|xth|lfth|mpts|ngths/

export default defineRule({
  id: 'tongue-twisters',
  summary: 'Consecutive words that start with the same sound, or are hard to say together',
  why: 'What reads well may be hard to say. "Six swift shipping switches" costs a retake, or a laugh in the wrong place. Judging sounds by spelling is imprecise, so the rule is off in every preset.',
  sources: [fieldPractice],
  severity: {recommended: 'off', strict: 'off'},
  options: v.strictObject({
    words: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2),
        v.description('Consecutive words with the same first sound that are reported (chosen).')
      ),
      4
    )
  }),
  examples: {
    bad: [
      'We rent «six swift silver switches».',
      'It has «five fine filters for phones».',
      'The «costs and tests» rose.'
    ],
    good: [
      'We sell six fast couriers.',
      'Brill Foods bakes.',
      'The first tests went well.',
      {script: 'We rent six swift silver switches.', options: {words: 6}}
    ]
  },
  check({index, options, report}) {
    for (const run of runs(index.words, soundOf).filter(({length}) => length >= options.words))
      report(problemOf(run, index))
    const isHard = (word: Word) => (clusters.test(word.normal) ? 'hard' : undefined)
    for (const run of runs(index.words, isHard).filter(({length}) => length >= 2)) report(problemOf(run, index))
  }
})

/** Words with the same sound in one sentence, adjacent except for small words without a sound of their own. */
function runs(words: readonly Word[], markOf: (word: Word) => string | undefined): readonly (readonly Word[])[] {
  const found: Word[][] = []
  let mark: string | undefined
  for (const word of words) {
    if (small.has(word.normal)) continue
    const before = found.at(-1)?.at(-1)
    const own = word.placeholder ? undefined : markOf(word)
    if (own !== undefined && own === mark && before?.sentence === word.sentence) found.at(-1)?.push(word)
    else found.push([word])
    mark = own
  }
  return found
}

function soundOf({normal}: Word): string | undefined {
  if (!/^[a-z]/.test(normal)) return undefined
  return onsets.find(([letters]) => letters.test(normal))?.[1] ?? normal.charAt(0)
}

function problemOf(run: readonly Word[], index: WordIndex) {
  const first = run[0]
  const last = run.at(-1)
  const text = quote(index, first?.index ?? 0, last?.index ?? 0)
  return {
    ...extentOf(run),
    message: `\`${text}\` is hard to say in a row: choose other words`
  }
}
