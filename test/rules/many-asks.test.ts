import rule from '../../rules/many-asks.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Ring me on 0113 496 0000. Please keep the slip handy.',
    "Ring me on 0113 496 0000. Please don't sign before then.",
    'Your road is down for a six-hour cut. Text me.',
    "Would you call me this week and tell me if you're in?",
    'The number in your ad is the old one. Call me.',
    "I'll knock in this Friday at four and have a look. Call me on 0113 496 0000.",
    'We had the boiler next door open on Wednesday. Call me on 0113 496 0000.',
    "Call me on 0113 496 0000 and we'll set a date.",
    "I'd love to sit down with you. My number is 0113 496 0000.",
    'Can you send me the plan? Reply with the page.',
    'We could come and have a look. Call me on 0113 496 0000.',
    "I'd love to sit down this week. 0113 496 0000.",

    'Call me, or text me back.',
    'Does Tuesday at ten work?',
    "Call me. I'll send an email tonight.",
    // A way out is no further ask.
    'Please call me on 0113 496 0000 or stop by the showroom.',
    "Does Thursday at two work? If that's a bad day, call me.",
    'Email me the drawing, or if you prefer, call me.',
    // To talk and to answer is done by calling.
    'Could we talk about the night shift? Call me on 0113 496 0000.',
    'Kindly revert on this. My number is 0113 496 0000.',
    // Two may be one errand, and a tip or a promise asks for nothing.
    'Please sign the form and send it back to me.',
    'Could you come in and sign it on Friday?',
    "Call me on 0113 496 0000 and ask for Jo, and I'll send it.",
    'Turn off the valve, drain the tank, and give it a minute.',
    "I'll send you the list, ring the mill, and give you a price by noon.",
    'Could you email me the plan, the drawings and a list of your people?'
  ],
  bad: [
    'Call me on 0113 496 0000, or email me the plan, or «stop by the shop».',

    'Please call me on 0113 496 0000 and «stop by the showroom».',
    'Call me on 0113 496 0000 or text me, and «email me» the plan.',
    // A list, even of one kind.
    'Could you ring the mill, and «get me» your sizes, and also have Jim move his truck?',
    'Please send me the crew list, «fill in» the form I left with your agent, and meet me at Pier Two.',
    'Could you forward this to your engineer, and also «come along» to our breakfast?',
    {script: 'Call me, «email me», stop by the office.', options: {max: 1}}
  ]
})
