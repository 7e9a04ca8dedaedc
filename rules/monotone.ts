import * as v from 'valibot'
import type {Sentence, WordIndex} from '../src/language/words.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

const count = (least: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.description(description))

export default defineRule({
  id: 'monotone',
  summary: 'Sentences in a row that begin with the same word, or have the same length',
  why: 'A voice follows the page. Four sentences that begin alike, or five of one length, come out as a list however awake the caller is.',
  sources: [sevenReasons],
  severity: {recommended: 'off', strict: 'warn'},
  options: v.strictObject({
    openings: v.optional(count(2, 'Sentences in a row from which on the first word must change (chosen).'), 4),
    lengths: v.optional(count(2, 'Sentences in a row from which on the length must change (chosen).'), 5),
    spread: v.optional(count(0, 'Words by which sentences of one length may differ (chosen).'), 2)
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
    const {sentences} = index
    const alike = runs(sentences, ([a], b) => openingOf(a, index) === openingOf(b, index))
    for (const run of alike.filter(({length}) => length >= options.openings)) {
      const word = index.words[run[options.openings - 1]?.first ?? 0]
      if (!word || word.placeholder) continue
      report({
        start: word.start,
        end: word.end,
        message: `\`${run.length}\` sentences in a row begin with \`${word.text}\`: start one of them differently`
      })
    }
    const even = runs(sentences, (run, next) => {
      const lengths = [...run, next].map(lengthOf)
      return Math.max(...lengths) - Math.min(...lengths) <= options.spread
    })
    for (const run of even.filter(({length}) => length >= options.lengths)) {
      const place = run[options.lengths - 1]
      const lengths = run.map(lengthOf)
      if (place)
        report({
          start: place.start,
          end: place.end,
          message: `\`${run.length}\` sentences in a row are about the same length (\`${Math.min(...lengths)}\` to \`${Math.max(...lengths)}\` words): make one shorter or longer`
        })
    }
  }
})

/** Cuts the sentences where the next one no longer fits to those before it. */
function runs(
  sentences: readonly Sentence[],
  fits: (run: readonly [Sentence, ...Sentence[]], next: Sentence) => boolean
): readonly (readonly Sentence[])[] {
  const found: [Sentence, ...Sentence[]][] = []
  for (const sentence of sentences) {
    const run = found.at(-1)
    if (run && fits(run, sentence)) run.push(sentence)
    else found.push([sentence])
  }
  return found
}

function lengthOf({first, last}: Sentence): number {
  return last - first + 1
}

function openingOf({first}: Sentence, {words}: WordIndex): string {
  return words[first]?.normal ?? ''
}
