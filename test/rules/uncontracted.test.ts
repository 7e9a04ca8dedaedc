import {expect, test} from 'vitest'
import rule from '../../rules/uncontracted.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const options = {words: 4}
const long = 'Your sachet line in Hull runs two shifts a day, and most lines of that size lose a roll at each splice. '

testRule(rule, {
  good: [
    `${long}Brill Foods cut that by half with one wider label last year, and Ana Ruiz wrote it up.`,
    {script: 'I have a word on your roof.', options},
    {script: 'The crew is here, as you are.', options},
    {script: 'Let us know what you need.', options},
    {script: '[I am] Jo at Tarn Labels.', options},
    {script: 'They asked whether we will, and so.', options},
    {script: 'I am Jo and don’t know.', options},
    {script: 'Not only do not only firms ask.', options}
  ],
  bad: [
    `${long}Brill Foods cut that by half with one wider label. «I will» send you the page that they wrote about it.`,
    {script: "Ana's crew said that «it is» dry.", options},
    {script: '«I\nam» at Tarn Labels now.', options},
    {script: '«I have» seen your new shop.', options},
    {script: 'The pump «cannot» run dry in May.', options},
    {script: '«I am» not at Tarn Labels.', options}
  ]
})

test.for([
  ['I am at Tarn Labels.', "I'm"],
  ['The lease says that I have seen it.', "I've"],
  ['It is at Tarn Labels.', "It's"],
  ['Today they do not run.', "don't"]
] as const)('suggestion for %s', async ([script, text]) => {
  const {messages} = await lintExample(rule, {script, options})
  expect(messages.map(({suggestions}) => suggestions?.[0]?.fix.text)).toEqual([text])
})
