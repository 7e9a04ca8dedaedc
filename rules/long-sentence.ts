import * as v from 'valibot'
import {defineRule} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {breaths} from '../src/speech/breaths.ts'

export default defineRule({
  id: 'long-sentence',
  summary: 'A sentence that cannot be said in one breath',
  why: 'The caller runs out of breath, and the listener, who cannot look back, loses the thread. Figures count as the words that are said. A number read digit by digit counts separately, as does text after a pause.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: v.strictObject({
    words: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(5),
        v.maxValue(200),
        v.description('Most spoken words in a sentence.')
      ),
      40
    )
  }),
  strictOptions: {words: 30},
  examples: {
    bad: [
      {script: '«We lost 1,499 rolls at the first splice and a day on top».', options: {words: 12}},
      {script: 'Hi. «I will send the chart tonight and ring you on Friday».', options: {words: 10}}
    ],
    good: [
      {script: 'I will send the chart tonight. I will ring you on Friday.', options: {words: 10}},
      {script: 'hi dana this is lee i will send the chart tonight and ring you on friday', options: {words: 10}},
      {script: 'You can reach me at my desk on (415) 555-0132 or at (415) 555-0198.', options: {words: 10}}
    ]
  },
  check({script, index, speech, options, report}) {
    for (const {start, end, words} of breaths(script, index, speech)) {
      if (words <= options.words || isTranscript(script.text)) continue
      report({
        start,
        end,
        message: `\`${words}\` words in one sentence, at most \`${options.words}\` fit in a breath: split it`
      })
    }
  }
})

/** Whether the script looks like a phone's transcript: without punctuation, the breaths are unknown. */
function isTranscript(text: string): boolean {
  return !/[\p{Lu},;:.?!—–]/u.test(text.trim()) && /\b(?:i|its|our|this|we|you|your)\b/.test(text)
}
