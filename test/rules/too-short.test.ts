import {expect, test} from 'vitest'
import rule from '../../rules/too-short.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    '…',
    {script: 'Hi Lee, (pause 6s) Ana here, ring me back please.', format: 'markdown'},
    // At half the speed the same words fill the time.
    {script: "Hi Lee, it's Ana from Pinemoor Ovens, please ring me back today on 0113 496 0000.", settings: {pace: 1.2}}
  ],
  bad: ['«Hi [First Name], Ana here».', {script: '*«Hi Lee, Ana here».*', format: 'markdown'}]
})

test('the message says how short it is', async () => {
  const {messages} = await lintExample(rule, {script: 'Hi Lee, Ana here.', options: {seconds: 5}})
  expect(messages[0]?.message).toBe('Message takes `1` seconds, expected at least `5`: give a reason to listen')
})
