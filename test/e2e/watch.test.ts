import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {makeTree} from '../helpers/tree.ts'

const bin = join(import.meta.dirname, '../../bin/vmlint.js')
const bad = 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk about your labels on Friday at ten.\n'
const good =
  "Hi Dana, this is Lee from Tarn Labels. I'm calling because your new sachet line outruns its labels. I'll send you the drawing tonight.\n"

// What is not shown within this is not shown.
vi.setConfig({testTimeout: 20_000})

let watching: ChildProcessWithoutNullStreams | undefined
afterEach(() => {
  watching?.kill('SIGINT')
})

/** Starts watching a folder. `next` waits for what is shown next; the text of it and the milliseconds until it came. */
function watch(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, '--watch', ...args], {cwd})
  watching = child
  const end = 'Ctrl-C to stop\n'
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  const next = async (act: () => void = () => {}) => {
    const started = performance.now()
    act()
    while (!text.includes(end)) await once(child.stdout, 'data')
    const shown = text
    text = ''
    return {shown, milliseconds: performance.now() - started}
  }
  return {child, next}
}

test('a saved file is shown with its seconds, its faults gone as they are mended, within 100 ms', async () => {
  const cwd = makeTree({'scripts/cold.txt': bad, 'scripts/other.txt': good})
  const {next} = watch(cwd, 'scripts')
  expect((await next()).shown).toMatch(/cold\.txt[\s\S]*weak-words[\s\S]*other\.txt/)
  const times: number[] = []
  for (const round of [1, 2, 3, 4, 5]) {
    const {shown, milliseconds} = await next(() =>
      writeFileSync(join(cwd, 'scripts/cold.txt'), `${good}${'Bye. '.repeat(round)}`)
    )
    expect(shown).toMatch(/^scripts\/cold\.txt\n {2}Script 1 · \d+ s \(/)
    expect(shown).not.toMatch(/weak-words|other\.txt/)
    times.push(milliseconds)
  }
  // The machine may be busy with other tests: the best of five shows what the program takes.
  expect(Math.min(...times)).toBeLessThanOrEqual(100)
})

test('an editor that puts a new file in place of the old, a new file, and a mended configuration are seen', async () => {
  const cwd = makeTree({'scripts/cold.txt': bad})
  const {next} = watch(cwd, 'scripts')
  await next()
  const replaced = await next(() => {
    writeFileSync(join(cwd, 'scripts/.cold.swp'), good)
    renameSync(join(cwd, 'scripts/.cold.swp'), join(cwd, 'scripts/cold.txt'))
  })
  expect(replaced.shown).toContain('✔ no problems')
  expect((await next(() => writeFileSync(join(cwd, 'scripts/new.md'), bad))).shown).toMatch(/new\.md[\s\S]*weak-words/)
  const faulty = await next(() => writeFileSync(join(cwd, '.vmlintrc.yaml'), 'rules:\n  weak-wrods: off\n'))
  expect(faulty.shown).toContain('did you mean `weak-words`?')
  const mended = await next(() => writeFileSync(join(cwd, '.vmlintrc.yaml'), 'rules:\n  weak-words: off\n'))
  expect(mended.shown).not.toContain('weak-words')
})

test('a script in a folder that held none, or that is new, is shown, and one of an ignored folder is not', async () => {
  const cwd = makeTree({'scripts/cold.txt': good, 'scripts/empty/': '', 'scripts/old/': '', '.vmlintignore': 'old/\n'})
  const {next} = watch(cwd, 'scripts')
  await next()
  const first = await next(() => writeFileSync(join(cwd, 'scripts/empty/first.txt'), bad))
  expect(first.shown).toMatch(/^scripts\/empty\/first\.txt\n/)
  const second = await next(() => {
    writeFileSync(join(cwd, 'scripts/old/ignored.txt'), bad)
    mkdirSync(join(cwd, 'scripts/fresh/deep'), {recursive: true})
    writeFileSync(join(cwd, 'scripts/fresh/deep/second.txt'), bad)
  })
  expect(second.shown).toMatch(/^scripts\/fresh\/deep\/second\.txt\n/)
})

test('a file that cannot be read is shown as such, at the start and when it is saved', async () => {
  const cwd = makeTree({'a.txt': bad, 'b.txt': good})
  const broken = Buffer.from([0xff, 0xfe, 0xff])
  writeFileSync(join(cwd, 'b.txt'), broken)
  const {next} = watch(cwd, '.')
  expect((await next()).shown).toMatch(/weak-words[\s\S]*b\.txt[\s\S]*UTF-8/)
  const {shown} = await next(() => writeFileSync(join(cwd, 'a.txt'), broken))
  expect(shown).toMatch(/^a\.txt[\s\S]*UTF-8/)
})

test('Ctrl-C ends it', async () => {
  const {child, next} = watch(makeTree({'cold.txt': bad}), 'cold.txt')
  await next()
  child.kill('SIGINT')
  expect((await once(child, 'exit'))[0]).toBe(130)
})
