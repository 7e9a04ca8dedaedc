import {defineRule, leaveOut, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {pleasantries} from './lexicons/pleasantries.ts'

export default defineRule({
  id: 'pleasantries',
  summary: 'Small talk at a machine',
  why: 'The first seconds decide whether the rest is heard, and a machine does not answer small talk.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: ["Hi Ed, it's Ruth. «How are you today»? Your lift passed.", 'Hi Ed, «hope all is well». Your lift passed.'],
    good: [
      'Hi Ed, Ruth at Oakline. Have a great day.',
      'Hope you have a good week.',
      'I want to see how you are doing it.'
    ]
  },
  phrases: (options) => withOptions(pleasantries, options),
  check({matches, source, index, report}) {
    for (const match of matches) {
      report({
        message: `\`${match.text}\` gets no answer from a machine: start with who you are and why you are calling`,
        suggestions: leaveOut(match, {source, index}),
        ...match
      })
    }
  }
})
