import {expect, test} from 'vitest'
import {VmlintError} from '../../../src/errors.ts'
import {readFrontMatter} from '../../../src/script/blocks/front-matter.ts'
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

test('metadata of others is all one place', () => {
  const source = '---\ntitle: x\n---\nHi Dana.\n'
  const found = readFrontMatter(source, 'markdown')
  expect([found?.start, found?.end, found?.data, found?.rangeOf(['title'])]).toEqual([
    0,
    16,
    undefined,
    {start: 0, end: 16}
  ])
  expect(readFrontMatter(source, 'text')).toBe(undefined)
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
  ['a line of another kind', '---\nvmlint:\n  goal: email\nReviewed by Kay\n---\n', 4, 1],
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

/** The front matter of a text, and the data for vmlint. */
function read(source: string, format: 'markdown' | 'text' = 'markdown') {
  const front = readFrontMatter(source, format)
  return front && {text: source.slice(front.start, front.end), data: front.data}
}

test.for<readonly [source: string, text: string | undefined]>([
  ['---\na: 1\n---\nHi', '---\na: 1\n---'],
  ['\ufeff---\na: 1\n---\nHi', '---\na: 1\n---'],
  ['--- \na: 1\n---  \nHi', '--- \na: 1\n---  '],
  ['---\n# a: 1\n---\nHi', '---\n# a: 1\n---'],
  ['---\n\na: 1\n  \n---\nHi', '---\n\na: 1\n  \n---'],
  ['---\n- a: 1\n---\nHi', '---\n- a: 1\n---'],
  ['---\na:\n  b\n---\nHi', '---\na:\n  b\n---'],
  ['---\n"a b": 1\n---\nHi', '---\n"a b": 1\n---'],
  ['---\n-a: 1\n---\nHi', '---\n-a: 1\n---'],
  ['---\na: [\n]\n---\nHi', '---\na: [\n]\n---'],
  ['---\na: {\n}\n---\nHi', '---\na: {\n}\n---'],
  ['---\na: 1\n---\nb: 2\n---\nHi', '---\na: 1\n---'],
  // No metadata, or not closed.
  ['---\n---\nHi', undefined],
  ['---\n\n---\nHi', undefined],
  ['---\na: 1\nHi', undefined],
  ['---x\na: 1\n---\nHi', undefined],
  ['----\na: 1\n---\nHi', undefined],
  ['a: 1\n---\nHi', undefined],
  ['\n---\na: 1\n---\nHi', undefined],
  ['---\nHi there\n---\nHi', undefined],
  ['---\na: 1\nHi there\n---\nHi', undefined],
  ['---\na:1\n---\nHi', undefined],
  ['---\n-a\n---\nb: 1', undefined],
  [`---\n${'a'.repeat(82)}: 1\n---\n`, undefined],
  [`---\n${'a'.repeat(81)}: 1\n---\n`, `---\n${'a'.repeat(81)}: 1\n---`],
  [`---\n${'a: 1\n'.repeat(398)}---\n`, `---\n${'a: 1\n'.repeat(398)}---`],
  [`---\n${'a: 1\n'.repeat(399)}---\n`, undefined],
  [`---\n${`a: ${'b'.repeat(200)}\n`.repeat(190)}---\n`, `---\n${`a: ${'b'.repeat(200)}\n`.repeat(190)}---`],
  [`---\n${`a: ${'b'.repeat(200)}\n`.repeat(200)}---\n`, undefined]
])('%# what is front matter', ([source, text]) => {
  expect(read(source)).toEqual(text === undefined ? undefined : {text, data: undefined})
  // In a text file only what is for vmlint is front matter.
  expect(read(source, 'text')).toBe(undefined)
})

test.for<readonly [yaml: string, data: unknown]>([
  ['vmlint:\n  goal: email', {goal: 'email'}],
  ['vmlint: \n  goal: email', {goal: 'email'}],
  ['vmlint : {goal: email}', {goal: 'email'}],
  ['a: 1\nvmlint: 2', 2],
  ['vmlint:', null],
  ['a: 1\n#vmlint: 2', undefined],
  ['a:\n  vmlint: 2', undefined],
  ['vmlinter: 2', undefined]
])('%j is for vmlint', ([yaml, data]) => {
  expect(read(`---\n${yaml}\n---\nHi`)?.data).toEqual(data)
  expect(read(`---\n${yaml}\n---\nHi`, 'text')?.data).toEqual(data)
})

test('keys and values have their places, and what is not there has that of all', () => {
  const source =
    '---\nvmlint:\n  goal: email\n  "touch": cold\n  company: [Tarn, Brill]\n  rules:\n    hype: off\n    7: on\n  pace:\n---\nHi'
  const front = readFrontMatter(source, 'markdown')
  const at = (path: readonly (string | number)[], part?: 'key' | 'value') => {
    const {start = 0, end = 0} = front?.rangeOf(path, part) ?? {}
    return source.slice(start, end)
  }
  expect(at(['goal'])).toBe('email')
  expect(at(['goal'], 'key')).toBe('goal')
  expect(at(['touch'], 'key')).toBe('"touch"')
  expect(at(['company', 1])).toBe('Brill')
  expect(at(['company', 1], 'key')).toBe('Brill')
  expect(at(['rules', 'hype'])).toBe('off')
  expect(at(['rules', 'hype'], 'key')).toBe('hype')
  expect(at(['rules', '7'], 'key')).toBe('7')
  // One without a value has that of its key.
  expect(at(['pace'])).toBe('pace')
  const whole = source.slice(0, source.lastIndexOf('\n'))
  expect([at(['gaol']), at(['gaol'], 'key'), at(['goal', 'x'])]).toEqual([whole, whole, whole])
})

test.for(['"vmlint": {goal: email}', "'vmlint' : {goal: email}", '{vmlint: {goal: email}}'])(
  'the mapping may be written otherwise: %s',
  (yaml) => {
    expect(readFrontMatter(`---\n${yaml}\n---\nHi Dana.\n`, 'markdown')?.data).toEqual({goal: 'email'})
  }
)

test('front matter for vmlint that is not closed is a fault, another is a rule', () => {
  const open = '---\nvmlint:\n  goal: email\n\n# Voicemail\n\nHi Dana.\n'
  expect(() => parseDocument(open, {format: 'markdown'})).toThrow('Front matter is not closed')
  expect(scriptsIn(open.replace('vmlint:', 'team:')).map(([, said]) => said)).toContain('Hi Dana.')
})
