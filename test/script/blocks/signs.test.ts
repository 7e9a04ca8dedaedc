import {expect, test} from 'vitest'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import {scriptsIn} from '../../helpers/said.ts'

const partsOf = (source: string) =>
  findBlocks(source, 'markdown', 0).blocks.map(({lines, items}) => [
    lines.map(({start, end}) => source.slice(start, end)).join(' / '),
    items.length
  ])

test.for<readonly [source: string, ...parts: (readonly [text: string, depth: number])[]]>([
  ['▪ One\n▪ Two', ['One', 1], ['Two', 1]],
  ['  ▪  One\n       –  Hi\n       –  Note\n  ▪  Two', ['One', 1], ['Hi', 2], ['Note', 2], ['Two', 1]],
  ['Before\n• One\nmore', ['Before', 0], ['One / more', 1]],
  ['– One\n– Two', ['One', 1], ['Two', 1]],
  // A dash alone is one in a sentence, and a sign in an item of Markdown's own stands for nothing more.
  ['One\n– two', ['One / – two', 0]],
  ['- ▶ One', ['▶ One', 1]]
])('%j', ([source, ...parts]) => {
  expect(partsOf(source)).toEqual(parts)
})

test('messages in a list that was pasted', () => {
  const message = 'Hi [First], it’s Iva from Moor. Your seal is due in June. I’m on 555-0119 until five.'
  const source = `**Messages**\n\n  ▪  Message one\n       –  “${message}”\n       –  Works best on a Monday.\n  ▪  Message two\n       –  still to do, Olu to write\n`
  // The second is still to be written.
  expect(scriptsIn(source, 'markdown')).toEqual([
    ['Message one', message],
    ['Message two', '']
  ])
})

test('marks of a wiki are emphasis, but not in Markdown', () => {
  const textOf = (source: string, format: 'markdown' | 'text') => findBlocks(source, format, 0).text
  expect(textOf("'''Say:''' it's ''due'' now", 'text')).toBe(" **Say:**  it's  *due*  now")
  expect(textOf("'''Say:''' it's ''due'' now", 'markdown')).toBe("'''Say:''' it's ''due'' now")
  expect(textOf("It's 'due' now", 'text')).toBe("It's 'due' now")
})

test('each item has a name of its own, beside those of other lists and quotes', () => {
  const {blocks} = findBlocks('- One\n\n> Two\n\n▪ Three\n▪ Four\n\n- Five\n', 'markdown', 0)
  const names = blocks.flatMap(({item, quote}) => [item, quote]).filter((name) => name > 0)
  expect(names).toHaveLength(5)
  expect(new Set(names).size).toBe(5)
})

test('a row of dashes within a table is one of its rows', () => {
  const source = '| a | b |\n|---|---|\n| c | d |\n|---|---|\n| e | f |\n'
  expect(findBlocks(source, 'markdown', 0).blocks.map(({kind, lines}) => [kind, lines.length])).toEqual([['table', 5]])
})
