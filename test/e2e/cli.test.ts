import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {makeTree} from '../helpers/tree.ts'

// The built command as a process: streams, pipes and signals, which a test in this process cannot show.

const bin = join(import.meta.dirname, '../../bin/vmlint.js')
const clean =
  "Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Brill Foods lost a shift a week on theirs until the labels were cut wider. I'll send you the drawing tonight. My number is 0113 496 0000. Again, that's 0113 496 0000.\n"
const wrong = "Hi Dana, it's Lee. Call me back.\n"

let cwd = ''
beforeEach(() => {
  cwd = makeTree({'clean.txt': clean, 'wrong.txt': wrong})
})

/** What stderr says beside how much was read, which every run says. */
const withoutCoverage = (stderr: string): string =>
  stderr.replace(/^vmlint: (?:Read|No script in|Skipped) .*\n(?: {2}.*\n)?/gm, '')

function vmlint(args: readonly string[], input = '', env = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: {...process.env, ...env},
    input,
    encoding: 'utf8',
    timeout: 20_000
  })
  return {status, stdout, stderr: withoutCoverage(stderr)}
}

/** Runs a line of bash in which `vmlint` is the command. */
function bash(line: string) {
  const script = `set -o pipefail; vmlint() { "${process.execPath}" "${bin}" "$@"; }; ${line}`
  const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000
  })
  return {status, stdout, stderr: withoutCoverage(stderr)}
}

test('a folder that was removed under the shell is told in one line', () => {
  const {status, stdout, stderr} = bash('mkdir gone && cd gone && rmdir ../gone && vmlint ../clean.txt')
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain('vmlint: The folder that vmlint was started in is gone: change to one that exists\n')
  expect(stderr).not.toContain('Internal error')
})

test.for<[number, readonly string[]]>([
  [0, ['clean.txt']],
  [1, ['wrong.txt']],
  [2, ['gone.txt', 'wrong.txt']],
  [2, ['--nonsense']],
  [2, []],
  [0, ['--help']],
  [0, ['--version']],
  [0, ['help', 'explain']],
  [0, ['rules']],
  [2, ['explain', 'xyzzy']]
])('exit code %i: vmlint %j', ([expected, args]) => {
  const {status, stderr} = vmlint(args)
  expect(status).toBe(expected)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stderr !== '').toBe(expected === 2)
})

test.for(['--version', '-v'])('vmlint %s prints the version and nothing else', (flag) => {
  const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(vmlint([flag])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
})

test('standard input', () => {
  expect(vmlint(['-'], clean).status).toBe(0)
  expect(vmlint(['--stdin'], wrong).status).toBe(1)
})

/** What Node writes of the code that has run. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly {readonly count: number; readonly startOffset: number}[]
    }[]
  }[]
}

/** The source files whose functions a run has called. */
function sourcesOf(args: readonly string[]): readonly string[] {
  const coverage = join(makeTree({}), 'coverage')
  vmlint(args, '', {NODE_V8_COVERAGE: coverage})
  const [report = ''] = readdirSync(coverage)
  const {result}: Coverage = JSON.parse(readFileSync(join(coverage, report), 'utf8'))
  const {url, functions} = result.find(({url}) => url.endsWith('main.cjs')) ?? {url: '', functions: []}
  const file = url.replace('file://', '')
  const program = readFileSync(file, 'utf8')
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
  const called = functions.filter(({functionName, ranges: [whole]}) => functionName && whole && whole.count > 0)
  const sources = called.map(({ranges: [whole]}) => {
    const lines = program.slice(0, whole?.startOffset).split('\n')
    const entry = map.findEntry(lines.length - 1, lines.at(-1)?.length ?? 0)
    return 'originalSource' in entry ? entry.originalSource.replace(/^(?:\.\.\/)+/, '') : ''
  })
  return [...new Set(sources)]
}

test('`--debug` shows where in the sources a fault arose', () => {
  cwd = makeTree({'a.txt': clean, 'format.mjs': "export default () => {\n  throw new Error('full moon')\n}\n"})
  const {status, stderr} = vmlint(['-f', './format.mjs', '--debug', 'a.txt'])
  expect(status).toBe(2)
  expect(stderr).toContain('full moon')
  expect(stderr).toMatch(/^ {2}at default \(.*format\.mjs:2:\d+\)$/m)
  expect(stderr).toMatch(/^ {2}at async write \(.*src.cli.lint.report\.ts:\d+:\d+\)$/m)
})

test('help loads neither rules nor markdown', () => {
  const ofLinting = /^rules|^src.script/
  const linted = sourcesOf(['clean.txt'])
  expect(linted).toEqual(expect.arrayContaining(['src/script/parse.ts', 'rules/repeated-words.ts']))
  const helped = sourcesOf(['--help'])
  expect(helped).toContain('src/cli/main.ts')
  expect(helped.filter((source) => ofLinting.test(source))).toEqual([])
})

describe('pipes', () => {
  const many = Object.fromEntries(Array.from({length: 60}, (_, at) => [`many/${at}.txt`, `${wrong}---\n`.repeat(24)]))

  test('more than 2 MiB of JSON arrives whole, however slowly it is read', () => {
    cwd = makeTree(many)
    const {status, stdout, stderr} = bash('vmlint -f json many | (sleep 0.5; cat)')
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout.length).toBeGreaterThan(2 ** 21)
    expect(JSON.parse(stdout)).toHaveLength(60)
  })

  test('a reader that has seen enough is no fault', () => {
    cwd = makeTree(many)
    const {stdout, stderr} = bash('vmlint -f json many | head -c 2; vmlint many | head -1')
    expect({stdout, stderr}).toEqual({stdout: expect.stringMatching(/^\[\{.*many\/0\.txt\n$/), stderr: ''})
  })

  test('a closed standard output changes nothing else', () => {
    expect(bash('vmlint wrong.txt >&-')).toEqual({status: 1, stdout: '', stderr: ''})
    expect(bash('vmlint gone.txt 2>&-')).toEqual({status: 2, stdout: '', stderr: ''})
  })

  test('a full disk is told', () => {
    const {status, stderr} = bash('vmlint wrong.txt >/dev/full')
    expect({status, stderr}).toEqual({status: 2, stderr: 'vmlint: Cannot write to standard output (ENOSPC)\n'})
  })
})

describe('Ctrl-C ends with 130', () => {
  async function interrupt(args: readonly string[], afterStart: (child: ReturnType<typeof spawn>) => Promise<unknown>) {
    const child = spawn(process.execPath, [bin, ...args], {cwd, stdio: ['pipe', 'ignore', 'pipe']})
    let stderr = ''
    child.stderr?.on('data', (data: Buffer) => {
      stderr += data.toString()
    })
    await afterStart(child)
    child.kill('SIGINT')
    const [code, signal] = await once(child, 'close')
    return {code, signal, stderr: withoutCoverage(stderr)}
  }
  /** Time to start even on a machine with much else to do. */
  const start = () => new Promise((resolve) => setTimeout(resolve, 3000))

  test('while it waits for standard input', async () => {
    expect(await interrupt(['-'], start)).toEqual({code: 130, signal: null, stderr: ''})
  })

  test('while it works', async () => {
    const script = wrong.repeat(400)
    cwd = makeTree(Object.fromEntries(Array.from({length: 400}, (_, at) => [`many/${at}.txt`, script])))
    expect(await interrupt(['many'], start)).toEqual({code: 130, signal: null, stderr: ''})
  })
})

describe('what is named', () => {
  test('a link that leads to itself is told, and the others are linted', () => {
    symlinkSync(join(cwd, 'loop.txt'), join(cwd, 'loop.txt'))
    const {status, stdout, stderr} = vmlint(['loop.txt', 'wrong.txt'])
    expect(status).toBe(2)
    expect(stdout).toContain('fake-familiarity')
    expect(stderr).toMatch(/^vmlint: Cannot read `.*loop\.txt` \(ELOOP\)\n$/)
  })

  test('a name that would be a command to a CI is only a name', () => {
    const name = 'a\n::error file=x::forged\n##[error]b \u001b[31m.txt'
    cwd = makeTree({[name]: wrong})
    for (const line of [
      `vmlint .`,
      `vmlint "$NAME"`,
      `vmlint "$NAME.gone"`,
      `vmlint "$NAME"=x --max-warnings "$NAME"`
    ]) {
      const {stdout, stderr} = bash(`NAME=$'${name.replace(/\n/g, '\\n').replace('\u001b', '\\e')}'; ${line}`)
      expect(stdout + stderr).toContain('forged')
      expect(stdout + stderr).not.toMatch(/^\s*::|##\[|\u001b/m)
    }
  })

  test('a report that cannot be written is told at once', () => {
    const {status, stderr} = vmlint(['-o', '/proc/vmlint/report.json', 'wrong.txt'])
    expect(status).toBe(2)
    expect(stderr).toBe('vmlint: Cannot write `/proc/vmlint/report.json`: there is no folder `/proc/vmlint`\n')
  })

  test('a file that is called like a command', () => {
    cwd = makeTree({rules: wrong, 'a/rules': wrong})
    expect(vmlint(['./rules']).stdout).toContain('fake-familiarity')
    expect(JSON.parse(vmlint(['rules', '-f', 'json']).stdout)[0]).toHaveProperty('summary')
  })

  test('it writes nothing that it is not asked to write', () => {
    const before = readFileSync(join(cwd, 'wrong.txt'), 'utf8')
    vmlint(['.'])
    expect(readFileSync(join(cwd, 'wrong.txt'), 'utf8')).toBe(before)
    expect(spawnSync('ls', ['-A'], {cwd, encoding: 'utf8'}).stdout).toBe('clean.txt\nwrong.txt\n')
  })
})
