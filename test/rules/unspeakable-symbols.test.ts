import {expect, test} from 'vitest'
import rule from '../../rules/unspeakable-symbols.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {applyFixes} from '../helpers/fixes.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    // A choice is reported by another rule.
    'I want to (buy you coffee/meet you in Hull).',
    'AT&T, R&D, Q&A and H&R Block.',
    'On 3/14, 3/14/2025 or 5/19-5/23, half of it by 1/2, or 3 1/2.',
    'Your A/C unit and the heater.',
    'It is 10x20, 10×20 or 10 × 20, C#, C++ and 40+.',
    'See acme.io/demo?a=b&c=d and https://acme.io/#x.',
    'Write to a+b@acme.com.',
    'Hi [first/last name], this is {{a&b}}.',
    'It is *really* good_here, *truly*.',
    'Acme® and Tarn™ since © 2020.',
    {script: 'See [the page](https://a.example/b&c) here.', format: 'markdown'},
    {script: '> Quoted words.\n> More > than that.', format: 'markdown'},
    {script: 'It runs 24/7.', options: {allow: ['24/7']}}
  ],
  bad: [
    'Bring the ramp «and/or» the rope.',
    'Salt«&»pepper and Smith «&» Sons.',
    {script: 'Lee & Ana at Smith «&» Sons.', settings: {company: ['Lee & Ana'], vocabulary: {accept: ['Ana at']}}},
    '«W/» parts, «w/o» labor, «b/c» of rain, «c/o» Lee, «w/»tax.',
    'It is «50/50», «24/7/365» or «he/she».',
    'Cover «24x7», «24-7» and «24×7».',
    'Rates in «km/h» over «TCP/IP» «/» radio.',
    '{{a}}«/»{{b}} and Lee.',
    'We are «#»1, in booth «#» 12, under «#sales».',
    'About «~»20, «<»5 or «>» $30 «@» noon, from «@acme».',
    'Growth «=» profit «+» time «|» more «→» less «≥» 4, 3 «×» you.',
    'Hi «👋🏽»! Go «🇺🇸» team «👩‍🚀👩‍🚀» now «:)» and «<3».',
    {script: 'Smith «&amp;» Sons and «&#x1F389;».', format: 'markdown'},
    {script: 'Smith **«&»** Sons.', format: 'markdown'}
  ]
})

test.for([
  ['Salt&pepper, Smith & Sons', 'Salt and pepper, Smith and Sons'],
  ['W/ parts, w/o labor, b/c of rain, w/tax', 'With parts, without labor, because of rain, with tax'],
  ['It is $89/mo. Now $5 /hr for 40 hours/week', 'It is $89 a month. Now $5 an hour for 40 hours a week'],
  ['We are #1 in booth # 12, ~20', 'We are number 1 in booth number 12, about 20'],
  ['🎉 Great news 🎉! Bye 🎉', 'Great news! Bye'],
  // At either end of a line it goes with the blank beside it, and the line stays.
  ['Hi Dana.\nGreat news 🎉\nand more', 'Hi Dana.\nGreat news\nand more'],
  ['Hi Dana.\n🎉 Great news\nand more', 'Hi Dana.\nGreat news\nand more'],
  ['Hi Dana.\r\n🎉 Great news 🎉\r\nand more', 'Hi Dana.\r\nGreat news\r\nand more'],
  ['Great🎉news', 'Greatnews'],
  ['It runs 24/7 for him/her', 'It runs 24/7 for him/her']
] as const)('what can only be meant one way is mended: %s', async ([script, mended]) => {
  expect(await applyFixes(rule, script)).toBe(mended)
})

test('in markdown a fix replaces the whole entity and keeps the marks', async () => {
  const script = 'Smith &amp; Sons, **Salt & pepper** w/ &#x1F389; lime.'
  expect(await applyFixes(rule, {script, format: 'markdown'})).toBe('Smith and Sons, **Salt and pepper** with lime.')
})

test('an emoji on a line of its own is reported and left, lest the gap part a paragraph', async () => {
  const {messages} = await lintExample(rule, 'Great news\n🎉\nand more')
  expect(messages.map(({message, fix}) => ({message, fix}))).toEqual([
    {message: '`🎉` cannot be said as it is: leave it out'}
  ])
})

test.for<readonly [script: string, advice: string]>([
  ['Salt&pepper', 'write `and`'],
  ['It is 24/7', 'write `around the clock`'],
  ['Bye 🎉', 'leave it out'],
  ['A rate in km/h', 'write what is said'],
  ['Ask him/her', 'write `him or her`'],
  ['Ask ab/cd1', 'write what is said']
])('what to do about the symbol in %s: %s', async ([script, advice]) => {
  const {messages} = await lintExample(rule, script)
  expect(messages.map(({message}) => message.split(': ')[1])).toEqual([advice])
})

test.for([
  ['It runs 24/7', 'It runs around the clock'],
  ['It is 50/50', 'It is fifty fifty'],
  ['Ask him/her', 'Ask him or her'],
  ['Ask us @ noon', 'Ask us at noon'],
  ['Growth=profit', 'Growth is profit'],
  ['Over <5 or >30', 'Over less than 5 or more than 30'],
  ['A rate in km/h', 'A rate in km/h']
] as const)('the author may choose: %s', async ([script, mended]) => {
  expect(await applyFixes(rule, script, {suggested: true})).toBe(mended)
})
