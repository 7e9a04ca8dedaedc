import rule from '../../rules/missing-next-step.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "I've put the new key in your letterbox.",
    'Worth a look?',
    'My number is 0113 496 0000.',
    'Look out for an email from me.',
    'Your roof is done. The lads are with you on Monday.',
    // Any question asks for something.
    'We print labels. Are yours cut by hand?',
    'Are yours cut by hand? We print labels.',
    'We print labels. However would you cut them?'
  ],
  bad: [
    '«We print labels».',
    'Hi Dana. «Stay well and take care».',
    'Hi. «No need to call me back».',
    // But not one after somebody's health.
    'Hi Dana. How are you? «We print labels».',
    "Hi Dana. How's it going? «We print labels»."
  ]
})
