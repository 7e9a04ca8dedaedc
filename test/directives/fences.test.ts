import {expect, test} from 'vitest'
import {findFences, isFenceMark} from '../../src/directives/fences.ts'

test.for<readonly [source: string, fences: readonly string[]]>([
  ['a\n```\nb\n```\nc', ['```\nb\n```']],
  ['~~~\na\n```\n~~~', ['~~~\na\n```\n~~~']],
  ['````\na\n```\n`````\nb', ['````\na\n```\n`````']],
  ['```js\na\n``` x\n```', ['```js\na\n``` x\n```']],
  ['```\na\n```\n```\nb\n```', ['```\na\n```', '```\nb\n```']],
  ['- ```\n  a\n  ```\n', ['- ```\n  a\n  ```']],
  ['1. ```\na\n```', ['1. ```\na\n```']],
  ['> ```\n> a\n> ```\nb', ['> ```\n> a\n> ```']],
  // Open to the end of its quote or of the file.
  ['> ```\n> a\nb\n```\nc\n```', ['> ```\n> a\n', '```\nc\n```']],
  ['```\na\n> b', ['```\na\n> b']],
  ['``` a`b\nc', []],
  ['``\na\n``', []],
  ['a ```\nb', []],
  ['', []]
])('the fences of %j', ([source, fences]) => {
  expect(findFences(source).map(({start, end}) => source.slice(start, end))).toEqual(fences)
})

test('a line that opens a fence holds no text', () => {
  expect(['```', '> - ~~~', '```js', '``` a`b', 'a ```', '``'].map(isFenceMark)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false
  ])
})
