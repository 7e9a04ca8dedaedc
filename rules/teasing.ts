import type {WordIndex} from '../src/language/words.ts'
import {defineRule, type Match, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import type {Range} from '../src/script/model.ts'
import {firstEndingAfter} from '../src/script/ranges.ts'
import {teasing} from './lexicons/teasing.ts'

export default defineRule({
  id: 'teasing',
  summary: 'Vague teasers that hold back the fact',
  why: 'A teaser is a riddle, and busy listeners do not solve riddles. The fact it holds back is the best reason to call.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ['I have «an idea» for you.', "There is «something I'd like to share».", "Call me and «I'll explain»."],
    good: [
      'Two of your suppliers changed their lead times.',
      'I have an idea that cut the wait at Brill Foods by 20 minutes.',
      'I have an idea for your sign: light it from below.'
    ]
  },
  phrases: (options) => withOptions(teasing, options),
  check({matches, parts, index, report}) {
    if (matches.length === 0) return
    const {words, sentences} = index
    // A sentence that is a riddle itself tells nothing: "There is exciting news. I'd rather tell you in person".
    const teased = new Set(matches.map(({last}) => words[last]?.sentence))
    const telling = [...parts.insight, ...parts.reason].map(({start}) => firstEndingAfter(sentences, start))
    const told = new Set(telling.filter((place) => !teased.has(place)))
    const held = matches.filter(({phrase, last}) => {
      const isTold = phrase.group !== 'withhold' && isToldNext(last, index, told)
      return !isTold && !isNamedAfter(last, index, parts.ask)
    })
    // "I'd love to tell you about it" holds nothing back where the fact was told, and says nothing more where it is teased.
    const isOpen = parts.insight.length === 0 && held.every(({phrase}) => phrase.group === 'unveil')
    const teases = held.filter(({phrase}) => (phrase.group === 'unveil') === isOpen)
    for (const [place, {start, end, text, first}] of teases.entries()) {
      if (!goesOn(teases[place - 1], first, index))
        report({start, end, message: `\`${text}\` is a tease: say the fact itself`})
    }
  }
})

/** Words between two teases of a sentence that are one, at most. Chosen. */
const mostBetween = 2

/** Whether a tease goes on from the one before: "exciting opportunities that I think you'd like" is one. */
function goesOn(before: Match | undefined, first: number, {words}: WordIndex): boolean {
  const isNear = before !== undefined && first - before.last <= mostBetween + 1
  return isNear && words[first]?.sentence === words[before.last]?.sentence
}

/** "I've good news. Your slot on the 16th costs 90 less": the next sentence tells what the last words of this one announce. */
function isToldNext(last: number, {words, sentences}: WordIndex, told: ReadonlySet<number>): boolean {
  const place = words[last]?.sentence ?? -1
  return told.has(place + 1) && (sentences[place]?.last ?? 0) - last <= mostAfter
}

/** Words after a tease in its sentence, at most, for the next one to tell what it holds back: "for you". Chosen. */
const mostAfter = 2

/** "An idea for your sign: light it from below": what comes after a colon is the fact itself, unless it is "call me". */
function isNamedAfter(last: number, {words, sentences, text, start}: WordIndex, asks: readonly Range[]): boolean {
  const sentence = sentences[words[last]?.sentence ?? -1]
  const rest = words.slice(last + 1, (sentence?.last ?? last) + 1)
  const at = rest.findIndex((word) =>
    text.slice((words[word.index - 1]?.end ?? start) - start, word.start - start).includes(':')
  )
  const told = at < 0 ? [] : rest.slice(at)
  return told.length > 3 && !asks.some((ask) => ask.start === told[0]?.start)
}
