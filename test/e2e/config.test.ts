import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeTree} from '../helpers/tree.ts'

// The built command loads modules as Node does, which a test in this process cannot show.

const bin = join(import.meta.dirname, '../../bin/vmlint.js')
const script = 'Hi Dana, this is Sam from Acme, maybe we could talk about your freight on Thursday at ten.\n'

function vmlint(tree: Readonly<Record<string, unknown>>, argv: readonly string[] = []) {
  const cwd = makeTree({'.git/': '', 'a.txt': script, ...tree})
  const options = {cwd, encoding: 'utf8', timeout: 60_000} as const
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, 'a.txt', '-f', 'json', ...argv], options)
  return {cwd, status, stdout, stderr}
}

test.for([
  ['vmlint.config.mjs', 'export default {rules: {"weak-words": "error"}}'],
  ['vmlint.config.cjs', 'module.exports = {rules: {"weak-words": "error"}}'],
  [
    'vmlint.config.ts',
    'type Level = "error"\nconst level: Level = "error"\nexport default {rules: {"weak-words": level}}'
  ],
  ['.vmlintrc.yaml', 'rules: {weak-words: error}'],
  ['.vmlintrc.json', '{"rules": {"weak-words": "error"}}'],
  ['package.json', '{"vmlint": {"rules": {"weak-words": "error"}}}']
] as const)('%s is in force', ([name, text]) => {
  const {status, stdout, stderr} = vmlint({[name]: text})
  expect({status, stderr}).toEqual({status: 1, stderr: 'vmlint: Read 1 file, found 1 script\n'})
  const [{messages}] = JSON.parse(stdout)
  expect(messages.find((d: {ruleId: string}) => d.ruleId === 'weak-words').severity).toBe(2)
})

test.for([
  [
    'vmlint.config.mjs',
    'export default {\n  rules: {,\n}',
    "Running the configuration failed: SyntaxError: Unexpected token ','"
  ],
  [
    'vmlint.config.cjs',
    'module.exports = {\n  rules: {,\n}',
    "2:1: Running the configuration failed: SyntaxError: Unexpected token ','"
  ],
  [
    'vmlint.config.ts',
    'export default {\n  rules: {,\n}',
    '2:10: Running the configuration failed: Error: ParseError: Unexpected token'
  ],
  ['vmlint.config.mjs', '\nthrow new TypeError("boom")', '2:7: Running the configuration failed: TypeError: boom'],
  [
    '.vmlintrc.yaml',
    '<<<<<<< HEAD\nrules: {}\n=======\nrules: {filler: off}\n>>>>>>> june\n',
    '1:1: Unresolved merge conflict: keep one version, and delete the marks of git'
  ],
  ['.vmlintignore', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> june\n', 'Unresolved merge conflict'],
  ['vmlint.config.mjs', 'export default () => 1', 'Expected plain data, found a function'],
  ['vmlint.config.mjs', 'export default {rulez: {}}', 'Unknown key `rulez`, did you mean `rules`?'],
  [
    'vmlint.config.mjs',
    'process.stdout.write("")\nawait new Promise(() => {})',
    'Running the configuration failed: Error: it took longer than 10 seconds to load'
  ]
] as const)('%s, faulty: %s', ([name, text, expected]) => {
  const {status, stdout, stderr} = vmlint({[name]: text})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr.split('\n')[0]).toContain(`vmlint: ${name}:${/^\d/.test(expected) ? '' : ' '}${expected}`)
  expect(stderr).not.toMatch(/^\s*at /m)
})

test('nothing of a repository runs without leave', () => {
  const trap =
    "require('node:fs').writeFileSync(__dirname + '/ran', '')\nmodule.exports = {searchPlaces: ['evil.cjs']}\n"
  const {cwd, status} = vmlint(
    {
      '.config/config.js': trap,
      '.config/config.cjs': trap,
      'evil.cjs': trap,
      '.vmlintrc.yaml': 'rules: {weak-words: error}'
    },
    ['--no-config-code']
  )
  expect(status).toBe(1)
  expect([existsSync(join(cwd, '.config/ran')), existsSync(join(cwd, 'ran'))]).toEqual([false, false])
})
