import {expect, test} from 'vitest'
import {VmlintError} from '../../../src/errors.ts'
import {parseDocument} from '../../../src/script/parse.ts'
import {scriptsIn} from '../../helpers/said.ts'

const ours =
  '---\nname: x\nvmlint:\n  goal: email\n  scripts: fence\n  rules: {hype: off}\n---\n\nHi Dana.\n\n```\nHi Lee.\n```\n'

test('the mapping of vmlint is read with its places', () => {
  const {frontMatter} = parseDocument(ours, {format: 'markdown'})
  expect(frontMatter?.data).toEqual({goal: 'email', scripts: 'fence', rules: {hype: 'off'}})
  const {start = 0, end = 0} = frontMatter?.rangeOf(['goal']) ?? {}
  expect(ours.slice(start, end)).toBe('email')
  expect(ours.slice(frontMatter?.start, frontMatter?.end)).toMatch(/^---\n.*\n---$/s)
})

test.for<readonly [what: string, source: string]>([
  ['other metadata', '---\ntitle: {{ page }}\n---\nHi Dana.\n'],
  ['a mark and Windows lines', '\ufeff---\r\nvmlint:\r\n  goal: email\r\n---\r\nHi Dana.\r\n'],
  ['lines that end in CR', '---\rvmlint:\r  goal: email\r  touch: cold\r---\rHi Dana.\r'],
  ['an empty mapping', '---\nvmlint:\n---\nHi Dana.\n']
])('%s is not said', ([, source]) => {
  expect(scriptsIn(source).map(([, said]) => said)).toEqual(['Hi Dana.'])
})

test('two rules with a message between them are no front matter', () => {
  expect(scriptsIn('---\n\nHi Dana, Lee here.\n\n---\n\nHi Ann, Lee here.\n').map(([, said]) => said)).toEqual([
    'Hi Dana, Lee here.',
    'Hi Ann, Lee here.'
  ])
})

test.for([
  ['a colon too many', '---\nvmlint:\n  goal: a: b\n---\n', 3, 9],
  ['a key said twice', '---\nvmlint:\n  goal: email\n  goal: any\n---\n', 4, 3],
  ['an open bracket', '---\nvmlint:\n  rules: [a\n---\n', 4, 1]
] as const)('%s is told with its place', ([, source, line, column]) => {
  const refused = () => parseDocument(source, {format: 'markdown'})
  expect(refused).toThrow(VmlintError)
  expect(refused).toThrow(expect.objectContaining({place: {line, column}}))
  expect(refused).toThrow(/^Front matter is no valid YAML: \S/)
})

test('aliases that explode are refused', () => {
  const lines = [...'bcdefghi'].map((key, place) => `${key}: &${key} [${`*${'abcdefgh'[place]}, `.repeat(9)}]`)
  const bomb = `---\na: &a [x]\n${lines.join('\n')}\nvmlint: *i\n---\nHi.\n`
  expect(() => parseDocument(bomb, {format: 'markdown'})).toThrow(VmlintError)
})
