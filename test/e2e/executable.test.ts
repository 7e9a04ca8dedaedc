import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {root, runIn} from '../helpers/project.ts'
import {makeTree, sharedFolder} from '../helpers/tree.ts'

// The program as one file, on a machine that has no Node where programs are looked for.

const folder = sharedFolder()
const program = join(folder, 'vmlint')
const bad = 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk. Call me on 0113 496 0000.\n'

beforeAll(() => {
  expect(runIn(root, process.execPath, ['scripts/executable.js', program]).status).toBe(0)
})

/** Runs it with nothing but an empty PATH. */
function run(files: Readonly<Record<string, string>>, args: readonly string[], input = '') {
  const cwd = makeTree(files)
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: {PATH: '', HOME: folder},
    timeout: 30_000
  })
  return {status, stdout, stderr, cwd}
}

test('says what the program says', () => {
  const args = ['-f', 'json', 'a.txt']
  const {cwd, status, stdout, stderr} = run({'a.txt': bad}, args)
  const own = spawnSync(process.execPath, [join(root, 'bin/vmlint.js'), ...args], {cwd, encoding: 'utf8'})
  expect({status, stdout, stderr}).toEqual({status: own.status, stdout: own.stdout, stderr: own.stderr})
  expect(stdout).toContain('weak-words')
})

test.for([['--version'], ['explain', 'weak-words'], ['stats', '.'], ['say', '--explain', 'a.txt'], ['init']])(
  'knows its commands: %j',
  (args) => {
    const {status, stdout, stderr} = run({'a.txt': bad}, args)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).not.toBe('')
  }
)

test('writes reports and serves editors', () => {
  const {cwd, status} = run({'a.txt': bad}, ['-f', 'html', '-o', 'report.html', 'a.txt'])
  expect(status).toBe(0)
  expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('Maybe')
  const exit = '{"jsonrpc":"2.0","method":"exit"}'
  expect(run({}, ['lsp'], `Content-Length: ${exit.length}\r\n\r\n${exit}`)).toMatchObject({status: 1, stderr: ''})
})

test('writes the page with the rules of a team, as the package does', () => {
  const files = {'.vmlintrc.yaml': 'rules: {ban: [warn, {phrases: [{text: circle back}]}]}\n'}
  const {cwd, status, stderr} = run(files, ['page'])
  expect({status, stderr}).toEqual({
    status: 0,
    stderr: 'vmlint: Wrote vmlint.html: open it in a browser, or send it to the people who write scripts\n'
  })
  const page = readFileSync(join(cwd, 'vmlint.html'), 'utf8')
  expect(page).toContain('circle back')
  expect(runIn(cwd, process.execPath, [join(root, 'bin/vmlint.js'), 'page', '-o', 'own.html']).status).toBe(0)
  expect(readFileSync(join(cwd, 'own.html'), 'utf8')).toBe(page)
})

describe('a team has', () => {
  test.for([
    ['data', {'.vmlintrc.yaml': 'rules: {weak-words: error}\n'}],
    ['JavaScript', {'vmlint.config.mjs': "export default {rules: {'weak-words': 'error'}}\n"}],
    ['TypeScript', {'vmlint.config.ts': "export default {rules: {'weak-words': 'error' as string}}\n"}],
    [
      'a plugin',
      {
        '.vmlintrc.yaml': 'plugins: [./calls.mjs]\nrules: {calls: error}\n',
        'calls.mjs': "export default () => (tree, file) => void file.message('It is a call')\n"
      }
    ]
  ] as const)('%s for a configuration', ([, files]) => {
    expect(run({...files, 'a.txt': bad}, ['a.txt'])).toMatchObject({
      status: 1,
      stderr: 'vmlint: Read 1 file, found 1 script\n'
    })
  })
})
