import rule from '../../rules/missing-reason.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "Hi Mo, it's Ruth. Most dairies your size lose three percent in the cooler.",
    'You asked for a price on forty chairs.',
    "I'm touching base because the audit moved to May."
  ],
  bad: [
    "Hi Mo, it's Ruth from Oakline. «I'd love to introduce myself».",
    "«Please call me back, it's important».",
    "«I'm calling to see if you have a few minutes». Thanks."
  ]
})
