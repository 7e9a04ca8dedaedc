import {expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const file = `# Pumps

## Voicemail

> Hi [Name], Iva at Moor Pumps. Your seal is due. I will ring on Monday.

Leave it after five.

## Text after the voicemail

> Hi [Name], Iva at Moor. Left you a message.
`

const why = (files: Readonly<Record<string, string>>, ...rest: readonly string[]) =>
  runCli(['say', '--no-config-lookup', '--why', ...rest], {cwd: makeTree(files)})

test('say --why tells of each text what it was taken for, and why', async () => {
  const {code, stdout} = await why({'a.md': file}, 'a.md')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^a\.md\n {2}Each reason gives points .* 6 points or more is a script\.\n/)
  expect(stdout).toContain('line 1  title: does not say what kind of text follows')
  expect(stdout).toContain('line 3  title: announces a voicemail')
  expect(stdout).toMatch(/line 5 {2}script, because .*\n.*Iva at Moor Pumps/)
  expect(stdout).toContain('+4  the title above announces or numbers a message (line 3, "Voicemail").')
  expect(stdout).toMatch(/line 7 {2}no script, because .*\n.*Leave it after five/)
})

test('say --why gives the main reason first, with the words that say so, and adds up', async () => {
  const {stdout} = await why({'a.md': file}, 'a.md')
  const [, block = ''] = /(line 11 {2}[\s\S]*?in all)/.exec(stdout) ?? []
  expect(block.split('\n').map((line) => line.trim())).toEqual([
    'line 11  no script, because its title announces a text message (line 9, "Text after the',
    'voicemail")',
    'Hi [Name], Iva at Moor. Left you a message.',
    '-20  the main reason. What is said to be something else is not a voicemail, even if it sounds',
    'like one.',
    '+2  it is set apart: as a quote. Spoken text is set apart from text about it.',
    '-18  in all'
  ])
})

test('say --why says that too little speaks for a text, if nothing speaks against it', async () => {
  const {stdout} = await why(
    {'a.md': '# Pumps\n\n## Voicemail\n\n> Hi [Name], Iva at Moor Pumps. Your seal is due.\n\n> Ok?\n'},
    'a.md'
  )
  const reasons = [...stdout.matchAll(/^ {6} *([+-]?\d+) {2}(.*)/gm)].map(([, points]) => Number(points))
  expect(reasons.length).toBeGreaterThan(3)
  expect(stdout).toMatch(/line 7 {2}no script, because /)
})

test.each([
  [
    'a.md',
    file,
    '1 of 3 texts is a script (line 5). If another one is left as a voicemail, put a title such as `## Voicemail`'
  ],
  ['a.md', file.replace(/Leave it[\s\S]*/, ''), '1 of 1 text is a script (line 5).\n'],
  ['a.md', '# Notes\n\nKeep it short.\n', '0 of 1 text are scripts. If another one is left as a voicemail'],
  [
    'a.csv',
    'Step,Notes\n1,Keep it short\n',
    'It has no text that could be a script. To have another column read, name it in the configuration: `{"settings": {"columns": ["Body"]}}`.'
  ]
])('say --why adds up %s', async (name, text, expected) => {
  const {stdout} = await why({[name]: text}, name)
  expect(stdout.replaceAll(/\n +/g, ' ')).toContain(expected.trim())
})

test('say --why has a list of files for programs', async () => {
  const {stdout} = await why(
    {'a.md': file, 'b.txt': 'Hi Ana, Iva at Moor Pumps here. Your seal is due.\n'},
    '-f',
    'json',
    '.'
  )
  const files = JSON.parse(stdout)
  expect(files.map(({filePath}: {filePath: string}) => filePath.split(/[\\/]/).at(-1))).toEqual(['a.md', 'b.txt'])
  expect(files[0].decidedBy).toBe('evidence')
  expect(files[0].texts).toContainEqual(
    expect.objectContaining({kind: 'script', points: expect.any(Number), line: 5, endLine: 5})
  )
  const said = files[0].texts.at(-1).evidence.map((one: {said?: object}) => one.said)
  expect(said).toContainEqual({text: 'Text after the voicemail', start: expect.any(Number), line: 9})
})

test('say --why lists what marks or a setting name', async () => {
  const marked = await why({'b.md': '# B\n\nHello.\n\n<!-- vmlint-script -->\nHi Ana,\nit is Iva.\n'}, 'b.md')
  expect(marked.stdout).toMatch(
    /Marks decide[\s\S]*lines 6-7 {2}script\n {4}Hi Ana, it is Iva\.\n\n {2}1 script \(lines? 6\)\.\n$/
  )
  const json = await why({'b.md': '<!-- vmlint-script -->\nHi.\n'}, '-f', 'json', 'b.md')
  expect(JSON.parse(json.stdout)).toMatchObject([
    {decidedBy: 'marks', texts: [{kind: 'script', line: 2, evidence: []}]}
  ])
  const set = await why(
    {'b.md': '# B\n\n> Hi Ana.\n', 'c.json': '{"settings": {"scripts": "blockquote"}}'},
    '-c',
    'c.json',
    'b.md'
  )
  expect(set.stdout).toContain('The setting `scripts` decides')
})

test('say --why names a file without any text', async () => {
  const {code, stderr, stdout} = await why({'a.md': ' \n'}, 'a.md')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('a.md` is empty')
})

test('say --why shows the label that a reason is about', async () => {
  const {stdout} = await why(
    {'a.md': '# Pumps\n\n**Voicemail 2:** Hi Ana, Iva at Moor Pumps. Your seal is due on Monday.\n'},
    'a.md'
  )
  expect(stdout.replaceAll(/\n +/g, ' ')).toContain('its label has a name that messages have (line 3, "Voicemail 2")')
})
