import {describe, expect, test} from 'vitest'
import {sentenceAround} from '../../src/suppressions/fingerprint.ts'

const at = (text: string) => sentenceAround(text.replace('|', ''), text.indexOf('|'))

describe('a sentence is known by its words', () => {
  test.for([
    ['alone', 'Hi Dana. Could we |maybe talk? Bye.'],
    ['in other lines', 'Hi Dana.\n\nCould we\n|maybe talk?\nBye.'],
    ['in a quote', '> Hi Dana. Could we\r\n> |maybe talk? Bye.'],
    ['with emphasis', 'Hi Dana. **Could** we _|maybe_ talk? Bye.'],
    ['with a directive', 'Hi Dana. Could we |maybe <!-- vmlint-disable-line pitch --> talk?'],
    ['without a full stop, as a paragraph', '## Call\n\ncould we |MAYBE talk\n \nBye'],
    ['after old Mac line ends', 'Hi Dana\r\rCould we |maybe talk\r\rBye']
  ])('%s', ([, text]) => {
    expect(at(text ?? '')).toBe('could we maybe talk')
  })
})

test('a long run of words is cut, wherever one looks', () => {
  const text = 'word '.repeat(400_000)
  for (let place = 0; place < 2_000; place++) sentenceAround(text, place * 900)
  expect(sentenceAround(text, 1_000_000).length).toBeLessThan(601)
})
