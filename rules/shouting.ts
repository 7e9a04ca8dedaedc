import * as v from 'valibot'
import {isOf} from '../src/language/membership.ts'
import {quote} from '../src/language/quote.ts'
import type {Word, WordIndex} from '../src/language/words.ts'
import {isOneOf, normalOf} from '../src/language/words-at.ts'
import {defineRule, list, type Problem, type RuleContext} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {inAnyAlphabet, startsLikeName} from '../src/script/letters.ts'
import {extentOf} from '../src/script/ranges.ts'
import {fields, joining, stressed} from './lexicons/shouting.ts'

/** Endings that acronyms do not have: `AMAZINGLY` is stress even if no list has it. */
const inflected = /^[a-z]{3,}(?:ing|tion|[ae]nce|ed|ly|able|ible|est|ful|less|ness|ous)$/

const options = v.strictObject({allow: list('Words that may be in capitals.')})

export default defineRule({
  id: 'shouting',
  summary: 'Exclamation marks in a row, and words in capitals for stress',
  why: 'Energy is in the voice. Capitals and `!!` on the page make callers push, and the message sounds like an advertisement.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix', 'suggestion'],
  options,
  examples: {
    bad: ['Great news«!!»', 'It saves you «HUGE» sums.', 'Please «CALL US NOW».'],
    good: [
      'Great news!',
      'We fit HVAC units at NASA.',
      {script: 'We build for HOT Labels.', options: {allow: ['HOT']}},
      {script: 'Jo at BRIGHT EVERY Day.', settings: {company: 'BRIGHT EVERY Day'}}
    ]
  },
  check(context) {
    for (const {index, 0: marks} of context.script.text.matchAll(/[!?]{2,}/g)) {
      if (!marks.includes('!')) continue
      const start = context.script.start + index
      const range = {start, end: start + marks.length}
      const text = marks.includes('?') ? '?' : '!'
      context.report({...range, message: `\`${marks}\` shouts: write \`${text}\``, fix: {...range, text}})
    }
    for (const run of shoutedRuns(context)) context.report(toProblem(run, context.index))
  }
})

/** Consecutive words in capitals that are a style rather than a name (chosen: longer than a firm's name). */
const manyWords = 5

/** Sequences of words in capitals for stress. */
function shoutedRuns({index, settings, options: {allow}}: RuleContext<v.InferOutput<typeof options>>) {
  const known = new Set(
    [...allow, ...settings.company, ...settings.vocabulary.accept].flatMap((d) => d.toLowerCase().split(/[^\p{L}']+/u))
  )
  const mayBeStressed = (word: Word) => !known.has(word.normal) && (isStressed(word) || joining.has(word.normal))
  return runsOf(index.words, isCapital).flatMap((run) => {
    const likely = run.filter(mayBeStressed).length
    if (run.length >= manyWords && likely * 2 >= run.length) return [run]
    return runsOf(run, mayBeStressed).filter(
      (part) =>
        part.some(isStressed) &&
        !isToBeFilledIn(run, part) &&
        !isToBeTyped(part, index.words) &&
        !beginsName(part, index.words)
    )
  })
}

/** Consecutive words in a sentence that pass a test. */
function runsOf(words: readonly Word[], test: (word: Word) => boolean): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  let before: Word | undefined
  for (const word of words.filter(test)) {
    const follows = before && word.index === before.index + 1 && word.sentence === before.sentence
    if (follows) runs.at(-1)?.push(word)
    else runs.push([word])
    before = word
  }
  return runs
}

/** `YOUR NAME` is a placeholder. */
function isToBeFilledIn(run: readonly Word[], part: readonly Word[]): boolean {
  const last = part.at(-1)
  const next = run.find((word) => word.index === (last?.index ?? 0) + 1)
  return isOneOf(normalOf(last), 'your my our the first last full') && fields.has(normalOf(next))
}

/** "Text YES to this number": a word to type as written. */
function isToBeTyped([first]: readonly Word[], words: readonly Word[]): boolean {
  const before = words[(first?.index ?? 0) - 1]
  return isOneOf(normalOf(before), 'text reply type send enter say word keyword code') && first?.joint === 'none'
}

/** A word in capitals before a capitalised word is part of a name: "NEXT Realty". */
function beginsName(part: readonly Word[], words: readonly Word[]): boolean {
  const next = words[(part[0]?.index ?? 0) + 1]
  return next?.joint === 'none' && startsLikeName(next.text) && !next.placeholder
}

const isInCapitals = inAnyAlphabet(
  /^(?:[A-Z]{2,}|[AI])(?:['’][A-Z]+)?$/,
  () => /^(?:\p{Lu}{2,}|[AI])(?:['’]\p{Lu}+)?$/u
)

function isCapital({text, hasCapital, placeholder}: Word): boolean {
  return hasCapital && !placeholder && isInCapitals(text)
}

function isStressed(word: Word): boolean {
  const {normal, text} = word
  return text.length > 1 && (stressed.has(normal) || inflected.test(normal) || isOf(word, 'number'))
}

function toProblem(run: readonly Word[], index: WordIndex): Problem {
  // "I" at either end of a sequence is always a capital.
  const first = run.findIndex((word) => word.text.length > 1)
  const words = run.slice(first, run.findLastIndex((word) => word.text.length > 1) + 1)
  const range = extentOf(words)
  const text = quote(index, words[0]?.index ?? 0, words.at(-1)?.index ?? 0)
  const message = `The capitals of \`${text}\` shout: leave the stress to the voice`
  return {...range, message, suggestions: suggestLowerCase(words, range)}
}

/** One suggestion per sequence; none if its words are separated by more than single spaces. */
function suggestLowerCase(
  words: readonly Word[],
  range: {readonly start: number; readonly end: number}
): Problem['suggestions'] {
  const lower = words
    .map((word) => {
      if (/^I(?:['’]|$)/.test(word.text)) return `I${word.text.slice(1).toLowerCase()}`
      const text = word.text.toLowerCase()
      return word.joint === 'sentence' ? text.charAt(0).toUpperCase() + text.slice(1) : text
    })
    .join(' ')
  return range.end - range.start === lower.length
    ? [{message: `Write \`${lower}\``, fix: {...range, text: lower}}]
    : undefined
}
