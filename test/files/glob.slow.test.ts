import {execFileSync, spawnSync} from 'node:child_process'
import {readdirSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compileIgnoreFile} from '../../src/files/glob.ts'
import type {PathKind} from '../../src/files/names.ts'
import {makeTree} from '../helpers/tree.ts'

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
