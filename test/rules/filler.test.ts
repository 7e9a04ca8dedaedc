import {expect, test} from 'vitest'
import rule from '../../rules/filler.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "Don't leave the gate open, eh. I'll ring on Friday.",
    'Ring me, yeah?',
    'Listen, the gate was open at nine.',
    'I mean to be there at nine.',

    "I'd like two, please.",
    'You know the lane by the mill.',
    'Thanks for letting you know me.',
    'Tell Sam before you know.',
    'And you know my boss, Sam.',
    'So you know we can do it.',
    'It takes firms like 3 of you.',
    'We like so few of them.',
    'They like really old pumps.',
    'Listen in on the call.',
    'I mean the Hull yard, not the Leeds one.',
    'Do we like the new gate?',
    {script: 'So yeah, call me.', options: {allow: ['yeah']}},
    'He said “um” twice.',
    'Do you know who buys the salt?',
    'You know how hard it is to hire drivers.',
    'Let me know if Thursday works.',
    "I'll let you know, and then we can talk.",
    'I would like two samples.',
    'Firms like yours save an hour a day.',
    'If you like, I can send it.',
    'It looks like 20 of your trucks are due.',
    'We work with companies like 3M.',
    'It works as well, and it lasts.',
    'Well done on the new site.',
    'The well water on your farm was tested.',
    'Look at page two of the report.',
    'Look for my email on Monday.',
    'Listen to this: the gate now closes itself.',
    'As you know, the rate changes in May.',
    'Okay to text you on this number?',
    'All right of way claims end in June.',
    "The ER at St Mary's has two doors.",
    'UM students rent two blocks away.',
    'I mean business when I say two days.',
    'Do you know, by chance, when the lease ends?',
    'You know Sam Patel, I think he buys for you.',
    'Once you know, tell me.',
    'Feels like half the street is moving.',
    'I mean it as a compliment.',
    'We like to send the drawing first.',
    'Mr. Um at Bolt uses it.'
  ],
  bad: [
    'The gate, «you know it» sticks.',
    "«Ehm», it's ready.",
    'The price is «ah» dropping.',

    'It is, «em», late.',

    "So, «um, like», the thing is, «you know», it's broken.",
    '«Erm, hang on, where was I».',
    '«You know», we do roofs.',
    {script: 'It is, «as it happens», done.', options: {add: ['as it happens']}},
    '«Um», hi, this is Jo.',
    "Hi, «uh», it's Jo from Tarn.",
    'So, «er», we do labels.',
    'I, «um», wanted to tell you about the, «uh», crates.',
    '«Umm» I was calling about the roof.',
    '«Hmm, let me see», your lease ends in May.',
    'We do, «you know», payroll.',
    "It's «like» two hours a week.",
    'It saves «like» 20 percent.',
    'So «yeah», give me a call.',
    '«Yeah», so we do roofs.',
    "«Okay, so» I'm calling about your boiler.",
    '«Well», I saw your advert.',
    "And «well», that's about it.",
    "«I mean», it's a good deal.",
    "It's, «like», really fast.",
    'Anyway, «yeah», call me.',
    '«You know», we work with a lot of bakers.',
    'It never lasts, «you know»?',
    'And «you know», we could help.',
    "It's just, «I mean», nobody does that.",
    "We are, «y'know», local.",
    "«Alright, so» that's it.",
    "«Erm», I think that's all.",
    '«Ah», and my number is 555-0100.',
    'We were «like» totally booked.',
    "And, «um, yeah», that's it.",
    '«Uhh» I forgot the price.'
  ]
})

test.for([
  ['Ah, well, we pay on Friday.', 'We pay on Friday.'],
  ['It is like, you know, cheaper.', 'It is cheaper.'],
  ['Um, uh, we pay on Friday.', 'We pay on Friday.']
] as const)('a run of fillers goes as one: %s', async ([script, expected]) => {
  const {messages} = await lintExample(rule, script)
  expect(messages).toHaveLength(1)
  const {range: [start, end] = [0, 0], text = ''} = messages[0]?.fix ?? messages[0]?.suggestions?.[0]?.fix ?? {}
  expect(script.slice(0, start) + text + script.slice(end)).toBe(expected)
})
