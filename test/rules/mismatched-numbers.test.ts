import rule from '../../rules/mismatched-numbers.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Office 0113 496 0000, mobile 07700 900123. Again, 0113 496 0000 and 07700 900123.',
    "Call 415-555-0132. Again, that's 555-0132.",
    "Call 415-555-0132. That's four one five, five five five, zero one three two.",
    'Ring 0113 496 0000 or 0113 496 0555.'
  ],
  bad: ['Call 415-555-0132 or again, «415-555-0123».', "It's 0113 496 0000, thanks, bye, «0113 496 0007»."]
})
