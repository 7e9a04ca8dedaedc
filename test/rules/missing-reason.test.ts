import {expect, test} from 'vitest'
import rule from '../../rules/missing-reason.ts'
import {lintText} from '../../src/index.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "Hi Mo, it's Ruth. Most dairies your size lose three percent in the cooler.",
    'You asked for a price on forty chairs.',
    "I'm touching base because the audit moved to May.",
    'I am calling with regard to the crane slot.'
  ],
  bad: [
    "«Sorry to be a pest, it's Ruth».",
    '«Hi Mo, that makes the fifth message I left you».',
    "«I'd love to hear about what keeps you up at night».",
    "«I'd like to find out about what challenges you have with your rota».",
    '«I was hoping to get a feel for where your gaps are».',
    "Hi Mo, it's Ruth from Oakline. «I'd love to introduce myself».",
    "«Please call me back, it's important».",
    "«I'm calling to see if you have a few minutes». Thanks."
  ]
})

const isMissing = async (text: string): Promise<boolean> => {
  const {messages} = await lintText(`Hi Mo, it's Ruth Hay from Oakline. ${text} Bye.`, {
    lookup: false,
    filePath: '/script.txt'
  })
  return messages.some(({ruleId}) => ruleId === 'missing-reason')
}

test.for([
  'I feel bad about bothering you on a Monday.',
  "I've not had so much as a peep out of you.",
  'I have something up my sleeve for your shop.',
  'We are the greatest gutter team in the South, simply unbeatable.'
])('what other rules report is no reason: %s', async (text) => {
  expect(await isMissing(text)).toBe(true)
})

test.for([
  "I know you're busy, and your lease ends in May.",
  'An unbeatable price of nine pounds a sack starts on Monday.',
  'I am calling with regard to the crane slot.'
])('a fact among empty words is a reason: %s', async (text) => {
  expect(await isMissing(text)).toBe(false)
})
