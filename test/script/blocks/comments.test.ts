import {expect, test} from 'vitest'
import {findComments, isScriptMark, opensScript} from '../../../src/script/blocks/comments.ts'
import {splitLines, trim} from '../../../src/script/blocks/lines.ts'

test.for<readonly [source: string, comments: readonly string[]]>([
  ['a <!-- b --> c <!-- d -->', ['<!-- b -->', '<!-- d -->']],
  ['<!-- a <!-- b -->', ['<!-- a <!-- b -->']],
  ['<!----> -->', ['<!---->']],
  ['<!-->', []],
  ['<!-- a', []],
  ['a --> b', []]
])('the closed comments of %j', ([source, comments]) => {
  expect(findComments(source).map(({start, end}) => source.slice(start, end))).toEqual(comments)
})

test.for<readonly [line: string, kind: 'opens' | 'ends' | 'none']>([
  ['<!-- vmlint-script -->', 'opens'],
  ['<!--vmlint-script-->', 'opens'],
  ['<!-- vmlint-script: the new one -->', 'opens'],
  ['Say: <!-- vmlint-script -->', 'opens'],
  ['``a`` <!-- vmlint-script -->', 'opens'],
  ['<!-- /vmlint-script -->', 'ends'],
  ['<!-- vmlint-scripts -->', 'none'],
  ['<!-- vmlint-script-a -->', 'none'],
  ['<!-- vmlint-script', 'none'],
  ['`<!-- vmlint-script -->`', 'none'],
  ['`a` `<!-- vmlint-script -->`', 'none'],
  ['vmlint-script', 'none']
])('as a mark of a script, %j: %s', ([line, kind]) => {
  expect(isScriptMark(line)).toBe(kind !== 'none')
  expect(opensScript(line)).toBe(kind === 'opens')
})

test.for<readonly [source: string, lines: readonly string[]]>([
  ['a\nb', ['a', 'b']],
  ['a\r\nb\rc\n\nd', ['a', 'b', 'c', '', 'd']],
  ['a\n', ['a', '']],
  ['', ['']]
])('the lines of %j', ([source, lines]) => {
  expect(splitLines(source).map(({start, end}) => source.slice(start, end))).toEqual(lines)
})

test('lines are read from an offset, and ranges lose the blanks round them', () => {
  expect(splitLines('a\nb', 2)).toEqual([{start: 2, end: 3}])
  expect(trim('a  b  c', {start: 1, end: 6})).toEqual({start: 3, end: 4})
  expect(trim('a   c', {start: 1, end: 4})).toBe(undefined)
})
