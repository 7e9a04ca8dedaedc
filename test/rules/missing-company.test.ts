import rule from '../../rules/missing-company.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
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
