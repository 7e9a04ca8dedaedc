import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'

const bad = join(import.meta.dirname, '../../../examples/long-winded/bad.txt')

test('each sentence has its second, and the budget its line', async () => {
  const {code, stdout, stderr} = await runCli(['say', '--budget', '5', '-'], {
    stdin: 'Hi Dana, it is Lee. We clean kitchens at night, so nobody loses a shift. Bye {{first_name}}.'
  })
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout.split('\n').map((line) => line.trimEnd())).toEqual([
    'stdin',
    '  Script 1 · 6 s (5-8 s) of 5 s ▇▇▇▇▇▇▇▇▇▇▏▇▇▇ · 17 words',
    '   0.0 s  Hi Dana, it is Lee.',
    '   1.9 s  We clean kitchens at night, so nobody loses a',
    '   5.0 s  ── the budget of 5 s ends here ──',
    '          shift.',
    '          ── the longest sentence, 3.6 s ──',
    '   5.6 s  Bye {{first_name}}.',
    ''
  ])
})

test('--explain tells what figures are read as and cost', async () => {
  const {stdout} = await runCli(['say', '--explain', '-'], {stdin: 'Call (415) 555-0132 by 2:30pm, {{first_name}}.'})
  expect(stdout.split('\n').slice(2)).toEqual([
    '   0.0 s  Call (415) 555-0132 by 2:30pm, {{first_name}}.',
    '            (415) 555-0132  "four one five five five five oh one three two"  4.0 s',
    '            2:30pm          "two thirty P M"                                 1.2 s',
    '            {{first_name}}  about 1 word                                     0.4 s',
    ''
  ])
})

test('a file is read, and -f json gives its sentences', async () => {
  const {code, stdout} = await runCli(['say', '-f', 'json', bad])
  const [file] = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(file.filePath).toBe(bad)
  expect(file.scripts[0].sentences[0]).toMatchObject({
    at: 0,
    text: 'Hi Dana, this is Lee Marsh at Tarn Labels in Hull.'
  })
})

test.for([
  [['say', 'no-such.txt'], '', /no-such\.txt/],
  [['say', '-'], '  \n', /^vmlint: `stdin` is empty: write a script, or delete the file\n$/],
  [['say'], '', /file/]
] as const)('%j with %j is refused in one line', async ([argv, stdin, message]) => {
  const {code, stdout, stderr} = await runCli(argv, {stdin})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('nothing in a file acts on the terminal', async () => {
  const {stdout} = await runCli(['say', '--explain', '-'], {stdin: 'Hi \u001b[31mDana 5\u0007, ::error:: 7.'})
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})
