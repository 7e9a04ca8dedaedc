import rule from '../../rules/missing-follow-up.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Look out for a short email from me.',
    "I'll send the chart.",
    {script: "I'll try you tomorrow.", options: {time: true}},
    {script: "I'll send the chart. I'll call you on Friday.", options: {time: true}}
  ],
  bad: [
    {script: 'Your lease ends. «Call me back».', options: {time: true}},
    "«I'll be brief».",
    "«I won't call again».",
    {script: "«I'll send» the chart.", options: {time: true}}
  ]
})
