import {expect, test} from 'vitest'
import {isLowerCase, perIndex} from '../../src/language/per-index.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

const indexOf = (text: string) => indexWords(scriptOf(text), text)

test('what a script is like is worked out once for each, one that gives nothing too', () => {
  let asked = 0
  const find = perIndex(({words}) => {
    asked++
    return words.find(({normal}) => normal === 'crate')
  })
  const [one, two] = [indexOf('The lid is on.'), indexOf('The crate is shut.')]
  expect([one, two, one, two].map((index) => find(index)?.normal)).toEqual([undefined, 'crate', undefined, 'crate'])
  expect(asked).toBe(2)
})

test.for<readonly [text: string, isLower: boolean]>([
  ['hi sam the crate is shut', true],
  ['hi [Name] the crate is shut', true],
  ['hi Sam the crate is shut', false]
])('whether a script has no capitals but in fields: %s', ([text, isLower]) => {
  expect(isLowerCase(indexOf(text))).toBe(isLower)
})
