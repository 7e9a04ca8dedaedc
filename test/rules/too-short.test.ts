import {expect, test} from 'vitest'
import rule from '../../rules/too-short.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {printSeconds} from '../../src/speech/budget.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Hi Lee, [one sentence: why you ring].',
    '…',
    {script: 'Hi Lee, (pause 6s) Ana here, ring me back please.', format: 'markdown'},
    // At half the speed the same words fill the time.
    {script: "Hi Lee, it's Ana from Pinemoor Ovens, please ring me back today on 0113 496 0000.", settings: {pace: 1.2}}
  ],
  bad: ['«Hi Lee, [time] then».', '«Hi [First Name], Ana here».', {script: '*«Hi Lee, Ana here».*', format: 'markdown'}]
})

test('the message says how short it is', async () => {
  const {messages} = await lintExample(rule, {script: 'Hi Lee, Ana here.', options: {seconds: 5}})
  expect(messages[0]?.message).toBe('Only `1` second, at least `5` expected: give a reason to listen')
})

test('a length just under the bound never reads as the bound', () => {
  expect(printSeconds(7.96, 8)).toBe('7.9')
  expect(printSeconds(30.04, 30)).toBe('30.1')
  expect(printSeconds(7.4, 8)).toBe('7')
})
