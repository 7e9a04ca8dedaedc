import {existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const clean =
  "Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Brill Foods lost a shift a week on theirs until the labels were cut wider. I'll send you the drawing tonight. My number is 0113 496 0000. Again, that's 0113 496 0000.\n"
const warned = clean.replace("I'll send", "Maybe I'll send")
const wrong = "Hi Dana, it's Lee. Call me back.\n"

let cwd = ''
beforeEach(() => {
  cwd = makeTree({
    'clean.txt': clean,
    'warned.md': warned,
    'wrong.txt': wrong,
    'team/clean.txt': clean,
    'team/README.md': wrong,
    '.vmlintignore': 'old/\n',
    'old/wrong.txt': wrong,
    'image.png': 'x',
    'empty/': ''
  })
})

const lint = (argv: readonly string[], stdin: string | Uint8Array = '') =>
  runCli(['--no-config-lookup', ...argv], {cwd, stdin})

describe('exit code', () => {
  test.for<[number, string]>([
    [0, 'clean.txt'],
    [0, 'warned.md'],
    [1, 'wrong.txt'],
    [1, 'clean.txt wrong.txt'],
    [1, '.'],
    [0, 'team'],
    [0, '*.md'],
    [2, 'gone.txt'],
    [2, 'gone.txt wrong.txt'],
    [2, '*.xyz'],
    [2, 'empty'],
    [0, '--no-error-on-unmatched-pattern gone.txt *.xyz empty'],
    [0, 'old/wrong.txt'],
    [1, '--no-ignore old/wrong.txt'],
    [2, 'old'],
    [0, '--ignore-pattern wrong.txt --ignore-pattern warned.md .'],
    [1, '--max-warnings 0 warned.md'],
    [0, '--max-warnings 1 warned.md'],
    [1, '--fail-on warn warned.md'],
    [0, '--fail-on never wrong.txt'],
    [2, '--fail-on never gone.txt'],
    [1, '--max-warnings 0 --quiet warned.md'],
    [0, '--goal callback --preset recommended --touch cold clean.txt'],
    [2, ''],
    [2, '--stdin clean.txt'],
    [2, '- clean.txt'],
    [2, '--stdin-filename a.md clean.txt'],
    [2, '--print-config='],
    [2, '--staged --since main'],
    [2, '--staged --fix'],
    [2, '-f json -f stylish clean.txt'],
    [2, '-f json=a.json -o b.json clean.txt'],
    [2, '-f json= clean.txt'],
    [2, '-f nothing clean.txt']
  ])('%i: vmlint %s', async ([expected, line]) => {
    const {code, stdout, stderr} = await lint(line.split(' ').filter(Boolean))
    expect(code).toBe(expected)
    // Why a run could not do what was asked is always said, in one line a fault; beside it only what was read.
    if (code === 2) expect(stderr).toMatch(/^(?:vmlint: .+\n)+$/)
    else if (!line.includes('--max-warnings 0'))
      expect(stderr).toMatch(/^(?:vmlint: Read \d files?, found \d scripts?\n)?$/)
    expect(stdout).not.toContain('undefined')
  })
})

describe('one line on stderr for', () => {
  test.for<[string, string]>([
    ['--formta json', 'Unknown flag `--formta`, did you mean `--format`?'],
    ['--xyzzy', 'Unknown flag `--xyzzy`'],
    ['-f jsno clean.txt', 'Unknown format `jsno`, did you mean `json`?'],
    [
      '--goal calback clean.txt',
      '`calback` does not fit `--goal`. Use one of any, callback, email, educate, did you mean `callback`?'
    ],
    ['--max-warnings some clean.txt', '`some` does not fit `--max-warnings`. Use a whole number, 0 or more'],
    ['--max-warnings -2 clean.txt', '`-2` does not fit `--max-warnings`. Use a whole number, 0 or more'],
    ['--budget 0 clean.txt', '`0` does not fit `--budget`. Use a number of seconds, 1 or more'],
    ['clean.txt -f', '`--format` needs a value: `--format <name[=file]>`'],
    ['-o -f json clean.txt', '`--output-file` needs a file; `./-f` names a file that looks like a flag'],
    ['gone.txt', 'No file `gone.txt`'],
    ['-f json=a.json -f unix=./a.json clean.txt', 'Each report needs its own file: two would go to `a.json`'],
    ['--stdin --staged', '`--staged` and `--since` choose files, and do not go with standard input'],
    [
      '--rule weak-words clean.txt',
      '`weak-words` does not fit `--rule`. It is `id:severity`, such as `weak-words:error`, or JSON'
    ]
  ])('vmlint %s', async ([line, message]) => {
    const {code, stdout, stderr} = await lint(line.split(' '))
    expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: `vmlint: ${message}\n`})
  })

  test.for([
    ['--a\n::error::b'],
    ['a\n::error::b.txt'],
    ['\u001b[31m.txt'],
    ['-f', '\u202e\u0007'],
    ['--goal', 'a\r\nb']
  ])('a hostile argument %j', async (argv) => {
    const {code, stderr} = await lint(argv)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^vmlint: [^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]+\n$/)
  })
})

describe('report', () => {
  test('JSON is one document in the order of paths, with the file that is missing', async () => {
    const {code, stdout} = await lint(['-f', 'json', 'wrong.txt', 'gone.txt', 'clean.txt'])
    const results: {filePath: string; fatalErrorCount: number; errorCount: number}[] = JSON.parse(stdout)
    expect(code).toBe(2)
    expect(results.map(({filePath}) => filePath)).toEqual(
      ['clean.txt', 'gone.txt', 'wrong.txt'].map((d) => join(cwd, d))
    )
    expect(results.map(({fatalErrorCount}) => fatalErrorCount)).toEqual([0, 1, 0])
    expect(results[2]?.errorCount).toBeGreaterThan(0)
  })

  test('two runs print the same bytes, in whatever order the files are named', async () => {
    const one = await lint(['-f', 'json', '.'])
    const two = await lint(['-f', 'json', 'wrong.txt', 'team', 'warned.md', 'clean.txt'])
    expect(two.stdout).toBe(one.stdout)
  })

  test('quiet leaves the warnings out', async () => {
    const {stdout} = await lint(['--quiet', '-f', 'json', 'warned.md', 'wrong.txt'])
    const severities = JSON.parse(stdout).flatMap((d: {messages: {severity: number}[]}) =>
      d.messages.map((m) => m.severity)
    )
    expect(new Set(severities)).toEqual(new Set([2]))
  })

  test('several reports in one run, in folders that are made', async () => {
    const {code, stdout} = await lint(['-f', 'json=out/new/a.json', '-f', 'stylish', 'wrong.txt'])
    expect(code).toBe(1)
    expect(stdout).toContain('fake-familiarity')
    expect(JSON.parse(readFileSync(join(cwd, 'out/new/a.json'), 'utf8'))).toHaveLength(1)
  })

  test('-o takes the report that names no file, and leaves the exit code', async () => {
    const {code, stdout} = await lint(['-f', 'json', '-o', 'out/o.json', 'wrong.txt'])
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(JSON.parse(readFileSync(join(cwd, 'out/o.json'), 'utf8'))).toHaveLength(1)
  })

  test('a report is never written over a file that is linted, nor through a link', async () => {
    const outside = makeTree({'kept.json': '{}'})
    symlinkSync(outside, join(cwd, 'away'))
    symlinkSync(join(outside, 'kept.json'), join(cwd, 'link.json'))
    symlinkSync(join(outside, 'new.json'), join(cwd, 'dangling.json'))
    linkSync(join(cwd, 'clean.txt'), join(cwd, 'same.txt'))
    const before = readFileSync(join(cwd, 'clean.txt'), 'utf8')
    for (const [file, reason] of [
      ['clean.txt', 'it is one of the files that were linted'],
      ['same.txt', 'it is one of the files that were linted'],
      ['link.json', 'it is a link: name the file that it points to'],
      ['dangling.json', 'it is a link: name the file that it points to'],
      ['away/kept.json', 'it is a link to'],
      ['away/new/kept.json', 'it is a link to']
    ] as const) {
      const {code, stderr} = await lint(['-o', file, 'clean.txt'])
      expect({code, file, stderr: stderr.includes(reason)}).toEqual({code: 2, file, stderr: true})
    }
    expect(readFileSync(join(cwd, 'clean.txt'), 'utf8')).toBe(before)
    expect(readdirSync(outside)).toEqual(['kept.json'])
    expect(readFileSync(join(outside, 'kept.json'), 'utf8')).toBe('{}')
  })

  test('a report never replaces a file of settings', async () => {
    const names = ['.vmlintrc.yaml', '.config/vmlintrc.json', 'vmlint.config.js', 'package.json', '.vmlintignore']
    const there = () =>
      readdirSync(cwd).map((name) => [
        name,
        statSync(join(cwd, name)).isFile() && readFileSync(join(cwd, name), 'utf8')
      ])
    const before = there()
    for (const name of [...names, '.vmlint-suppressions.json']) {
      const {code, stderr} = await lint(['-o', name, 'clean.txt'])
      expect({code, stderr}).toEqual({
        code: 2,
        stderr: `vmlint: Cannot write \`${join(cwd, name)}\`: vmlint reads its settings from a file of that name\n`
      })
    }
    expect(there()).toEqual(before)
    expect((await lint(['-o', 'my-package.json', 'clean.txt'])).code).toBe(0)
  })

  test('folders for a report are made in the working directory only: elsewhere a name is mistyped', async () => {
    const outside = makeTree({})
    expect((await lint(['-o', 'reports/new/a.json', 'clean.txt'])).code).toBe(0)
    expect(existsSync(join(cwd, 'reports/new/a.json'))).toBe(true)
    const path = join(outside, 'new/a.json')
    const {code, stderr} = await lint(['-o', path, 'clean.txt'])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: `vmlint: Cannot write \`${path}\`: there is no folder \`${join(outside, 'new')}\`\n`
    })
    expect(readdirSync(outside)).toEqual([])
  })

  test('a report that cannot be written is told', async () => {
    const {code, stderr} = await lint(['-o', 'clean.txt/a.json', 'clean.txt'])
    expect(code).toBe(2)
    expect(stderr).toBe(`vmlint: Cannot write \`${join(cwd, 'clean.txt/a.json')}\` (ENOTDIR)\n`)
  })
})

describe('standard input', () => {
  test.for([['-'], ['--stdin']])('%s', async ([flag = '']) => {
    const {code, stdout} = await lint([flag, '-f', 'json'], wrong)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{filePath: join(cwd, '<text>')}])
  })

  test('its name decides the syntax', async () => {
    const holdsScript = async (name: string) => {
      const {stdout} = await lint(['-', '-f', 'json', '--stdin-filename', name], wrong)
      return JSON.parse(stdout)[0].scripts.length > 0
    }
    expect([await holdsScript('new.txt'), await holdsScript('new.csv')]).toEqual([true, false])
  })

  test.for<[string, string | Uint8Array, string]>([
    ['binary', 'a\0b', 'Cannot read standard input: it is binary'],
    ['another encoding', Buffer.from('caf\u00e9', 'latin1'), 'Cannot read standard input: it is not UTF-8'],
    ['too much', 'Hi. '.repeat(600_000), 'Cannot read standard input: it has']
  ])('%s: one line, and the report is whole', async ([, stdin, message]) => {
    const {code, stdout, stderr} = await lint(['-', '-f', 'json'], stdin)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^vmlint: .+\n$/)
    expect(stderr).toContain(message)
    expect(JSON.parse(stdout)).toMatchObject([{fatalErrorCount: 1, filePath: join(cwd, '<text>')}])
  })

  test('under a name that is ignored it is skipped in silence', async () => {
    const {code, stdout, stderr} = await lint(['-', '-f', 'json', '--stdin-filename', 'old/x.txt'], wrong)
    expect({code, stdout, stderr}).toEqual({code: 0, stdout: '[]\n', stderr: ''})
  })
})

describe('without an argument', () => {
  test('an empty folder: what to do next', async () => {
    const {code, stdout, stderr} = await runCli([], {cwd: makeTree({})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^vmlint: Nothing to lint: name files.*`vmlint init`.*\n$/)
  })

  test('the files of the configuration', async () => {
    const folder = makeTree({
      '.vmlintrc.json': {files: ['scripts/**/*.{md,txt}'], ignores: ['scripts/old/**']},
      'scripts/a/x.txt': clean,
      'scripts/old/x.txt': wrong,
      'notes.txt': wrong
    })
    const {code, stdout} = await runCli(['-f', 'json'], {cwd: join(folder, 'scripts')})
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map((d: {filePath: string}) => d.filePath)).toEqual([join(folder, 'scripts/a/x.txt')])
  })

  test('a configuration whose files are not there', async () => {
    const {code, stderr} = await runCli([], {cwd: makeTree({'.vmlintrc.json': {files: ['scripts/**']}})})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^vmlint: .*No file matches `files` of the configuration\n$/)
  })
})

test('a faulty configuration: one line with its place, nothing linted', async () => {
  const folder = makeTree({'.vmlintrc.json': '{"rules": {"weak-word": "warn"}}', 'a.txt': wrong})
  const {code, stdout, stderr} = await runCli(['a.txt'], {cwd: folder})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toMatch(/^vmlint: .*\.vmlintrc\.json:1:\d+.*did you mean `weak-words`\?\n/)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test.for<[string, object, string]>([
  ['--rule', {}, 'weak-words:error'],
  ['--rule', {}, '{"weak-words": "error"}'],
  ['--rule', {}, 'weak-words: ["error", {"allow": []}]']
])('%s %s %s', async ([flag, , value]) => {
  const {code} = await lint([flag, value, 'warned.md'])
  expect(code).toBe(1)
})

test('--timing tells on stderr what each stage and rule took, and the report stays as it is', async () => {
  const plain = await lint(['-f', 'json', 'warned.md', 'wrong.txt'])
  const {code, stdout, stderr} = await lint(['--timing', '-f', 'json', 'warned.md', 'wrong.txt'])
  expect({code, stdout}).toEqual({code: plain.code, stdout: plain.stdout})
  for (const stage of [
    'finding files',
    'configuration',
    'reading',
    'scripts',
    'words',
    'phrases',
    'seconds',
    'parts',
    'reports'
  ])
    expect(stderr).toMatch(new RegExp(`^${stage} +[\\d.]+ +[\\d.]+ % +\\d+$`, 'm'))
  expect(stderr).toMatch(/^weak-words +[\d.]+ +[\d.]+ % +2$/m)
})
