import {describe, expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'

const commands = ['init', 'rules', 'explain', 'stats', 'say', 'calibrate', 'completion', 'lsp']

describe('help', () => {
  test.for([
    ['--help'],
    ['-h'],
    ['help'],
    ...commands.map((name) => [name, '--help']),
    ...commands.map((name) => ['help', name])
  ])('vmlint %s fits a terminal of 80 columns', async (argv) => {
    const {code, stdout, stderr} = await runCli(argv)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('Usage: vmlint')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.for([
    ['stat', ', did you mean `stats`?'],
    ['nope', '']
  ] as const)('vmlint help %s is refused', async ([name, guess]) => {
    const stderr = `vmlint: No command \`${name}\`${guess}; \`vmlint help\` lists them\n`
    expect(await runCli(['help', name])).toEqual({code: 2, stdout: '', stderr})
  })

  test('groups the flags, names the commands and shows examples', async () => {
    const {stdout} = await runCli(['--help'])
    for (const group of ['Configuration', 'Files', 'Standard input', 'Severity', 'Output', 'Commands', 'Examples'])
      expect(stdout).toMatch(new RegExp(`^${group}:$`, 'm'))
    for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    expect(stdout.match(/^ {2}vmlint /gm)).toHaveLength(3)
    expect(stdout).toContain('./rules')
  })

  test('the examples that it shows are understood', async () => {
    const {stdout} = await runCli(['--help'])
    const lines = [...stdout.matchAll(/^ {2}vmlint (.+)$/gm)].map(([, line = '']) => line.split(' '))
    for (const argv of lines) {
      const {stderr} = await runCli(argv, {cwd: '/'})
      expect(stderr).not.toMatch(/unknown option|argument/)
    }
  })
})

test('the version is that of the package', async () => {
  const {code, stdout} = await runCli(['--version'])
  expect({code, stdout}).toEqual({code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)})
})

describe('commands', () => {
  test('a flag before the command, where it would do nothing, is refused', async () => {
    const {code, stderr} = await runCli(['-f', 'json', 'rules'])
    expect(code).toBe(2)
    expect(stderr).toBe('vmlint: `--format` comes before the command: write `vmlint rules --format`\n')
  })

  test('a misspelt one is suggested', async () => {
    const {code, stderr} = await runCli(['explian', 'weak-words'], {cwd: '/'})
    expect(code).toBe(2)
    expect(stderr).toContain('vmlint: Did you mean the command `vmlint explain`?\n')
  })

  test.for([['rules', 'x'], ['explain'], ['stats'], ['completion', 'bsh'], ['rules', '--fromat', 'json']])(
    'vmlint %s is one line and 2',
    async (argv) => {
      const {code, stdout, stderr} = await runCli(argv)
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
      expect(stderr).toMatch(/^vmlint: .+\n$/)
    }
  )
})
