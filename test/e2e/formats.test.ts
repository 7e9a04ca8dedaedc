import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {gitInit, root, runIn} from '../helpers/project.ts'
import {makeTree} from '../helpers/tree.ts'

const vmlint = (folder: string, args: readonly string[]) =>
  runIn(folder, process.execPath, [join(root, 'bin/vmlint.js'), '--no-config-lookup', ...args])

const text = 'Hi Dana, um, this is Lee Marsh at Tarn Labels.\r\n\r\nI will will send the drawing tonight.\r\n'

test('git applies the diff of a dry run, and that is what --fix writes', () => {
  const names = ['calls/a b.txt', 'calls/é.md', 'calls/ a"b\\c .txt', 'calls/tab\tnewline\n.md']
  const folder = makeTree({...Object.fromEntries(names.map((name) => [name, text])), 'fixed/a.txt': text})
  gitInit(folder)
  vmlint(folder, ['--fix', 'fixed'])
  const fixed = readFileSync(join(folder, 'fixed/a.txt'), 'utf8')
  expect(fixed).not.toBe(text)
  vmlint(folder, ['--fix-dry-run', '-f', 'diff', '-o', 'fixes.patch', 'calls'])
  expect(readFileSync(join(folder, 'calls/a b.txt'), 'utf8')).toBe(text)
  expect(runIn(folder, 'git', ['apply', 'fixes.patch'])).toEqual({status: 0, output: ''})
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(fixed)
})

test.for(['junit', 'checkstyle'])('libxml reads the format %s', (format) => {
  const hostile = '# <b> & "]]>" \u0001 \u{1f600}\n\nHi Dana, maybe <x> & this is Lee. ]]>\n'
  const folder = makeTree({'a & "b" <c>.md': hostile, 'clean.md': hostile})
  vmlint(folder, ['-f', format, '-o', 'report.xml', 'a & "b" <c>.md', 'clean.md', 'gone.txt'])
  expect(runIn(folder, 'xmllint', ['--noout', 'report.xml'])).toEqual({status: 0, output: ''})
  const files = runIn(folder, 'xmllint', ['--xpath', 'count(/*/*)', 'report.xml'])
  expect(files.output.trim()).toBe('3')
})
