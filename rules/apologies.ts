import {defineRule, leaveOut, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {apologies} from './lexicons/apologies.ts'

export default defineRule({
  id: 'apologies',
  summary: 'Apologies that put the caller down',
  why: 'A caller who starts with an apology makes the call sound like a burden. With a good reason to call, there is nothing to be sorry for.',
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
        message: `\`${match.text}\` makes the call sound like a burden: say what it is worth to them`,
        suggestions: leaveOut(match, {source, index}),
        ...match
      })
    }
  }
})
