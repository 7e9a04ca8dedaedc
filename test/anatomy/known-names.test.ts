import {expect, test} from 'vitest'
import {separateNames} from '../../src/anatomy/known-names.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** The words of a text that are names, other than those given. */
function othersIn(source: string, {own = [], theirs = []}: {own?: readonly string[]; theirs?: readonly string[]} = {}) {
  const index = indexWords(scriptOf(source), source)
  const rangeOf = (text: string) => ({start: source.indexOf(text), end: source.indexOf(text) + text.length})
  const names = separateNames(index, own.map(rangeOf), theirs.map(rangeOf))
  return {names, index, others: index.words.filter((word) => names.isOther(word)).map(({text}) => text)}
}

test.for<readonly [text: string, others: readonly string[]]>([
  ['Then Dr Reed of Tarn rang.', ['Reed', 'Tarn']],
  ['Then Mrs. Reed and Madam Bell rang.', ['Reed', 'Bell']],
  ['Then IBM and CEOs rang.', []],
  ['Then B2 and A4 rang.', []],
  ['Then McKay and Macs rang.', ['McKay', 'Macs']],
  ['Then {{name}} rang.', []],
  // A capital that only opens a sentence is no name.
  ['Tarn rang. Tarn rang.', []],
  ['Tarn Labels rang.', ['Tarn', 'Labels']],
  ['Tarn, Labels rang.', ['Labels']],
  ['Tarn. Labels rang.', []],
  ['Tarn', []]
])('names in %s', ([text, others]) => {
  expect(othersIn(text).others).toEqual(others)
})

test("the caller's names and the listener's are known wherever they stand, with what they own", () => {
  const text = "Hi Dana, this is Ana Powell. Then Ana, Dana, Powell's and Reed's crews rang."
  const {names, index, others} = othersIn(text, {own: ['Ana Powell'], theirs: ['Dana']})
  expect(others).toEqual(["Reed's"])
  expect(['ana', 'powell', 'dana', 'reed', 'this'].map(names.isKnown)).toEqual([true, true, true, false, false])
  expect(index.words.filter((word) => names.isCaller(word.index)).map((word) => word.text)).toEqual(['Ana', 'Powell'])
  expect(names.isOther(undefined)).toBe(false)
})

test('a name of two letters is too short to be known by', () => {
  const {others, names} = othersIn('This is Al Roy. Then Al and Roy rang.', {own: ['Al Roy']})
  expect([others, names.isKnown('al'), names.isKnown('roy')]).toEqual([['Al', 'Al'], false, true])
})
