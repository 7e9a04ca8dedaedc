import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {isPossibleNumber} from '../src/speech/phone/plans.ts'

export default defineRule({
  id: 'invalid-number',
  summary: 'A number that cannot be a phone number',
  why: 'With a missing digit or a wrong area code, the call back never comes. A number that is valid in any country passes; with the setting `country`, only numbers of that country pass.',
  sources: [{title: 'libphonenumber', url: 'https://github.com/catamphetamine/libphonenumber-js'}, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: ['Call me on «415-155-0132».', {script: 'My number is «0113 496 00».', settings: {country: 'GB'}}],
    good: [
      'Call me on 415-555-0132.',
      'Ring me on 0113 496 0000 or +44 7700 900123.',
      'Ring me on 0491 570 156 or 020 910 1234.',
      'Call me at 10:30 or at 4 15.',
      'We moved 4155 550 13 crates.'
    ]
  },
  check({source, parts, settings, report}) {
    for (const {start, end, digits, written} of parts.number) {
      if (/^\d+$/.test(digits) && !isPossibleNumber({digits, written}, settings.country))
        report({start, end, message: `\`${source.slice(start, end)}\` cannot be a phone number: check the digits`})
    }
  }
})
