import rule from '../../rules/missing-reason.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "Hi Mo, it's Ruth. Most dairies your size lose three percent in the cooler.",
    'You asked for a price on forty chairs.',
    "I'm touching base because the audit moved to May."
  ],
  bad: [
    "«Sorry to be a pest, it's Ruth».",
    '«Hi Mo, that makes the fifth message I left you».',
    "«I'd love to hear about what keeps you up at night».",
    "«I'd like to find out about what challenges you have with your rota».",
    '«I was hoping to get a feel for where your gaps are».',
    "Hi Mo, it's Ruth from Oakline. «I'd love to introduce myself».",
    "«Please call me back, it's important».",
    "«I'm calling to see if you have a few minutes». Thanks."
  ]
})
