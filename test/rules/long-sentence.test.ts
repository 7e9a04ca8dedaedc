import {expect, test} from 'vitest'
import rule from '../../rules/long-sentence.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const words = (count: number) => Array.from({length: count}, () => 'rolls').join(' ')

testRule(rule, {
  good: [
    {
      script: 'hello dana its lee from tarn your cylinders are all due their test by may and thats nine bottles',
      options: {words: 10}
    },
    words(40),
    `${words(21)}. ${words(21)}`,
    `${words(21)}\n\n${words(21)}`,
    `${words(21)} (pause 1s) ${words(21)}`,
    `${words(30)} 415-555-0132 ${words(30)}`,
    {script: words(60), options: {words: 60}}
  ],
  bad: [
    `«${words(41)}».`,
    `«${words(30)} (smile) ${words(11)}»`,
    `«${words(21)}, ${words(20)}»`,
    `${words(3)}. «${words(41)}». ${words(3)}`,
    // The figure alone is seven words.
    `«${words(34)} $1,499»`
  ]
})

test('the message counts the words as they are said', async () => {
  const {messages} = await lintExample(rule, {script: 'We lost $1,499 and two days.', options: {words: 10}})
  expect(messages[0]?.message).toBe('`12` words in one sentence, at most `10` fit in a breath: split it')
})
