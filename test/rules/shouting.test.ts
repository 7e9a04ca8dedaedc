import {describe, expect, test} from 'vitest'
import rule from '../../rules/shouting.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Channel 4 has ten slots.',
    'Two of the ten are ours.',
    'If that suits you, text YES to 555-0144.',
    'Is that so??',
    'We work with IT and HR in the US.',
    'Hi, I am Jo. A word on your roof.',
    'OK, call me on 0113 496 0000.',
    'This is YOUR NAME with COMPANY.',
    'Ring me at TIME on DATE.',
    'Hi {{FIRST_NAME!!}}, Jo here.',
    '[SLOWLY] Hi Sam.',
    'Ana is our CFO, MBA.',
    'We fit HVAC CRM SQL API VPN units.',
    'We fit HVAC CRM SQL API in it.',
    'This is Jo with NEXT Realty.',
    {script: 'We are at FREE Labels.', settings: {vocabulary: {accept: ['FREE']}}},
    {script: 'It is a FREE, HUGE sum.', options: {allow: ['FREE HUGE']}},
    // A word to type or to hear as it is written.
    'Reply FREE to 555-0144.',
    'Type FREE, Sam.',
    'Send FREE to 555-0144.',
    'Enter FREE, Sam.',
    'Say FREE, Sam.',
    'The word FREE counts.',
    'The keyword FREE counts.',
    'The code FREE counts.',
    'It has a RING unit, Sam.',
    'Is it?? Yes.'
  ],
  bad: [
    'There are «FOUR» on it already.',
    'We have «ONE» tent left.',
    'You have «GOT» to see it.',

    'Hi Sam«!!!» Jo here«!!»',
    'Really«?!»',
    'It is «ALWAYS» full.',
    'I «DON’T» do that.',
    'It is «AMAZINGLY» cheap.',
    '«CALL ME TODAY». Jo',
    'The best I «EVER» saw.',
    'Do it «NOW»«!!»',
    '«THIS IS HUGE». Yes.',
    'Our AI is «NEVER» off.',
    'Hi Sam. «THIS IS A BIG OFFER FOR BAKERS». Jo',
    'Text, «FREE» as air.',
    'Texting «FREE» is fun, Sam.',
    'A password «FREE» of it, Sam.',
    'It is «FREE», Realty said.',
    ...[
      'CHARGING',
      'SENSATION',
      'BALANCE',
      'EXCITED',
      'CHEAPLY',
      'DURABLE',
      'TERRIBLE',
      'CHEAPEST',
      'USEFUL',
      'USELESS',
      'KINDNESS',
      'FAMOUS'
    ].map((word) => `It is «${word}», Sam.`)
  ]
})

describe('what it offers', () => {
  test.for([
    ['Hi Sam!! Jo.', '!'],
    ['Hi Sam?! Jo.', '?']
  ] as const)('fix of %s', async ([script, text]) => {
    const {messages} = await lintExample(rule, script)
    expect(messages.map(({fix}) => fix?.text)).toEqual([text])
  })

  test.for([
    ['CALL US NOW, Sam.', 'Call us now'],
    ['It is what I NEED, Sam.', 'need'],
    ['You CAN, NOW.', undefined]
  ] as const)('suggestion for %s', async ([script, text]) => {
    const {messages} = await lintExample(rule, script)
    expect(messages[0]?.suggestions?.[0]?.fix.text).toBe(text)
  })
})
