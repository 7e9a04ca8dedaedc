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
    'It is the 3 5 7 9 crew.',
    // One letter for two sounds.
    'Gold giants go gently.',
    'Cold cedar cuts cells.',
    'Call chairs cut chalk.',
    'School sees skates sail.',
    'Sun shops sell shoes.',
    'Ten thin toes thaw.',
    'Six tests, two mistakes.',
    'Big boats bring four barns.'
  ],
  bad: [
    'We «knit the nine of new nets», and went.',
    'We «knit nine new nets».',
    'The «cats can quietly keep» out.',
    'I «wrote right round the ring» once.',
    'The «sixth strengths» went.',
    // One sound in several spellings.
    'Ten «phones fit five fields».',
    'Ten «knit gnome pneumatic nets».',
    'Ten «write rhyme right red».',
    'Ten «schools skip schedule skates».',
    'Ten «sure sugar shops shut».',
    'Ten «chalk chairs change chess».',
    'Do «thin thick thaws thrive».',
    'Ten «psalms cedar science zoos».',
    'Ten «gentle giants join gyms».',
    'Ten «quick cats keep calm».',
    'Ten «wheels will win what» is left.',
    'Ten «big boats bring barns».',
    'Ten «boats and the big barns bring» it.',
    // Hard alone.
    'An «isthmus tests» it.',
    'The «twelfth prompts» came.',
    'The «costs of lengths» rose.',
    'The «sixth of the prompts» came.',
    {script: 'The «big\nbarn» holds oats today.', options: {words: 2}}
  ]
})
