import {expect, test} from 'vitest'
import rule from '../../rules/over-budget.ts'
import {lintText} from '../../src/index.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const script = 'Hi Dana, this is Lee at Tarn Labels. I will send the chart tonight and call on Friday at ten.'

testRule(rule, {
  good: [
    {script, options: {seconds: 5}, settings: {budget: 20}},
    {script, settings: {budget: 6, pace: 'fast'}}
  ],
  bad: [
    {script: script.replace('call', '«call»'), options: {seconds: 20}, settings: {budget: 5}},
    // The time is up in the pause, so the word after it is the first too many.
    {script: 'Hi Dana, (pause 5s) «it» is Lee.', options: {seconds: 3}, format: 'markdown'},
    {script: 'Call me, «{{first_name}}».', options: {seconds: 1}}
  ]
})

test.for([
  [{budget: 6}, 'Takes `6.2` seconds, `6` allowed: cut about `1` word'],
  [{budget: 3}, 'Takes `6` seconds, `3` allowed: cut about `11` words'],
  [{budget: 1}, 'Takes `6` seconds, `1` allowed: cut about `17` words'],
  [{budget: 6.1}, 'Takes `6.2` seconds, `6.1` allowed: cut about `1` word']
] as const)('with %j the message says how much to cut', async ([settings, message]) => {
  const {messages} = await lintExample(rule, {script, settings})
  expect(messages.map((found) => found.message)).toEqual([message])
})

test('from a minute on the message says what that means', async () => {
  const {messages} = await lintExample(rule, `${script} `.repeat(10))
  expect(messages[0]?.message).toMatch(/^Takes `\d+` seconds, `30` allowed: cut about `\d+` words, after a minute/)
})

test('what is cut makes the message fit', async () => {
  const sentence = 'We print labels that hold on wet glass and come off clean. '
  const text = sentence.repeat(12)
  const [message] = (await lintExample(rule, text)).messages
  const cut = Number(/about `(\d+)`/.exec(message?.message ?? '')?.[1])
  const rest = text
    .split(' ')
    .slice(0, -cut - 1)
    .join(' ')
  expect((await lintExample(rule, rest)).messages).toEqual([])
})

test('reports name the budget of the rule', async () => {
  const budgets = async (settings: {budget?: number}) =>
    (await lintText(script, {lookup: false, settings})).scripts.map(({budget}) => budget)
  expect(await budgets({})).toEqual([30])
  expect(await budgets({budget: 12})).toEqual([12])
})
