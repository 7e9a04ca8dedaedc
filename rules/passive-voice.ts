import * as v from 'valibot'
import {quote} from '../src/language/quote.ts'
import type {Word, WordIndex} from '../src/language/words.ts'
import {defineRule, list} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {adjectives, irregular, notParticiples} from './lexicons/passive-voice.ts'

const be = new Set(
  "am are is was were be been being i'm you're we're they're it's he's she's that's isn't aren't wasn't weren't".split(
    ' '
  )
)
const between = new Set('already also always also being currently fully just never not now often only still'.split(' '))

export default defineRule({
  id: 'passive-voice',
  summary: 'Passive verbs',
  why: 'Listeners want to know who did something. A passive verb leaves them guessing, and takes more words.',
  sources: [
    sevenReasons,
    {title: 'retext-passive, whose idea it is', url: 'https://github.com/retextjs/retext-passive'}
  ],
  severity: {recommended: 'off', strict: 'warn'},
  options: v.strictObject({allow: list('Participles that are never reported.')}),
  examples: {
    bad: [
      'Your roof «was built» in 1990.',
      'The quote «is being prepared» by Ana.',
      'Two crates «were quickly replaced».'
    ],
    good: [
      "We're excited about your new shop.",
      'Ana built your roof in 1990.',
      'We are based in Leeds and licensed in Hull.',
      {script: 'It was painted blue.', options: {allow: ['painted']}}
    ]
  },
  check({index, options, report}) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()))
    for (const word of index.words) {
      if (allowed.has(word.normal) || !isParticiple(word, index.words[word.index - 1])) continue
      const verb = verbBefore(word, index)
      if (!verb) continue
      const text = quote(index, verb.index, word.index)
      report({start: verb.start, end: word.end, message: `\`${text}\` is passive: say who does it`})
    }
  }
})

/** Whether a word is the participle of an action; after "being", even words that otherwise describe a state. */
function isParticiple({normal}: Word, before: Word | undefined): boolean {
  if (irregular.has(normal)) return true
  if (!/[a-z]{2}ed$/.test(normal) || notParticiples.has(normal)) return false
  return !adjectives.has(normal) || before?.normal === 'being'
}

/** The form of "be" that makes a participle passive; up to two adverbs may come between. */
function verbBefore(participle: Word, {words}: WordIndex): Word | undefined {
  for (let place = participle.index - 1; place >= participle.index - 3; place--) {
    const after = words[place + 1]
    const word = words[place]
    if (!word || after?.joint !== 'none') return undefined
    if (be.has(word.normal)) {
      const before = words[place - 1]
      // "is being prepared", "has been sent": the range starts at the first auxiliary verb.
      return before && word.joint === 'none' && be.has(before.normal) ? before : word
    }
    if (!between.has(word.normal) && !word.normal.endsWith('ly')) return undefined
  }
  return undefined
}
