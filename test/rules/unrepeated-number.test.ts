import rule from '../../rules/unrepeated-number.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'It is 415-555-0132, again, 415-555-0132, or fax 415-555-0199.',
    'Call me.',
    'Call me on 415-555-0132. Four one five, five five five, oh one three two. Thanks.',
    'four one five, five five five, oh one three two. Four one five, five five five, oh one three two.',
    'Ring +44 20 7946 0123, or 020 7946 0123 from here.',
    "It's 415-555-0132, four one five... I'll say it again: 415-555-0132."
  ],
  bad: ['Call «415-555-0132» or 415-555-0199.']
})
