import * as v from 'valibot'
import type {Sentence, WordIndex} from '../src/language/words.ts'
import {normalOf} from '../src/language/words-at.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

const count = (least: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.description(description))

export default defineRule({
  id: 'monotone',
  summary: 'Consecutive sentences that start with the same word or have the same length',
  why: 'The voice follows the page. Four sentences that start alike, or five of the same length, sound like a list however lively the caller is.',
  sources: [sevenReasons],
  severity: {recommended: 'off', strict: 'warn'},
  options: v.strictObject({
    openings: v.optional(count(2, 'Consecutive sentences with the same first word that are reported (chosen).'), 4),
    lengths: v.optional(count(2, 'Consecutive sentences of the same length that are reported (chosen).'), 5),
    spread: v.optional(count(0, 'Most words by which such lengths may differ (chosen).'), 2)
  }),
  examples: {
    bad: [
      'We build in Hull. We ship to all of Europe by night. We fix what breaks. «We» care.',
      'Your lease ends in March. Wide rolls cost less now. Brill Foods has them already. Their line lost nothing since. «My page shows the figures».'
    ],
    good: [
      'We build in Hull. You ship to all of Europe by night. We fix what breaks. We care.',
      'Your lease ends in March. The wide rolls that Brill Foods bought cost a fifth less. My page shows it.',
      {script: 'We build. We ship it all by night. We fix it. We care.', options: {openings: 5}}
    ]
  },
  check({index, options, report}) {
    for (const run of alikeRuns(index)) {
      const sentence = run[options.openings - 1]
      const word = sentence && index.words[sentence.first]
      if (!word || word.placeholder) continue
      report({
        start: word.start,
        end: word.end,
        message: `\`${run.length}\` sentences in a row begin with \`${word.text}\`: start one of them differently`
      })
    }
    for (const {run, least, most} of evenRuns(index.sentences, options.spread)) {
      const place = run[options.lengths - 1]
      if (place)
        report({
          start: place.start,
          end: place.end,
          message: `\`${run.length}\` sentences in a row are about the same length (\`${least}\` to \`${most}\` words): make one shorter or longer`
        })
    }
  }
})

/** Consecutive sentences that start with the same word. */
function alikeRuns({sentences, words}: WordIndex): readonly (readonly Sentence[])[] {
  const found: Sentence[][] = []
  let before: string | undefined
  for (const sentence of sentences) {
    const opening = normalOf(words[sentence.first])
    if (opening === before) found.at(-1)?.push(sentence)
    else found.push([sentence])
    before = opening
  }
  return found
}

/** Consecutive sentences whose lengths in words differ by at most `spread`. */
function evenRuns(sentences: readonly Sentence[], spread: number) {
  const found: {run: Sentence[]; least: number; most: number}[] = []
  for (const sentence of sentences) {
    const length = lengthOf(sentence)
    const last = found.at(-1)
    const [least, most] = [Math.min(last?.least ?? length, length), Math.max(last?.most ?? length, length)]
    if (last && most - least <= spread) {
      last.run.push(sentence)
      Object.assign(last, {least, most})
    } else found.push({run: [sentence], least: length, most: length})
  }
  return found
}

function lengthOf({first, last}: Sentence): number {
  return last - first + 1
}
