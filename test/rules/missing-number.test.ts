import rule from '../../rules/missing-number.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Ring me back on this mobile.',
    'Ring me back on this cell.',
    'You can do it by phone in ten minutes.',
    "I'll call you Thursday.",
    'Email me back when you can.',
    'Stop by the shop.',
    {script: 'Call me back when you can.', options: {callerId: true}},
    'My number is four one five, five five five, zero one three two.',
    'Call me back, you have my number.',
    "Call me on 01752 496 0140, that's 01752 496 0410.",
    'Call me back. My number is plus four zero, seven two one, five five five, zero one two.',
    'Call me back, my number is uh 555 0142.',
    'Call me on double oh seven seven hundred, nine hundred, one two three.',
    'Call me on 1 800 BRIGHT 1.',
    'Call me on extension 412.',
    'Call me back, my number is 412.',
    "Call me back on the number I'm calling from."
  ],
  bad: [
    'Please «give me a call» when you can. My card is blue.',
    '«Ring me back» about the 2026 budget.',
    'Email me, or «call me back».'
  ]
})
