import rule from '../../rules/missing-company.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'hi mo its ruth over at three rivers freight you have nine loads',
    'Hi Mo, Ruth at Oakline.',
    "We at Oakline look after kilns. I'm Ruth.",
    {script: "It's Ruth, your Oakline planner.", settings: {company: ['Oakline']}}
  ],
  bad: [
    "Hi Mo, it's «Ruth». I'm in Dallas on Friday.",
    '«Hi Mo», your roof is ready.',
    {script: "It's «Ruth», your planner.", settings: {company: 'Oakline'}}
  ]
})
