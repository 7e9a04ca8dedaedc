import {expect, test} from 'vitest'
import {isInName} from '../../src/language/sense.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

test.for<readonly [marked: string, isName: boolean]>([
  ['This is Ana from «Amazing» Grace.', true],
  ['This is Ana from Grace «Amazing».', true],
  ['This is Ana from «Amazing Grace».', true],
  ['This is Ana from «Amazing».', false],
  ['This is an «amazing» Grace.', false],
  ['This is Ana, «Amazing», Grace.', false],
  ['«Amazing» Grace Hospice uses it.', true],
  ['«Amazing» Grace uses it.', false],
  ['«Amazing Grace» Hospice House uses it.', false],
  ['«Amazing», Grace Hospice uses it.', false],
  ['I saw Dr. «amazing» today.', true],
  ['I saw Mr «Amazing» today.', true],
  ['I saw Mr, «amazing» today.', false],
  ['I saw your «amazing» blend.', true],
  ['I saw your «amazing» {{product}}.', true],
  ['I saw your «amazing», and left.', false],
  ['I saw your, «amazing» blend.', false],
  ['I saw our «amazing» blend.', false]
])('in %s what is marked is part of a name, or something of the listener’s: %s', ([marked, isName]) => {
  const source = marked.replace(/[«»]/g, '')
  const index = indexWords(scriptOf(source), source)
  const [from, to] = [marked.indexOf('«'), marked.indexOf('»') - 1]
  const inside = index.words.filter(({start, end}) => start >= from && end <= to)
  expect(isInName(inside[0]?.index ?? 0, inside.at(-1)?.index ?? 0, index)).toBe(isName)
})
