import rule from '../../rules/pitch.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'We clean kitchens like yours at night, so nobody loses a shift. Can I stop by Tuesday?',
    'Your software license expires in May.',
    'I noticed the tool on your site still shows the old price.',
    'We provide the rinks with salt.',
    'Our AI answers at night.',
    'Our crew is on your street this week.',
    'Firms like yours cut returns by a third with one label.'
  ],
  bad: [
    "I'm calling to see if you'd be «interested in our new phone system that cuts» your bill.",
    '«Our scheduling software automatically books» the calls.',
    '«We offer» hosting, and «our rates are the best» around.'
  ]
})
