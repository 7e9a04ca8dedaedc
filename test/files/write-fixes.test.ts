import {chmodSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeFixes} from '../../src/files/write-fixes.ts'
import type {FileResult} from '../../src/result.ts'
import {makeTree} from '../helpers/tree.ts'

/** A result as far as writing needs it: a file, what was read and what it should be. */
const fixed = (filePath: string, source: string | undefined, output: string | undefined) =>
  ({filePath, source, output}) as FileResult

test('what has a fix is written, and what has none is left alone', async () => {
  const cwd = makeTree({'a.md': 'um', 'b.md': 'um', 'c.md': 'um', 'd.md': 'um'})
  const path = (name: string) => join(cwd, name)
  const errors = await writeFixes(
    [
      fixed(path('a.md'), 'um', 'new'),
      fixed(path('b.md'), 'um', 'um'),
      fixed(path('c.md'), 'um', undefined),
      fixed(path('gone.md'), undefined, 'new'),
      fixed(path('d.md'), 'um', '')
    ],
    {cwd}
  )
  expect(errors).toEqual([])
  expect(readdirSync(cwd).map((name) => readFileSync(path(name), 'utf8'))).toEqual(['new', 'um', 'um', ''])
})

test('one that cannot be written is an error, and the next is written', async () => {
  const cwd = makeTree({'a.md': 'changed', 'b.md': 'um', 'c.md': 'um'})
  chmodSync(join(cwd, 'b.md'), 0o444)
  const errors = await writeFixes(
    ['a.md', 'b.md', 'gone.md', 'c.md'].map((name) => fixed(join(cwd, name), 'um', 'new')),
    {cwd}
  )
  expect(errors.map(({path, message}) => [path?.slice(cwd.length + 1), message.replaceAll(`${cwd}/`, '')])).toEqual([
    ['a.md', '`a.md` has changed since it was read and was not written'],
    ['b.md', 'Cannot write `b.md`: it is read-only'],
    ['gone.md', 'Cannot write `gone.md` (ENOENT)']
  ])
  expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toBe('new')
})

test('a link is followed within the folder only', async () => {
  const cwd = makeTree({'in/real.md': 'um'})
  const other = makeTree({'real.md': 'um'})
  symlinkSync(join(cwd, 'in/real.md'), join(cwd, 'near.md'))
  symlinkSync(join(other, 'real.md'), join(cwd, 'far.md'))
  const errors = await writeFixes(
    ['near.md', 'far.md'].map((name) => fixed(join(cwd, name), 'um', 'new')),
    {cwd}
  )
  expect(errors.map(({message}) => message)).toEqual([
    `Cannot write \`${join(cwd, 'far.md')}\`: it is a link to \`${join(other, 'real.md')}\``
  ])
  expect([readFileSync(join(cwd, 'in/real.md'), 'utf8'), readFileSync(join(other, 'real.md'), 'utf8')]).toEqual([
    'new',
    'um'
  ])
})

test('leftovers of killed runs are swept from every folder of the results', async () => {
  const leftover = '.vmlint-4194304-0123456789ab.tmp'
  const cwd = makeTree({[leftover]: '', [`a/${leftover}`]: '', 'a/b.md': 'Hi.', [`c/${leftover}`]: ''})
  await writeFixes([fixed(join(cwd, 'a/b.md'), 'Hi.', 'Hi.'), fixed(join(cwd, 'd.md'), 'Hi.', undefined)], {cwd})
  expect([readdirSync(cwd), readdirSync(join(cwd, 'a')), readdirSync(join(cwd, 'c'))]).toEqual([
    ['a', 'c'],
    ['b.md'],
    [leftover]
  ])
})

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s lets the file at hand be finished, and begins no other',
  async (signal) => {
    const cwd = makeTree({'a.md': 'um', 'b.md': 'um'})
    const listening = process.listenerCount(signal)
    const heard: string[] = []
    const hear = (name: string) => heard.push(name)
    const writing = writeFixes(
      ['a.md', 'b.md'].map((name) => fixed(join(cwd, name), 'um', 'new')),
      {cwd}
    )
    process.emit(signal, signal)
    process.once(signal, hear)
    await writing
    expect(['a.md', 'b.md'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(['new', 'um'])
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(heard).toEqual([signal])
    expect(process.listenerCount(signal)).toBe(listening)
  }
)
