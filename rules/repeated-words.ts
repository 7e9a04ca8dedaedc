import * as v from 'valibot'
import {classes} from '../src/language/classes.ts'
import {anyOf, wordsOf} from '../src/language/membership.ts'
import {closedWords} from '../src/language/vocabulary/closed.ts'
import {month} from '../src/language/vocabulary/time.ts'
import type {Word, WordIndex} from '../src/language/words.ts'
import {normalOf} from '../src/language/words-at.ts'
import {defineRule, list} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {startsLikeName} from '../src/script/letters.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** No sentence has one of these twice in a row, so the second can be removed without review. Chosen. */
const typedTwice = words('a an and i my of or our the their to we your')

/**
 * Correct English can have these twice in a row: a particle before a preposition ("log in in seconds"), a verb that ends a clause
 * ("what you do do matters"), a pronoun before a noun ("gave her her quote"), or for effect ("bye bye"). Chosen.
 */
const doubles = words(
  `across after again along around as back before being bye by down get had ha her here hey hi hush in inside it
  knock long many may much no now off on out outside over past really round so that there this through under up very well what
  who win within yes yeah you
  zero oh one two three four five six seven eight nine twenty hundred double triple`
)

/** Verbs of "log in in May"; others have one "in" before a month. */
const takesIn = words(
  'check checked log logged sign signed come came go went move moved fill filled book booked drop dropped put get got settle settled kick kicks call phone turn turned hand bring'
)
const months = anyOf(wordsOf(month), new Set(['may']))
/** Words that open a clause; it may end in a verb that the next clause repeats: "how it works works well". */
const opensClause = words('all how that what whatever when where which whichever who whoever')

export default defineRule({
  id: 'repeated-words',
  summary: 'The same word twice in a row: "the the"',
  why: 'A word typed twice is read out twice, and the caller stumbles.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix', 'suggestion'],
  options: v.strictObject({allow: list('Words that may come twice in a row.')}),
  examples: {
    bad: ["I'm calling about «the the» lease.", 'It holds «of\nof» course.', 'Your «lease lease» ends in May.'],
    good: [
      'They had had two presses, and they said that that was enough.',
      'Talk soon, bye bye.',
      'My number is 555 555 0132.',
      {script: 'It is a hush hush matter.', options: {allow: ['hush']}}
    ]
  },
  check({index, source, options, report}) {
    for (const second of index.words) {
      const first = index.words[second.index - 1]
      if (isPairRepeated(second, index)) {
        const [from, to] = [index.words[second.index - 3], index.words[second.index - 2]]
        const pair = source.slice(from?.start, to?.end)
        report({
          start: from?.start ?? second.start,
          end: second.end,
          message: `\`${pair}\` is said twice: say it once`,
          suggestions: [
            {message: `Say \`${pair}\` once`, fix: {start: to?.end ?? second.start, end: second.end, text: ''}}
          ]
        })
      }
      if (!first || !isRepeated(first, second, source)) continue
      if (options.allow.includes(second.normal) || isMeant(second, index)) continue
      const once = {start: first.end, end: second.end, text: ''}
      const isSafe = typedTwice.has(second.normal)
      report({
        start: first.start,
        end: second.end,
        message: `\`${first.text} ${second.text}\` repeats a word: say \`${first.text}\` once`,
        fix: isSafe ? once : undefined,
        suggestions: isSafe ? undefined : [{message: `Say \`${first.text}\` once`, fix: once}]
      })
    }
  }
})

/** Whether a word repeats the one before it. Figures and letters may repeat when read out, and so may names: "Bella Bella". */
function isRepeated(first: Word, second: Word, source: string): boolean {
  return (
    second.joint === 'none' &&
    second.normal !== '' &&
    second.normal === first.normal &&
    !/^(?:\d|[b-hj-z]$)/.test(second.normal) &&
    !startsLikeName(second.text) &&
    /^\s+$/.test(source.slice(first.end, second.start))
  )
}

/** "This is this is": two small words said twice, but not "on and on and on". */
function isPairRepeated({index: at, normal}: Word, {words}: WordIndex): boolean {
  const before = normalOf(words[at - 1])
  if (at < 3 || normal === before || normal !== normalOf(words[at - 2]) || before !== normalOf(words[at - 3]))
    return false
  const four = words.slice(at - 3, at + 1)
  return (
    four.slice(1).every(({joint}) => joint === 'none') &&
    four.every((word) => closedWords.has(word.normal) && !joins.has(word.normal))
  )
}

/** Words that join the same to the same: "bit by bit by bit", "who and who and who". Chosen. */
const joins = words('and or by to of for after upon not no never')

const isDay = (word: Word | undefined): boolean => ((word?.bits ?? 0) & classes.weekday) !== 0

/** Most words in a clause (chosen: more than fit in one breath). A file may be one long sentence. */
const farthest = 60

/** Whether a word may follow itself in correct English. */
function isMeant({normal, index: place, sentence}: Word, {words, sentences}: WordIndex): boolean {
  const opening = Math.max(sentences[sentence]?.first ?? place, place - farthest)
  // "Turn it on on Friday"
  if (normal === 'on' && isDay(words[place + 1]))
    return words.slice(opening, place - 1).some(({normal: before}) => takesIn.has(before) || opensClause.has(before))
  if (normal === 'in' && months.has(normalOf(words[place + 1]))) return takesIn.has(normalOf(words[place - 2]))
  if (doubles.has(normal)) return true
  if (typedTwice.has(normal)) return false
  // "Aye aye, Sam"
  if (place - 1 === opening) return true
  return words.slice(opening, place - 1).some((word) => opensClause.has(word.normal))
}
