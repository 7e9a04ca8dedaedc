import rule from '../../rules/tongue-twisters.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Knit nine new. Nets now.',
    'Sixth {{thing}} strengths went.',
    'She sells six gold rings. Sam saw.',
    'Call Chris, cite Sam.',
    'Pete put. Paul paid.',
    'We pay [Paul] per pallet.',
    'It is the 3 5 7 9 crew.'
  ],
  bad: [
    'We «knit the nine of new nets», and went.',
    'We «knit nine new nets».',
    'The «cats can quietly keep» out.',
    'I «wrote right round the ring» once.',
    'The «sixth strengths» went.',
    {script: 'The «big\nbarn» holds oats today.', options: {words: 2}}
  ]
})
