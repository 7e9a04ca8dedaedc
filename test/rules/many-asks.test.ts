import rule from '../../rules/many-asks.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['Call me, or text me back.', 'Does Tuesday at ten work?', "Call me. I'll send an email tonight."],
  bad: [
    'Please call me on 0113 496 0000 or «stop by the showroom».',
    {script: 'Call me, «email me», stop by the office.', options: {max: 1}}
  ]
})
