import {describe, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const script = 'Hi Dana, this is Iva Roe at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.\n'
const notes = '# Minutes\n\nThe depot moves in May.\n\n## Objections\n\nNone so far.\n'

const lint = (files: Record<string, string>, argv: readonly string[]) =>
  runCli(['--no-config-lookup', '--fail-on', 'never', ...argv], {cwd: makeTree(files)})

test('a run ends by saying what it read, what held no script and what it passed over', async () => {
  const files = {'a.txt': script, 'b.md': notes, 'c.docx': 'x', 'd.pdf': 'x', 'e.png': 'x'}
  const {code, stderr} = await lint(files, ['.'])
  expect(code).toBe(0)
  expect(stderr).toBe(`vmlint: Read 2 files, found 1 script
vmlint: No script in \`b.md\`
  \`vmlint say --why <file>\` shows why; to mark a script, put a heading with the word \`voicemail\` above it, or \`<!-- vmlint-script -->\` on the line right above its words
vmlint: Skipped \`c.docx\`, \`d.pdf\`
  not plain text: save as .txt or .md, for example with \`pandoc file.docx -o file.md\`
`)
})

test('a report for people who see no terminal names the documents that were not read', async () => {
  const {stdout} = await lint({'a.txt': script, 'c.docx': 'x', 'f.html': '<title>Cold calls</title>'}, [
    '-f',
    'html',
    '.'
  ])
  expect(stdout).toMatch(/Not read[\s\S]*c\.docx[\s\S]*f\.html/)
})

test.for([
  [[], 'stdin'],
  [['--stdin-filename', 'new.md'], 'new.md']
] as const)('nothing on stdin is said to be empty, wherever the report goes: %s', async ([argv, name]) => {
  const {code, stderr} = await runCli(['--no-config-lookup', '-', '-o', 'report.json', '-f', 'json', ...argv], {
    cwd: makeTree({}),
    stdin: '\n'
  })
  expect(code).toBe(2)
  expect(stderr).toBe(`vmlint: \`${name}\` is empty: write a script, or delete the file\n`)
})

test('ten names are said, the rest is counted', async () => {
  const files = Object.fromEntries([...'abcdefghijkl'].map((name) => [`${name}.md`, notes]))
  const {stderr} = await lint({...files, 'z.txt': script}, ['.'])
  expect(stderr).toContain('`i.md`, `j.md` and 2 more\n')
})

test.for<readonly [code: number, argv: readonly string[]]>([
  [2, ['.']],
  [2, ['*.md']],
  [0, ['--no-error-on-unmatched-pattern', '.']]
])('a search that finds no script at all: %i, %s', async ([expected, argv]) => {
  const {code, stderr} = await lint({'b.md': notes}, argv)
  expect(code).toBe(expected)
  expect(stderr).toContain('found 0 scripts')
})

describe('a file without words is called empty, and ends with 2,', () => {
  const contents = [
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['a byte-order mark', '\ufeff\n']
  ] as const
  const commands = [[], ['say'], ['say', '--why'], ['stats'], ['stats', '-f', 'csv']] as const
  const cases = contents.flatMap(([what, text]) => commands.map((command) => [command.join(' '), what, text] as const))
  test.for(cases)('by `vmlint %s`, of %s', async ([command, , text]) => {
    const argv = [...command.split(' ').filter(Boolean), 'a.txt']
    const {code, stderr} = await runCli(argv, {cwd: makeTree({'a.txt': text})})
    expect(stderr).toMatch(/^vmlint: `a\.txt` is empty: write a script, or delete the file$/m)
    expect(stderr).not.toContain('No script in')
    expect(code).toBe(2)
  })

  test('by `vmlint calibrate`', async () => {
    const {code, stderr} = await runCli(['calibrate', 'a.txt', '30'], {cwd: makeTree({'a.txt': ''})})
    expect([code, stderr]).toEqual([2, 'vmlint: `a.txt` is empty: write a script, or delete the file\n'])
  })

  test('from stdin', async () => {
    expect((await runCli(['--no-config-lookup', '-'], {stdin: ' '})).code).toBe(2)
    expect(await runCli(['say', '-'], {stdin: ' '})).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/`stdin` is empty/)
    })
  })

  test('also where it is one of several, which are listed', async () => {
    const {code, stderr} = await lint({'a.txt': '', 'b.txt': ' ', 'c.txt': script}, ['.'])
    expect(stderr).toContain('vmlint: Empty: `a.txt`, `b.txt`\n  write a script in each, or delete it\n')
    expect(code).toBe(0)
  })
})

test.for<readonly [code: number, argv: readonly string[], files: Record<string, string>]>([
  [2, ['b.md'], {'b.md': notes}],
  [2, ['b.md', 'c.md'], {'b.md': notes, 'c.md': notes}],
  [1, ['a.txt', 'b.md'], {'a.txt': script, 'b.md': notes}],
  [0, ['b.md'], {'b.md': `---\nvmlint: {draft: true}\n---\n${notes}`}],
  [0, ['--rule', 'empty-script:off', 'b.md'], {'b.md': notes}]
])('named files without a script: %i, %s', async ([code, argv, files]) => {
  const run = await runCli(['--no-config-lookup', ...argv], {cwd: makeTree(files)})
  expect(run.code).toBe(code)
})

test.for(['README.md', 'requirements.txt', 'CONTRIBUTING.md'])(
  '%s is passed over by name where a hook names it, unless it says that it holds scripts',
  async (name) => {
    const {code, stdout, stderr} = await lint({[name]: 'pump-tools==1.2\n'}, ['--fail-on', 'error', name])
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toContain(`Skipped \`${name}\``)
    for (const text of [`# Voicemail\n\n> ${script}`, `<!-- vmlint-script -->\n${script}`])
      expect((await lint({[name]: text}, [name])).stderr).toContain('found 1 script')
  }
)

test('json has an entry a file, with its scripts', async () => {
  const {stdout} = await lint({'a.txt': script, 'b.md': notes}, ['-f', 'json', '.'])
  const scripts = (JSON.parse(stdout) as {scripts: {line: number}[]}[]).map((file) => file.scripts)
  expect(scripts).toMatchObject([[{line: 1, title: null}], []])
})
