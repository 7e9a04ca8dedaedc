import {expect, test} from 'vitest'
import {TitleCounts} from '../../../src/script/blocks/title-counts.ts'

function depthsOf(titles: readonly string[]): readonly number[] {
  const counts = new TitleCounts()
  return titles.map((title) => counts.depthOf(title))
}

test('titles that count other things than those above stand below them', () => {
  expect(depthsOf(['PART A', 'MESSAGE 1', 'Message 2', 'PART B', 'MESSAGE 1'])).toEqual([0, 1, 1, 0, 1])
  expect(depthsOf(['PART I', 'DAY #1', 'CALL-2 NOON', 'DAY 2'])).toEqual([0, 1, 2, 1])
})

test('a title that counts nothing begins again', () => {
  expect(depthsOf(['PART A', 'NOTES', 'MESSAGE 1'])).toEqual([0, 0, 0])
  expect(depthsOf(['PART A', 'MESSAGE 1st', 'MESSAGE 2'])).toEqual([0, 0, 0])
})
