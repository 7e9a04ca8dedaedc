import {expect, test} from 'vitest'
import {layOut} from '../../src/terminal/table.ts'

const rows = [
  ['Rule', 'Finds'],
  ['weak-words', 'Words that make the caller sound unsure'],
  ['teasing', 'Teasers']
]

test('without a width no row is broken', () => {
  expect(layOut(rows)).toBe(
    'Rule        Finds\nweak-words  Words that make the caller sound unsure\nteasing     Teasers'
  )
})

test('the last column wraps below itself', () => {
  expect(layOut(rows, {width: 40})).toBe(
    'Rule        Finds\nweak-words  Words that make the caller\n            sound unsure\nteasing     Teasers'
  )
})

test('or below the others, where little is left for it', () => {
  expect(layOut(rows, {width: 30, indent: 2})).toBe(
    '  Rule        Finds\n  weak-words\n      Words that make the\n      caller sound unsure\n  teasing     Teasers'
  )
})
