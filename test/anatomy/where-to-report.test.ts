import {expect, test} from 'vitest'
import {afterIntroduction, ending, opening} from '../../src/anatomy/where-to-report.ts'
import {indexWords} from '../../src/language/words.ts'
import {partsOf, scriptOf} from '../helpers/parts.ts'

const text = 'Hi Dana, this is Iva at Moor. Your seal is due. Ring me.'
const index = indexWords(scriptOf(text), text)
const said = (range: {readonly start: number; readonly end: number} | undefined) =>
  range && text.slice(range.start, range.end)

test('a message opens with its first sentence, ends with its last, and comes to the point after the introduction', () => {
  expect(said(opening(index))).toBe('Hi Dana, this is Iva at Moor')
  expect(said(ending(index))).toBe('Ring me')
  expect(said(afterIntroduction(partsOf(text), index))).toBe('Your seal is due')
  const nobody = {...partsOf(text), caller: [], company: []}
  expect(said(afterIntroduction(nobody, index))).toBe('Hi Dana, this is Iva at Moor')
  const late = {...nobody, caller: [{start: 50, end: 55}]}
  expect(said(afterIntroduction(late, index))).toBe('Ring me')
  // A firm that is named later, besides, introduces nobody.
  const [caller, company] = [
    {start: 17, end: 20},
    {start: 24, end: 28}
  ]
  const named = {...nobody, caller: [caller], company: [company, {start: 50, end: 55}]}
  expect(said(afterIntroduction(named, index))).toBe('Your seal is due')
})

test('nothing that is said has no place', () => {
  const empty = indexWords(scriptOf('...'), '...')
  expect([opening(empty), ending(empty), afterIntroduction(partsOf('...'), empty)]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})
