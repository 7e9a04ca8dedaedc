import {expect, test} from 'vitest'
import rule from '../../rules/hard-numbers.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {applyFixes} from '../helpers/fixes.ts'
import {testRule} from '../helpers/rule.ts'

const shorthand = {shorthand: true}

testRule(rule, {
  good: [
    'It came to 4.25 percent.',
    '555-555-0138 reaches me.',
    'This is Ana at 123-555-0138.',
    'It costs $1,499, $49.99, $1.2M or 2,500 dollars.',
    'Call 0113 496 0000, +44 20 7946 0123, 1-800-FLOWERS or 415 555 0132 x20455.',
    'From 2019-2021, on 2025-03-14, Jan 5, from 10:30am-11:45am.',
    'Booth 1432 in 21046, 24/7.',
    'Hi [123,456,789], it is {{13482.55}}.',
    {script: 'They won 3-2 and it is 3:1.', options: shorthand},
    {script: 'Our plan 482011733219.', settings: {vocabulary: {accept: ['plan 482011733219']}}},
    {script: 'It costs $13,482.50.', options: {words: 12}}
  ],
  bad: [
    'It came to «0.0417» grams.',
    'You lost «14.375%» of it.',
    'It costs «$1,299.99» or «1,234,567».',
    'Use code «482011733219».',
    'Between «$89.99-$99.99».',
    {script: 'It is «10-15%», «5–7» crews, «$50K-$100K», «3x», «15K», «$10K+» and «40+».', options: shorthand},
    {script: 'Only «27%».', options: {words: 2}},
    {script: 'It is **«1,234,567»**.', format: 'markdown'}
  ]
})

test.for([
  ['In 10-15% of 5–7 crews', 'In 10 to 15% of 5 to 7 crews'],
  ['From 2019 - 2021', 'From 2019 to 2021'],
  ['They won 3-2', 'They won 3-2']
] as const)('a range gets its word: %s', async ([script, mended]) => {
  expect(await applyFixes(rule, {script, options: shorthand})).toBe(mended)
})

test('the message counts the words', async () => {
  const {messages} = await lintExample(rule, 'It costs $13,482.50.')
  expect(messages[0]?.message).toBe('Figure `$13,482.50` takes `10` words to say, at most `7` expected: round it')
})
