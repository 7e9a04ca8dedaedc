import rule from '../../rules/missing-insight.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['We helped Brill Foods cut two hours off each changeover.', 'The grant closes on 30 June.'],
  bad: ["Hi Mo, it's Ruth. «I'll call you in 2 days».", "«Give me 10 minutes and I'll show you»."]
})
