import rule from '../../rules/callback-dependence.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'No need to call me back.',
    "I'll call you Thursday.",
    "Ring me. I'll be on your street on Thursday.",
    'In the meantime my number is 0113 496 0000.'
  ],
  bad: ['We request you to «ring us». Thanks.', '«My number is» 0113 496 0000.', '«Text me» yes. Thanks.']
})
