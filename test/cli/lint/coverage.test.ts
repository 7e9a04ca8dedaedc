import {expect, test} from 'vitest'
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
