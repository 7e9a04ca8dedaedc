import rule from '../../rules/mismatched-numbers.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'My office phone is 415-555-0132, my cell phone is 415-555-0133.',
    'Office 0113 496 0000, mobile 07700 900123. Again, 0113 496 0000 and 07700 900123.',
    "Call 415-555-0132. Again, that's 555-0132.",
    "Call 415-555-0132. That's four one five, five five five, zero one three two.",
    'Ring 0113 496 0000 or 0113 496 0555.',
    'Fax it to 0113 496 0001, or call 0113 496 0000.',
    'Call 415-555-0132 or text 415-555-0133.',
    "I'm on 415-555-0132, my assistant on 415-555-0133.",
    "Call +44 20 7946 0123. That's 020 7946 0123."
  ],
  bad: [
    "Call me on 01752 496 0140, that's «01752 496 0410».",
    'Call 415-555-0132. «Four one five, five five five, oh one three three».',
    'it is four one five five five five oh one three two «four one five five five five oh one three three»',
    'Call 415-555-0132. «Four one five, five five five, zero one two».',
    'Call 415-555-0132 now. «Four one five, five five five, zero one two».',
    'it is four one five five five five oh one three two «four one five five five five oh one two»',
    'Ring 0113 496 0000 or 0113 496 0555 or «0113 496 000».',
    "My cell is 415-555-0132. My cell, again, that's «415-555-0999».",
    'Call 415-555-0132 or again, «415-555-0123».',
    "It's 0113 496 0000, thanks, bye, «0113 496 0007»."
  ]
})
