import {execFileSync, spawnSync} from 'node:child_process'
import {readdirSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compileGlobs, compileIgnoreFile, fitsPath} from '../../src/files/glob.ts'
import type {PathKind} from '../../src/files/names.ts'
import {makeTree} from '../helpers/tree.ts'

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

test('an ignore file says what git says of it', () => {
  const root = makeTree(
    Object.fromEntries(['a', 'b', 'ab', 'a/a', 'a/b', 'b/ab', 'a/b/a', 'b/a/b'].map((d) => [`${d}/x.a`, '']))
  )
  execFileSync('git', ['init', '-q'], {cwd: root})
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .map((d) => ({
      path: relative(root, join(d.parentPath, d.name)),
      kind: d.isDirectory() ? ('folder' as const) : ('file' as const)
    }))
    .filter(({path}) => !path.startsWith('.git'))
  const segment = fc.oneof(
    fc.stringMatching(/^[ab*?x.]{1,4}$/).filter((d) => !/^\.+$|\*\*/.test(d)),
    fc.constantFrom('**', '[ab]', '[!a]')
  )
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '!'),
      fc.constantFrom('', '/'),
      fc.array(segment, {minLength: 1, maxLength: 3}),
      fc.constantFrom('', '/')
    )
    .map(([bang, lead, segments, tail]) => bang + lead + segments.join('/') + tail)
  fc.assert(
    fc.property(fc.array(pattern, {minLength: 1, maxLength: 4}), (patterns) => {
      writeFileSync(join(root, '.gitignore'), patterns.join('\n'))
      const matcher = compileIgnoreFile(patterns.join('\n'))
      const isIgnored = (path: string, kind: PathKind): boolean =>
        (path.includes('/') && isIgnored(dirname(path), 'folder')) || (matcher.verdict(path, kind) ?? false)
      const ours = paths.filter(({path, kind}) => isIgnored(path, kind)).map((d) => d.path)
      const {stdout} = spawnSync('git', ['check-ignore', '--stdin'], {
        cwd: root,
        encoding: 'utf8',
        input: paths.map((d) => d.path).join('\n')
      })
      expect(ours.sort()).toEqual(stdout.split('\n').filter(Boolean).sort())
    }),
    {numRuns: 100}
  )
})
