import rule from '../../rules/callback-dependence.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['No need to call me back.', "I'll call you Thursday.", 'In the meantime my number is 0113 496 0000.'],
  bad: ['«My number is» 0113 496 0000.', '«Text me» yes. Thanks.']
})
