import rule from '../../rules/missing-number.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "I'll call you Thursday.",
    'My number is four one five, five five five, zero one three two.',
    'Call me back, you have my number.'
  ],
  bad: ['Please «give me a call» when you can. My card is blue.', '«Ring me back» about the 2026 budget.']
})
