import {expect, test} from 'vitest'
import {openFence, takeDefinitions} from '../../../src/script/blocks/leaf.ts'

test.for<readonly [line: string, fence: string, language: string | undefined, holdsDocument: boolean]>([
  ['```', '```', undefined, false],
  ['~~~~ python', '~~~~', 'python', false],
  ['```md', '```', 'md', true],
  ['``` Markdown title', '```', 'Markdown', true],
  ['```mdast', '```', 'mdast', false]
])('the fence %j', ([line, fence, language, holdsDocument]) => {
  const open = (isInner: boolean) => openFence(line, fence, {containers: [], isInner})
  const expected = {kind: 'code', lines: [], containers: [], fence, language}
  expect(open(false)).toEqual({...expected, document: holdsDocument ? [] : undefined})
  // A document in a fence holds no other.
  expect(open(true)).toEqual({...expected, document: undefined})
})

test('definitions are taken off the start of a paragraph, a footnote whole', () => {
  const taken = (source: string) => {
    const names = new Set<string>()
    let start = 0
    const lines = source.split('\n').map((line) => {
      const range = {start, end: start + line.length}
      start = range.end + 1
      return range
    })
    return [takeDefinitions(source, lines, names).map((range) => source.slice(range.start, range.end)), [...names]]
  }
  expect(taken('[a]: /b\nHi Dana\n[c]: /d')).toEqual([['Hi Dana', '[c]: /d'], ['a']])
  expect(taken('[^1]: a note\nthat goes on')).toEqual([[], []])
  expect(taken('[^note]: a note')).toEqual([[], []])
  expect(taken(`[^${'n'.repeat(100)}]: a note`)).toEqual([[], []])
  expect(taken('[a] is due')).toEqual([['[a] is due'], []])
})
