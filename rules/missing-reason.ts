import {isName} from '../src/anatomy/names.ts'
import {afterIntroduction} from '../src/anatomy/where-to-report.ts'
import {placesIn} from '../src/anatomy/words-in.ts'
import {classes} from '../src/language/classes.ts'
import type {Word} from '../src/language/words.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import type {Range} from '../src/script/model.ts'
import {firstEndingAfter} from '../src/script/ranges.ts'

/** Rules for what is about the call itself: a clause with their words is no reason. */
const aboutTheCall = ['apologies', 'guilt-trips', 'pleasantries']
/** Rules for empty words: a clause with them is a reason only if it has a fact, too. */
const emptyWords = ['empty-phrases', 'false-urgency', 'hype', 'jargon', 'needs-talk', 'self-introduction', 'teasing']
const factual = classes.number | classes.weekday | classes.field

export default defineRule({
  id: 'missing-reason',
  summary: 'Nothing says why the listener should listen',
  why: 'Without a reason, a message asks for time and gives nothing. A reason concerns the listener: an event, a problem, a request they made, a result at a firm like theirs, a person who suggested the call. Debt and health calls often may not state it: turn the rule off there with a directive.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'error'},
  examples: {
    bad: [
      "Hi Dana, it's Lee from Tarn Labels. «Give me a ring when you get this».",
      "Hi Dana, it's Lee. «I wanted to catch up». My number is 0113 496 0000."
    ],
    good: [
      "Hi Dana, it's Lee. I'm calling because your Leeds depot opened a night shift.",
      'Hi Dana, Lee here. [reason for the call]. Ring me on [number].',
      "Hi Dana, it's Lee. Priya Shah suggested that I call."
    ]
  },
  check({parts, index, matchesOf, report}) {
    const place = afterIntroduction(parts, index)
    const ofCall = placesIn(index.words, matchesOf(aboutTheCall))
    const empty = placesIn(index.words, matchesOf(emptyWords))
    const isFact = (word: Word): boolean => ((word.bits & factual) !== 0 || isName(word)) && !empty.has(word.index)
    const isReason = ({start, end}: Range): boolean => {
      const {words: all} = index
      const words = all.slice(firstEndingAfter(all, start), firstEndingAfter(all, end - 1) + 1)
      if (words.some((word) => ofCall.has(word.index))) return false
      return !words.some((word) => empty.has(word.index)) || words.some(isFact)
    }
    if (place && !parts.reason.some(isReason))
      report({message: 'No reason for the call: say what you noticed about them, or what changed', ...place})
  }
})
