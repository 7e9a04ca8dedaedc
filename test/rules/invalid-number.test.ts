import rule from '../../rules/invalid-number.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Call me on 020 7946 0000.',
    'Call me at 4.',
    'Ring me on +44 20 7946 0000.',
    'Order 415155 is short.',
    "It's 250000 dollars.",
    'Call me on (02) 5550 1234, 0491 570 156, 98765 43210 or 09 123 4567.',
    'Call the office on 01752 496 0140.',
    {script: 'Call me on 0491 570 156.', settings: {country: ['GB', 'AU']}}
  ],
  bad: [
    'Call me at «123-456-7890».',
    'My number is «415-555-01».',
    'My number is «four one five, one five five, oh one three two».',
    {script: 'Call me on «01752 496 0140».', settings: {country: 'GB'}}
  ]
})
