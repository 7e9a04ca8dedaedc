import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {lexicon} from './lexicons/guilt-trips.ts'

export default defineRule({
  id: 'guilt-trips',
  summary: 'Blames the listener for not answering: "tried you several times", "last attempt"',
  why: 'Nobody calls back out of guilt, and counting your attempts shows how easy you are to ignore. A new reason each time works better.',
  sources: [
    {title: 'Chosen: coaches warn against counting attempts; for the last message of a sequence, set `touch: breakup`'}
  ],
  severity: {recommended: 'warn', strict: 'warn', when: [{touch: ['breakup'], severity: 'off'}]},
  options: phraseOptions,
  examples: {
    bad: [
      "Hi Sam, «I've tried you several times».",
      'Jo again. «This is my last attempt» to reach you.',
      "I still «haven't heard back from you»."
    ],
    good: [
      "Hi Sam, it's Jo at Tarn Labels again, about the sachets.",
      "If I haven't heard back by Friday, I'll ring at ten.",
      'The last time we spoke, you had two presses.'
    ]
  },
  phrases: (options) => withOptions(lexicon, options),
  check({matches, report}) {
    for (const {start, end, text} of matches)
      report({
        start,
        end,
        message: `\`${text}\` blames the listener for not answering: give a new reason to call instead`
      })
  }
})
