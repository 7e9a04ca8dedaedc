import {expect, test} from 'vitest'
import {lintText} from '../../src/index.ts'

const wordings = async (text: string) => {
  const {messages} = await lintText(text, {
    lookup: false,
    filePath: '/script.txt',
    ruleOverrides: {'missing-reason': 'off'}
  })
  return messages.map(({ruleId}) => ruleId)
}

test('a phrase within a longer one of another rule is not reported again', async () => {
  const found = await wordings(
    "Hi Dana, it's Lee from Tarn Labels. We would welcome the opportunity to partner with your shop."
  )
  expect(found).toContain('passive-asks')
  expect(found).not.toContain('teasing')
})

test('words that can be taken out of a longer phrase are reported', async () => {
  const found = await wordings("Hi Dana, it's Lee from Tarn Labels. I just need a second of your time.")
  expect(found).toEqual(expect.arrayContaining(['apologies', 'diminishers']))
})

test.for<readonly [inner: string, isReported: boolean]>([
  ['warn', false],
  ['error', true]
])('a phrase within a longer one is reported only if it is more serious: %s', async ([severity, isReported]) => {
  const text = "Hi Dana, it's Lee from Tarn Labels. We would welcome the opportunity to partner with your shop."
  const {messages} = await lintText(text, {
    lookup: false,
    filePath: '/script.txt',
    ruleOverrides: {teasing: severity as 'warn' | 'error'}
  })
  expect(messages.some(({ruleId}) => ruleId === 'teasing')).toBe(isReported)
})
