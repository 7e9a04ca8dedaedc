import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

// Takes 10 seconds at pace 1.
const script =
  'Hi Dana, this is Lee Marsh at Tarn Labels. Your lease on the two printers runs out in March. I will send you the splice chart tonight and call on Friday at ten.\n'

let cwd = ''
beforeEach(() => {
  cwd = makeTree({'a.txt': script})
})

const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

test('readings give the setting and the new range', async () => {
  const {code, stdout, stderr} = await runCli(['calibrate', 'a.txt', '12', '12.5s'], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout.split('\n')).toEqual([
    'Script 1 · 2 readings: 12 s, 12.5 s',
    '  at pace 1     10 s (9-12 s) of 30 s',
    '  at pace 1.17  12 s (11-13 s) of 30 s, as fast as 134 words a minute',
    '  With so few readings the pace is kept close to 1. Time a few more to make it exact.',
    '',
    'Put these lines into .vmlintrc.yaml, or repeat the command with --write to let vmlint do it:',
    'settings:',
    '  pace: 1.17',
    '  readings: 2',
    ''
  ])
  writeFileSync(join(cwd, 'vmlint.config.js'), 'export default {}\n')
  expect((await runCli(['calibrate', 'a.txt', '12'], {cwd})).stdout).toContain('lines into vmlint.config.js, or')
})

test('one reading moves the pace less than five, five nearly all the way', async () => {
  const paceOf = async (...times: string[]) =>
    Number(/pace: (.*)/.exec((await runCli(['calibrate', 'a.txt', ...times], {cwd})).stdout)?.[1])
  const [one, five] = [await paceOf('13'), await paceOf('13', '13', '13', '13', '13')]
  expect(one).toBeGreaterThan(1.1)
  expect(one).toBeLessThan(five)
  expect(five).toBeGreaterThan(1.2)
})

test('a directed pause is the same for every pace', async () => {
  writeFileSync(join(cwd, 'b.txt'), script.replace('March.', 'March. (pause 5s)'))
  const settings = async (file: string, seconds: string) =>
    (await runCli(['calibrate', file, seconds], {cwd})).stdout.split('\n').slice(-3)
  expect(await settings('b.txt', '17')).toEqual(await settings('a.txt', '12'))
})

test('--write makes a configuration, and keeps what is in one', async () => {
  const {stderr} = await runCli(['calibrate', '--write', 'a.txt', '12', '12.5'], {cwd})
  expect(stderr).toBe('vmlint: Wrote `pace` and `readings` to .vmlintrc.yaml\n')
  expect(read('.vmlintrc.yaml')).toBe('settings:\n  pace: 1.17\n  readings: 2\n')
  writeFileSync(join(cwd, '.vmlintrc.yaml'), '# Ours\nsettings:\n  goal: email # why\n')
  await runCli(['calibrate', '--write', 'a.txt', '12', '12.5'], {cwd})
  expect(read('.vmlintrc.yaml')).toBe('# Ours\nsettings:\n  pace: 1.17\n  readings: 2\n  goal: email # why\n')
})

test('--write takes the configuration that is named', async () => {
  writeFileSync(join(cwd, 'team.json'), '{}')
  await runCli(['calibrate', '--write', '-c', 'team.json', 'a.txt', '12', '12.5'], {cwd})
  expect(JSON.parse(read('team.json'))).toEqual({settings: {pace: 1.17, readings: 2}})
})

test('a manifest counts only with its key', async () => {
  writeFileSync(join(cwd, 'package.json'), '{"name": "a"}')
  await runCli(['calibrate', '--write', 'a.txt', '12'], {cwd})
  expect(read('package.json')).toBe('{"name": "a"}')
  writeFileSync(join(cwd, 'package.json'), '{"name": "a", "vmlint": {}}')
  rmSync(join(cwd, '.vmlintrc.yaml'))
  await runCli(['calibrate', '--write', 'a.txt', '12', '12.5'], {cwd})
  expect(JSON.parse(read('package.json'))).toEqual({name: 'a', vmlint: {settings: {pace: 1.17, readings: 2}}})
})

test('a configuration in code is left alone', async () => {
  writeFileSync(join(cwd, 'vmlint.config.js'), 'export default {}\n')
  const {code, stderr} = await runCli(['calibrate', '--write', 'a.txt', '12'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toBe('vmlint: `vmlint.config.js` is code, which vmlint does not edit: add these settings yourself\n')
  expect(read('vmlint.config.js')).toBe('export default {}\n')
})

test('of several scripts one is chosen by title or place', async () => {
  writeFileSync(join(cwd, 'c.md'), `## Voicemail one\n\n${script}\n## Voicemail two\n\n${script.repeat(2)}`)
  const calibrate = (...argv: string[]) => runCli(['calibrate', 'c.md', ...argv], {cwd})
  expect(await calibrate('12')).toMatchObject({
    code: 2,
    stderr: 'vmlint: 2 scripts in the file, choose one with `--script`: 1 `Voicemail one`, 2 `Voicemail two`\n'
  })
  expect((await calibrate('--script', 'voicemail TWO', '22')).stdout).toMatch(/^Voicemail two · 1 reading: 22 s/)
  expect((await calibrate('--script', '2', '22')).stdout).toMatch(/^Voicemail two/)
  expect(await calibrate('--script', '3', '22')).toMatchObject({code: 2, stdout: ''})
})

test.for([
  ['11.5', 11.5],
  ['11,5', 11.5],
  ['11.5s', 11.5],
  ['11.5 sec', 11.5],
  ['0:11', 11],
  ['0:11,5', 11.5]
] as const)('a reading may be written %s', async ([written, seconds]) => {
  const {code, stdout} = await runCli(['calibrate', 'a.txt', written, '12', 's'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toContain(`2 readings: ${seconds} s, 12 s`)
})

test.for([
  [['a.txt', '0:75'], /`0:75` does not fit/],
  [['a.txt', '2'], /`Script 1` takes about `10` seconds, so `2` cannot be right: time the whole script as written/],
  [['a.txt', '12', '99'], /so `99` cannot be right/],
  [['a.txt', 'soon'], /Use seconds/],
  [['a.txt'], /The command needs `<seconds>` as well/],
  [['none.txt', '12'], /none\.txt/]
] as const)('%j is refused in one line', async ([argv, message]) => {
  const {code, stdout, stderr} = await runCli(['calibrate', ...argv], {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test.for([
  ['12,5', '12.5 s'],
  ['0:12', '12 s'],
  ['0:12.5', '12.5 s'],
  ['12 s', '12 s'],
  ['12s', '12 s'],
  ['12 sec', '12 s']
] as const)('a stopwatch may say `%s`', async ([written, read]) => {
  const {code, stdout} = await runCli(['calibrate', 'a.txt', written], {cwd})
  expect([code, stdout.split('\n')[0]]).toEqual([0, `Script 1 · 1 reading: ${read}`])
})
