import {defineRule, leaveOut, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {apologies} from './lexicons/apologies.ts'

export default defineRule({
  id: 'apologies',
  summary: 'Words with which the caller makes the caller small',
  why: 'Who starts by being sorry to call says that the call is a burden. A caller with a good reason has nothing to be sorry for.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: ["Hi Ed, «sorry to bother you». It's about the gate.", "I «know you're busy», so I'll email the sheet."],
    good: [
      "Sorry I missed you, I'll try at four.",
      'I was sorry to hear about the fire.',
      'We are sorry about the late crate.'
    ]
  },
  phrases: (options) => withOptions(apologies, options),
  check({matches, source, index, report}) {
    for (const match of matches) {
      report({
        ...match,
        message: `\`${match.text}\` makes the call a burden, say what it is worth`,
        suggestions: leaveOut(match, {source, index})
      })
    }
  }
})
