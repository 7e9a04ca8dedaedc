import rule from '../../rules/pitch.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'We provide the rinks with salt.',
    'Our AI answers at night.',
    'Our crew is on your street this week.',
    'Firms like yours cut returns by a third with one label.'
  ],
  bad: [
    '«Our scheduling software automatically books» the calls.',
    '«We offer» hosting, and «our rates are the best» around.'
  ]
})
