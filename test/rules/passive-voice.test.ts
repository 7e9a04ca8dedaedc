import rule from '../../rules/passive-voice.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Are you interested?',
    'It is a hundred.',
    'We were worried, and repaired it.',
    'The shed is red.',
    "I'm Ted.",
    'The lease is gone.',
    'Brill Foods has cut its waste.',
    'It was Ana who called.',
    'They are very surprised.',
    'We painted it.',
    'It was never really quickly built.',
    'It was, really built.',
    'It was really, built.',
    'Built in May, it was fine.',
    'It was a red shed we painted.',
    {script: 'It was Painted and it is made.', options: {allow: ['PAINTED', 'made']}}
  ],
  bad: [
    'It «is made» in Hull.',
    "It'll «be fixed» by noon.",
    'All it is, «is shipped» by hand.',
    'It has «been sent» to Ana.',
    "We «weren't told» of it.",
    'It «was never really mended».',
    'It «was also quickly built».',
    'They «are being worried» by it.',
    "It «isn't made» here.",
    "They're sure «it's being made» now.",
    'It «was still owned» by Ana.',
    'The crates «were replaced» and kept.',
    'Your pump «is\nserviced» twice a year.',
    "It's not ready; they «are being written» now."
  ]
})
