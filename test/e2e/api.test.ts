import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {sharedFolder} from '../helpers/tree.ts'

// The programs in docs/api.md: TypeScript takes them in its strictest mode, and they do what the page says.

const root = join(import.meta.dirname, '../..')
const folder = sharedFolder()
const programs = [...readFileSync(join(root, 'docs/api.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => text
)

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'))
  mkdirSync(join(folder, 'scripts'))
  symlinkSync(root, join(folder, 'node_modules/vmlint'))
  writeFileSync(join(folder, 'scripts/cold.md'), "Hi Dana, it's Lee. Call me back.\n")
  for (const [at, text] of programs.entries()) writeFileSync(join(folder, `${at}.mts`), text)
})

test('they compile, and each prints what it found', () => {
  const flags = ['--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023']
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
  const files = programs.map((_text, at) => `${at}.mts`)
  const run = (args: readonly string[]) => execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
  run([join(root, 'node_modules/typescript/bin/tsc'), ...flags, ...types, ...files])
  const [texts, numbers, kept, fixed, listed] = files.map((name) => run([name.replace('.mts', '.mjs')]))
  expect(texts).toMatch(/^1:10 warning .*\(weak-words\)$/m)
  expect(numbers).toMatch(/^1 Script 1 \d/)
  expect(kept).toMatch(/^\d+ \d[\d.]* \[/)
  expect(fixed).toBe('Hi Dana, this is the sachet line.\n0\n')
  expect(listed).toMatch(/^weak-words /m)
})
