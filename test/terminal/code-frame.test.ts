import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codeFrame, frameLines} from '../../src/terminal/code-frame.ts'
import {visible} from '../../src/terminal/visible.ts'
import {anyText} from '../helpers/any-text.ts'

const frame = (source: string, line: number, [column, endColumn]: readonly [number, number], width?: number) =>
  codeFrame(frameLines(source), {line, column, endLine: line, endColumn}, width === undefined ? {} : {width})

test('a frame shows the lines round a place and marks it', () => {
  expect(frame('root: true\r\nrulez: {}\r\nfiles: []\r\n', 2, [1, 6])).toBe(
    ['  1 | root: true', '> 2 | rulez: {}', '    | ^^^^^', '  3 | files: []'].join('\n')
  )
})

test.for([
  ['an empty place', 'ab', [2, 2], '> 1 | ab\n    |  ^'],
  ['a place at the end', 'ab', [3, 3], '> 1 | ab\n    |   ^'],
  ['a place past the end', 'ab', [9, 9], '> 1 | ab\n    |   ^'],
  ['wide characters before it', '日本 x', [4, 5], '> 1 | 日本 x\n    |      ^'],
  ['a tab before it', '\tx', [2, 3], '> 1 |  x\n    |  ^'],
  ['an empty text', '', [1, 1], '> 1 |\n    | ^']
] as const)('marks %s', ([, source, columns, expected]) => {
  expect(frame(source, 1, columns)).toBe(expected)
})

test('a range over several lines is marked to the end of its first line', () => {
  const shown = codeFrame(['one two', 'three'], {line: 1, column: 5, endLine: 2, endColumn: 3})
  expect(shown).toBe('> 1 | one two\n    |     ^^^\n  2 | three')
})

test('numbers of lines are aligned', () => {
  const shown = frame('x\n'.repeat(12), 10, [1, 2])
  expect(shown.split('\n')[0]).toBe('   9 | x')
  expect(shown.split('\n')[1]).toBe('> 10 | x')
})

test('a long line is cropped round the mark', () => {
  const shown = frame(`${'a'.repeat(300)}HERE${'b'.repeat(300)}`, 1, [301, 305], 40)
  const [text = '', marks = ''] = shown.split('\n')
  expect(text).toMatch(/\| …a+HEREb+…$/)
  expect(marks.indexOf('^')).toBe(text.indexOf('HERE'))
  expect(marks.match(/\^+/)?.[0]).toBe('^^^^')
})

test('control characters and marks of direction are made visible', () => {
  expect(visible('a\u001b[31mb\u007f\u0085\u202ec\r\n')).toBe('a␛[31mb␡\ufffd\ufffdc␍␊')
})

test('a frame of any text has no control character but its own line ends', () => {
  fc.assert(
    fc.property(anyText(), fc.nat(50), fc.nat(200), (source, line, column) => {
      const lines = frameLines(source)
      const shown = codeFrame(
        lines,
        {line: (line % lines.length) + 1, column: column + 1, endLine: 99, endColumn: 1},
        {width: 20}
      )
      expect(shown.replaceAll('\n', '')).toBe(visible(shown.replaceAll('\n', '')))
    })
  )
})
