import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {displayWidth} from '../../src/terminal/width.ts'

const pieces = [
  'a',
  ' ',
  '’',
  '…',
  'é',
  'e\u0301',
  '語',
  'Ａ',
  '👍',
  '👍🏽',
  '👩‍👩‍👧',
  '🇬🇧',
  '❤️',
  '\u200b',
  '\u001b[31m',
  '\u001b[39m',
  '✖'
]

test('a text is as wide as the library says that knows every script', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (list) => {
      const text = list.join('')
      expect(displayWidth(text)).toBe(stringWidth(text))
    })
  )
})

test('a link takes no columns of its own', () => {
  expect(displayWidth('\u001b]8;;https://example.com\u0007rule\u001b]8;;\u0007')).toBe(4)
})
