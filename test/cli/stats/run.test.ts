import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

test.for([['table'], ['csv'], ['json']])(
  'stats as %s: nothing in a name or a title acts on a terminal or a log',
  async ([format = '']) => {
    const cwd = makeTree({})
    mkdirSync(join(cwd, 'a\n::error::b'))
    writeFileSync(
      join(cwd, 'a\n::error::b/\u001b[31mc.md'),
      '# Voicemail \u001b[31m\u202e\u0085 ::error::x\n\nHi Dana, this is Lee.\n'
    )
    const {code, stdout, stderr} = await runCli(['stats', '-f', format, '.'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect(stdout).not.toMatch(/^\s*::/m)
  }
)

describe('the table', () => {
  const long =
    'Hi Dana, this is Lee from Tarn Labels. Your sachet line runs faster than the labels that it was built for in the spring of the year before last. '
  const tree = {
    'a.txt': 'Hi Dana, this is Lee from Tarn Labels. I will send you the drawing tonight.\n',
    'a-folder-with-a-long-name/and-another-one-inside/cadence.md': `# Voicemail for the second week, after the trade fair in the north\n\n> ${long.repeat(4)}\n\n# Voicemail 2\n\n> Maybe, maybe, maybe. Um, basically it is Lee.\n`,
    'notes.md': '# Notes\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'
  }
  const stats = async (...args: string[]) => runCli(['stats', ...args, '.'], {cwd: makeTree(tree)})
  const firstOf = (text: string) => text.split('\n').filter((line) => /^\S/.test(line))[1]

  test('holds all files in 80 columns, cuts no word, and sums up', async () => {
    const {code, stdout, stderr} = await stats()
    expect(code).toBe(0)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(stdout.match(/^Script +Seconds +Budget +Words +Problems +Missing$/gm)).toHaveLength(1)
    expect(stdout).toMatch(/^Voicemail for the\b[\s\S]*^ {2}…\/cadence\.md/m)
    expect(stdout).toMatch(/^3 scripts +\d+ +1 over +\d+ +\d+$/m)
    expect(stderr).toMatch(/^vmlint: No script in `notes\.md`$/m)
  })

  test('points at the longest sentence', async () => {
    expect((await stats()).stdout).toMatch(
      /^Longest sentence: \d\.\d s at …\/.*cadence\.md:3\n {2}"Your sachet line runs/m
    )
  })

  test.for([
    ['path', /^Voicemail for/],
    ['seconds', /^Voicemail for/],
    ['problems', /^Voicemail 2/]
  ] as const)('--sort %s', async ([order, first]) => {
    expect(firstOf((await stats('--sort', order)).stdout)).toMatch(first)
  })

  test('counts what a run reports, without what is suppressed', async () => {
    const cwd = makeTree({'a.txt': 'Maybe, maybe. Um.\n'})
    const problems = async () =>
      Number(/^a\.txt +\S+ \S+ +\d+ +\d+ +(\d+)/m.exec((await runCli(['stats', '.'], {cwd})).stdout)?.[1])
    const {stdout} = await runCli(['-f', 'json', '.'], {cwd})
    expect(await problems()).toBe(JSON.parse(stdout)[0].messages.length)
    await runCli(['--suppress-all', '.'], {cwd})
    expect(await problems()).toBe(0)
  })
})

test('csv is sorted on request, and json refuses', async () => {
  const cwd = makeTree({'a.txt': 'Hi Dana, this is Lee.\n', 'b.txt': 'Hi Dana, this is Lee. Your lease ends in May.\n'})
  const csv = await runCli(['stats', '-f', 'csv', '--sort', 'seconds', '.'], {cwd})
  expect(csv.stdout.split('\r\n').map((line) => line.split(',')[0])).toEqual(['file', 'b.txt', 'a.txt'])
  const refused = await runCli(['stats', '-f', 'json', '--sort', 'seconds', '.'], {cwd})
  expect(refused).toMatchObject({code: 2, stdout: ''})
})

test('what cannot be read is told, and the others are shown', async () => {
  const cwd = makeTree({'a.txt': 'Hi Dana, this is Lee.\n'})
  const {code, stdout, stderr} = await runCli(['stats', '-f', 'json', 'a.txt', 'gone.txt'], {cwd})
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toHaveLength(1)
  expect(stderr).toBe('vmlint: No file `gone.txt`\n')
})

test('a misspelt format is suggested', async () => {
  const {code, stderr} = await runCli(['stats', '-f', 'tabel', '.'])
  expect(code).toBe(2)
  expect(stderr).toContain('did you mean `table`?')
})

test('without names it counts the files of the configuration', async () => {
  const script = 'Hi Dana, this is Lee. Your lease ends in May.\n'
  const cwd = makeTree({'.vmlintrc.json': {files: ['calls/*.txt']}, 'calls/a.txt': script, 'b.txt': script})
  const {code, stdout} = await runCli(['stats', '-f', 'csv'], {cwd})
  expect([
    code,
    stdout
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0])
  ]).toEqual([0, ['calls/a.txt']])
  const without = await runCli(['stats'], {cwd: makeTree({'b.txt': script})})
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('Nothing to count: name files')])
})

test('without a script there is nothing to count', async () => {
  const cwd = makeTree({'notes/a.md': '# Notes\n\nBuy milk and eggs for the office.\n'})
  expect((await runCli(['stats', 'notes'], {cwd})).code).toBe(2)
  expect((await runCli(['stats', 'notes/a.md'], {cwd})).code).toBe(2)
})
