import * as v from 'valibot'
import {isAnswer} from '../src/anatomy/answers.ts'
import type {Ask} from '../src/anatomy/parts.ts'
import type {Word} from '../src/language/words.ts'
import {normalOf} from '../src/language/words-at.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {firstEndingAfter} from '../src/script/ranges.ts'

export default defineRule({
  id: 'many-asks',
  summary: 'Asks for more than one thing',
  why: 'Every extra ask gives the listener more to think about, so they put it off. One ask can be answered at once.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'warn'},
  options: v.strictObject({
    max: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many things a message may ask for.')),
      1
    )
  }),
  examples: {
    bad: ['Call me on 0113 496 0000, «then fill out» the form.'],
    good: [
      'Call me on 0113 496 0000, or stop by the showroom.',
      'Could we meet on Thursday? If not, call me.',
      'Call me on 0113 496 0000, and have your last invoice handy.',
      {script: 'Email me back, and visit our showroom.', options: {max: 2}}
    ]
  },
  check({parts, index, source, options, report}) {
    const kinds = new Map<string, Ask>()
    const all = new Set<string>()
    // A number, or a reply, is how to answer the ask before it; what to have ready for it is part of it.
    const asks = parts.ask.filter(
      (ask, place) => !isNumber(ask, source) && !isPreparation(ask, source) && !(place > 0 && isReply(ask, source))
    )
    const inList = findListed(asks, index.words)
    for (const [place, ask] of asks.entries()) {
      const before = asks[place - 1]
      // In a list each is one more, even of the same kind.
      const kind = inList.has(ask) ? `${ask.kind} ${place}` : isAnswer(ask, source) ? 'call' : ask.kind
      all.add(kind)
      const link = before ? between(before, ask, index.words) : ''
      if (all.size <= waysOut && isFallback(link)) continue
      // "Could you come in and sign it?": one errand.
      if (before?.kind === 'visit' && ask.kind === 'other' && /^(?:and )?\w+$/.test(link)) continue
      if (!kinds.has(kind)) kinds.set(kind, ask)
    }
    const beyond = [...kinds.values()][options.max]
    if (beyond) {
      const asked = [...new Set([...kinds.values()].map(({kind}) => `\`${kind}\``))].join(', ')
      report({
        start: beyond.start,
        end: beyond.end,
        message: `Asks for \`${kinds.size}\` things (${asked}), at most \`${options.max}\` expected: keep the one that matters most`
      })
    }
  }
})

/** Asks in a sentence from which they are a list. Chosen. */
const listed = 3

/** Which asks are one of three or more of a sentence, or ", and also send me the form". */
function findListed(asks: readonly Ask[], words: readonly Word[]): ReadonlySet<Ask> {
  const firsts = asks.map(({start}) => words[firstEndingAfter(words, start)])
  const inSentence = new Map<number, number>()
  for (const first of firsts) if (first) inSentence.set(first.sentence, (inSentence.get(first.sentence) ?? 0) + 1)
  return new Set(
    asks.filter((_, place) => {
      const {sentence = -1, index = 0} = firsts[place] ?? {}
      return (inSentence.get(sentence) ?? 0) >= listed || normalOf(words[index - 1]) === 'also'
    })
  )
}

/** "My number is 0113 496 0000". */
function isNumber({kind, start, end}: Ask, source: string): boolean {
  const text = source.slice(start, end)
  return kind === 'call' && !/\b(?:call|ring|phone me|buzz|shout|dial|reach|get|hit|return|pick)\b/i.test(text)
}

/** "Reply with their name". */
function isReply({kind, start, end}: Ask, source: string): boolean {
  return kind === 'email' && /\b(?:reply|respond) (?:with|to say)\b/i.test(source.slice(start, end))
}

/** "Have your invoice handy", "please don't sign before then". */
function isPreparation({kind, start, end}: Ask, source: string): boolean {
  return (
    kind === 'other' &&
    /^(?:please )?(?:keep|don['’]t|never)\b|\b(?:handy|ready|to hand|in front of you)$/i.test(source.slice(start, end))
  )
}

/** Kinds of which the second is a way out; with a third it is a list. Chosen. */
const waysOut = 2

/** The words between two asks. */
function between(first: Ask, second: Ask, words: readonly Word[]): string {
  return words
    .slice(firstEndingAfter(words, first.end), firstEndingAfter(words, second.start) + 1)
    .map(({normal}) => normal)
    .join(' ')
}

/** Whether the words between two asks make the second the way out where the first does not suit: one ask, whichever way. */
function isFallback(words: string): boolean {
  return /\b(?:or|otherwise|unless|if not|if you'd (?:rather|prefer)|if you (?:prefer|can't)|if (?:that|it)(?:'s| is| doesn't))\b/.test(
    words
  )
}
