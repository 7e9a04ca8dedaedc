import {describe, expect, test} from 'vitest'
import {compileGlobs, compileIgnoreFile, fitsPath} from '../../src/files/glob.ts'

const fits = (patterns: string | readonly string[], path: string) =>
  fitsPath(compileGlobs(typeof patterns === 'string' ? [patterns] : patterns), path)

describe('a glob', () => {
  test.for([
    ['*.md', 'a.md'],
    ['*.md', 'deep/down/a.md'],
    ['scripts/*.md', 'scripts/a.md'],
    ['./scripts/*.md', 'scripts/a.md'],
    ['/scripts/*.md', 'scripts/a.md'],
    ['scripts', 'scripts/cold/a.md'],
    ['scripts/', 'deep/scripts/a.md'],
    ['scripts/**', 'scripts/cold/a.md'],
    ['scripts/**/*.{md,txt}', 'scripts/a.txt'],
    ['scripts/**/*.{md,txt}', 'scripts/x/y/a.md'],
    ['{cold,warm}/{a,b}.md', 'warm/a.md'],
    ['**/breakup/**', 'a/breakup/b/c.md'],
    ['a/**/b/*.md', 'a/b/c.md'],
    ['touch-[0-9].md', 'touch-3.md'],
    ['touch-[!0-9].md', 'touch-x.md'],
    ['call ?.md', 'call 1.md'],
    ['\\*.md', '*.md'],
    ['[.md', '[.md'],
    ['**', 'a/b.md']
  ] as const)('%s fits %s', ([pattern, path]) => expect(fits(pattern, path)).toBe(true))

  test.for([
    ['scripts/*.md', 'a/scripts/a.md'],
    ['scripts/*.md', 'scripts/x/a.md'],
    ['/a.md', 'b/a.md'],
    ['*.md', 'a.txt'],
    ['*.md', 'a.mdx'],
    ['*.MD', 'a.md'],
    ['a/**/b', 'a/c'],
    ['cold/', 'cold'],
    ['call ?.md', 'call 12.md'],
    ['?', 'ab/cd'],
    ['{cold,warm}', 'hot']
  ] as const)('%s does not fit %s', ([pattern, path]) => expect(fits(pattern, path)).toBe(false))

  test('after ! takes back, and the last that fits wins', () => {
    expect(fits(['*.md', '!keep.md'], 'keep.md')).toBe(false)
    expect(fits(['!keep.md', '*.md'], 'keep.md')).toBe(true)
  })

  test('comes to an end, whatever it holds', () => {
    expect(fits('*a'.repeat(200), `${'a'.repeat(5000)}b`)).toBe(false)
    expect(fits(`${'**/a/'.repeat(150)}b`, 'a/'.repeat(1000))).toBe(false)
  })

  test('is refused when it is too long or stands for too many', () => {
    expect(() => compileGlobs(['a'.repeat(1001)])).toThrow('longer than 1000 characters')
    expect(() => compileGlobs(['{a,b}'.repeat(40)])).toThrow('more than 100 patterns')
  })
})

test.for<readonly [pattern: string, fitting: readonly string[], others: readonly string[]]>([
  ['touch-[abc].md', ['touch-b.md'], ['touch-d.md', 'touch-.md']],
  ['touch-[a-c].md', ['touch-a.md', 'touch-b.md', 'touch-c.md'], ['touch-d.md', 'touch--.md']],
  ['touch-[^a-c].md', ['touch-d.md', 'touch--.md'], ['touch-b.md']],
  ['touch-[a-].md', ['touch-a.md', 'touch--.md'], ['touch-b.md']],
  ['touch-[]a].md', ['touch-].md', 'touch-a.md'], ['touch-b.md']],
  ['touch-[ac-e].md', ['touch-a.md', 'touch-d.md'], ['touch-b.md']],
  ['a\\?b', ['a?b'], ['axb']],
  ['a\\', ['a\\'], ['a']],
  ['a{b}c', ['a{b}c'], ['abc']],
  ['a{b,}c', ['abc', 'ac'], ['a,c']],
  ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd'], ['ab', 'a']],
  ['a*b*c', ['abc', 'axbxc', 'abbc', 'abcbc'], ['ab', 'acb', 'abcd']],
  ['*', ['a', 'a/b'], []],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
  ['**/b', ['b', 'a/b', 'a/c/b'], ['bc']],
  ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c'], ['c', 'a/b']],
  ['a//b', ['a/b'], ['ab']],
  ['a ', ['a'], ['a ']],
  ['a\\ ', ['a '], ['a']],
  ['', [], ['a']]
])('%j fits some paths and not others', (row) => {
  const [pattern, fitting, others] = row
  expect([...fitting, ...others].filter((path) => fits(pattern, path))).toEqual(fitting)
})

test('a folder that fits holds files that fit, unless they are taken back', () => {
  expect(fits(['a', '!b.md'], 'a/c.md')).toBe(true)
  expect(fits(['a', '!b.md'], 'a/b.md')).toBe(false)
  expect(fits(['a/', '!a/b/'], 'a/b/c.md')).toBe(false)
  expect(fits(['!a'], 'a/b.md')).toBe(false)
  expect(fits([], 'a')).toBe(false)
  expect(fits(['a.md', '!'], 'a.md')).toBe(true)
})

test('an ignore file has a pattern a line, but for remarks and empty lines', () => {
  const matcher = compileIgnoreFile('# no\n\n  \n*.md\r\n!keep.md\r/{a,b}')
  const verdictOf = (path: string) => matcher.verdict(path, 'file')
  expect(['a.md', 'keep.md', '{a,b}', 'a', '# no'].map(verdictOf)).toEqual([true, false, true, undefined, undefined])
  expect(compileIgnoreFile('a/').verdict('a', 'file')).toBe(undefined)
  expect(compileIgnoreFile('a/').verdict('a', 'folder')).toBe(true)
})
