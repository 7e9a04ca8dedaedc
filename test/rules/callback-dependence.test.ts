import rule from '../../rules/callback-dependence.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "Reply yes to my text and I'll bring a patch on Monday.",
    'It goes ahead on the ninth unless you stop me. My number is 0113 496 0000.',
    'No need to call me back.',
    "I'll call you Thursday.",
    "Ring me. I'll be on your street on Thursday.",
    'In the meantime my number is 0113 496 0000.',
    "I've emailed you the chart. My number is 0113 496 0000.",
    "If the pump stops again, I'm on 0113 496 0000.",
    'Ring me, or else no deal.'
  ],
  bad: [
    'We request you to «ring us». Thanks.',
    '«My number is» 0113 496 0000.',
    '«Text me» yes. Thanks.',
    'No rush, «ring me».',
    'Nothing urgent. «Ring me».',
    '«Ring me» before then.',
    "I've left you three messages. «Ring me».",
    "I don't know what else I can do. «Ring me».",
    'Just giving you a wee call. «Ring me».',
    '«Pick up that phone».',
    '«Ring me» so you can tell me what you pay.'
  ]
})
