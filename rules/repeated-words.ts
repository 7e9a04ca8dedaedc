import * as v from 'valibot'
import {reportsOf} from '../src/language/retext.ts'
import type {Word} from '../src/language/words.ts'
import {defineRule, list} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'

/** Said twice on purpose: "bye bye", "very very", a number digit by digit. Chosen. */
const doubles: ReadonlySet<string> = new Set(
  `again bye ha hey hi knock long many much no now really so there very well yes yeah
  zero oh one two three four five six seven eight nine hundred double triple`.split(/\s+/)
)

export default defineRule({
  id: 'repeated-words',
  summary: 'The same word twice in a row: "the the"',
  why: 'A word typed twice is read out twice, and the caller stumbles at the one place that was meant to be smooth.',
  sources: [
    fieldPractice,
    {title: 'retext-repeated-words, which judges the pairs', url: 'https://github.com/retextjs/retext-repeated-words'}
  ],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix'],
  options: v.strictObject({allow: list('Words that may stand twice in a row.')}),
  examples: {
    bad: ["I'm calling about «the the» lease.", 'It holds «of\nof» course.'],
    good: [
      'They had had two presses, and they said that that was enough.',
      'Talk soon, bye bye.',
      'My number is 555 555 0132.',
      {script: 'It is a hush hush matter.', options: {allow: ['hush']}}
    ]
  },
  async check({index, tree, options, report}) {
    // The library walks a whole tree, so it is asked only where there may be something to find.
    const pairs = new Map(
      index.words.filter((word) => isRepeated(word, index.words[word.index - 1])).map((word) => [word.end, word])
    )
    if (pairs.size === 0) return
    const {default: retextRepeatedWords} = await import('retext-repeated-words')
    for (const {start, end, expected} of reportsOf(retextRepeatedWords(), tree)) {
      const second = pairs.get(end)
      const first = index.words[(second?.index ?? 0) - 1]
      if (!second || !first || doubles.has(second.normal) || options.allow.includes(second.normal)) continue
      report({
        start,
        end,
        message: `Unexpected \`${first.text} ${second.text}\`, expected \`${expected?.[0] ?? second.text}\` once`,
        fix: {start: first.end, end, text: ''}
      })
    }
  }
})

/** Whether a word repeats the one before it. Figures and letters that are read out do so by right. */
function isRepeated({normal, joint}: Word, before: Word | undefined): boolean {
  return joint === 'none' && normal !== '' && normal === before?.normal && !/^(?:\d|[b-hj-z]$)/.test(normal)
}
