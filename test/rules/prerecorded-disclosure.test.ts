import rule from '../../rules/prerecorded-disclosure.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'This is Oakline Roofing, 0113 496 0000. To stop these calls, press two.',
    'This is Oakline Roofing calling. To be removed from our list, press nine or call 0113 496 0000.'
  ],
  bad: ['«This is Jo with Oakline». Call 0113 496 0000.', '«Hello»! Press nine to opt out.']
})
