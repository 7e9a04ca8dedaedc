import rule from '../../rules/invalid-number.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['Call me on 020 7946 0000.', 'Call me at 4.', 'Ring me on +44 20 7946 0000.', 'Order 415155 is short.'],
  bad: ['Call me at «123-456-7890».', 'My number is «415-555-01».']
})
