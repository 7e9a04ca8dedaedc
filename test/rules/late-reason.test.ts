import rule from '../../rules/late-reason.ts'
import {testRule} from '../helpers/rule.ts'

const opening =
  'Hi Dana, this is Lee Marsh at Tarn Labels in Hull, I hope that you all had a very good and quiet start into the week over there. '

testRule(rule, {
  good: [
    'Hi Dana, call me back.',
    {script: `${opening}I'm calling because your lease runs out in March.`, options: {seconds: 20}},
    {script: `${opening}I'm calling because your lease runs out in March.`, settings: {pace: 0.4}}
  ],
  bad: [
    `${opening}Quick one from my side. I'm «calling because» your lease runs out in March.`,
    {
      script: "Hi Dana. (pause 11s) I'm «calling because» your lease runs out in March.",
      format: 'markdown'
    }
  ]
})
