import rule from '../../rules/missing-next-step.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['Worth a look?', 'My number is 0113 496 0000.', 'Look out for an email from me.'],
  bad: ['«We print labels».', 'Hi Dana. «Stay well and take care».', 'Hi. «No need to call me back».']
})
