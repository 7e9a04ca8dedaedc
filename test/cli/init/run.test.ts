import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const script = 'Hi Dana, this is Sam from Acme, maybe we could talk about your freight on Thursday at ten.\n'

/** A folder that is a git repository. */
function repository(files: Readonly<Record<string, unknown>> = {}): string {
  const cwd = makeTree(files)
  execFileSync('git', ['init', '-q'], {cwd})
  return cwd
}

test.for(['any', 'callback', 'email', 'educate'])(
  'init --goal %s writes a configuration that is in force',
  async (goal) => {
    const cwd = repository({'scripts/a.md': script})
    const {code, stdout} = await runCli(['init', '--goal', goal], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Wrote \.vmlintrc\.yaml\n\nNext:\n {2}vmlint /)
    const {settings, origins} = JSON.parse((await runCli(['--print-config', 'scripts/a.md'], {cwd})).stdout)
    expect(settings.goal).toBe(goal)
    expect(origins['settings.goal']).toMatch(/^\.vmlintrc\.yaml:\d/)
  }
)

test('every line of it that is commented out may be put to use', async () => {
  const cwd = repository()
  await runCli(['init'], {cwd})
  const text = readFileSync(join(cwd, '.vmlintrc.yaml'), 'utf8').replaceAll(
    /^( *)# ( *)((?:company|placeholders|vocabulary|weak-words|ban|overrides|- files|settings):)/gm,
    '$1$2$3'
  )
  expect(Object.keys(parse(text).rules)).toEqual(['over-budget', 'weak-words', 'ban'])
  expect(parse(text).overrides).toHaveLength(1)
  expect(Object.keys(parse(text).settings)).toEqual(['goal', 'budget', 'pace', 'company', 'placeholders', 'vocabulary'])
  const other = makeTree({'.git/': '', '.vmlintrc.yaml': text})
  const {code, stderr} = await runCli(['--print-config', 'scripts/breakup/a.md'], {cwd: other})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('--hook writes a hook that git runs, --ci a workflow', async () => {
  const cwd = repository({'sub/': ''})
  const {code, stdout} = await runCli(['init', '--hook', '--ci'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^Wrote \.vmlintrc\.yaml\nWrote \.git\/hooks\/pre-commit\nWrote \.github\/workflows\/vmlint\.yml\n/
  )
  expect(statSync(join(cwd, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111)
  const workflow = parse(readFileSync(join(cwd, '.github/workflows/vmlint.yml'), 'utf8'))
  expect(workflow.jobs.vmlint.steps.at(-1).uses).toMatch(/^vmlint\/vmlint@v\d/)
})

test('a folder of scripts is what the configuration and the workflow name', async () => {
  const cwd = repository({'playbooks/cold.md': script})
  await runCli(['init', '--ci'], {cwd})
  expect(parse(readFileSync(join(cwd, '.vmlintrc.yaml'), 'utf8')).files).toEqual(['playbooks/**/*.{md,txt,csv,tsv}'])
  const workflow = parse(readFileSync(join(cwd, '.github/workflows/vmlint.yml'), 'utf8'))
  expect(workflow.jobs.vmlint.steps.at(-1).with).toEqual({files: 'playbooks'})
})

test.for([['.vmlintrc.yaml'], ['.vmlintrc.json'], ['.vmlintrc']])(
  '%s is left as it is, and the rest is written',
  async ([name = '']) => {
    const cwd = repository({[name]: '{}'})
    expect(await runCli(['init'], {cwd})).toMatchObject({code: 0, stdout: `${name} is there already: left as it is\n`})
    const {code, stdout} = await runCli(['init', '--ci'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(`${name} is there already: left as it is\nWrote .github/workflows/vmlint.yml\n`)
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('{}')
  }
)

describe('a hook that is there already', () => {
  const preCommit =
    '# Ours.\nrepos:\n  - repo: local # first\n    hooks: [{id: x, name: x, entry: x, language: system}]\n'
  const hooks: readonly [name: string, before: string, block: RegExp, merged: RegExp | undefined][] = [
    [
      '.pre-commit-config.yaml',
      preCommit,
      /^ {2}- repo: https:\S+\n {4}rev: v\S+\n {4}hooks:\n {6}- id: vmlint$/m,
      /^# Ours\.\nrepos:\n {2}- repo: local # first\n[\s\S]*\n {2}- repo: https:\S+vmlint\n {4}rev: v\S+\n {4}hooks:\n {6}- id: vmlint\n/
    ],
    [
      '.git/hooks/pre-commit',
      '#!/bin/sh\nexec other\n',
      /^npx --no-install vmlint .* \|\| exit \$\?$/m,
      /^#!\/bin\/sh\nnpx --no-install vmlint .*\nexec other\n$/
    ],
    ['.git/hooks/pre-commit', '#!/usr/bin/env python3\nprint(1)\n', /^npx --no-install vmlint /m, undefined],
    [
      'lefthook.yml',
      'pre-push:\n  jobs: []\n',
      /^pre-commit:\n {2}jobs:\n {4}- name: vmlint\n {6}run: npx /m,
      undefined
    ]
  ]

  test.for(hooks)('%s: what to add is shown so that it can be pasted (%#)', async ([name, before, block]) => {
    const cwd = repository({[name]: before})
    const {code, stdout, stderr} = await runCli(['init', '--hook'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^Wrote \.vmlintrc\.yaml\n/)
    expect(stderr).toMatch(block)
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
  })

  test.for(hooks)('%s: --write adds it, once, where it can (%#)', async ([name, before, , merged]) => {
    const cwd = repository({[name]: before})
    const {code} = await runCli(['init', '--hook', '--write'], {cwd})
    const after = readFileSync(join(cwd, name), 'utf8')
    if (!merged) return expect([code, after]).toEqual([2, before])
    expect(code).toBe(0)
    expect(after).toMatch(merged)
    await runCli(['init', '--hook', '--write'], {cwd})
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(after)
  })

  test('a hook that is no program is made one, or named as none', async () => {
    const cwd = repository({'.git/hooks/pre-commit': '#!/bin/sh\necho mine\n'})
    const hook = join(cwd, '.git/hooks/pre-commit')
    chmodSync(hook, 0o644)
    expect((await runCli(['init', '--hook', '--write'], {cwd})).code).toBe(0)
    expect(statSync(hook).mode & 0o111).toBe(0o111)
    chmodSync(hook, 0o644)
    const {code, stderr} = await runCli(['init', '--hook'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/pre-commit` is no program, so that git does not run it: `chmod \+x` makes it one/)
  })

  test('the hooks of all repositories of a person are left alone', async () => {
    const home = makeTree({'hooks/': ''})
    const cwd = repository()
    execFileSync('git', ['config', 'core.hooksPath', join(home, 'hooks')], {cwd})
    const {code, stderr} = await runCli(['init', '--hook'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('git takes those of all your repositories from')
    expect(readdirSync(join(home, 'hooks'))).toEqual([])
  })

  test('husky keeps the hooks of a team beside its own', async () => {
    const cwd = repository({'.husky/_/pre-commit': '#!/bin/sh\n'})
    execFileSync('git', ['config', 'core.hooksPath', '.husky/_'], {cwd})
    expect((await runCli(['init', '--hook'], {cwd})).stdout).toContain('Wrote .husky/pre-commit\n')
  })
})

test('a manifest is no configuration that stands in the way', async () => {
  expect((await runCli(['init'], {cwd: repository({'package.json': '{}'})})).code).toBe(0)
})

test('outside a repository the rest is written, and what is missing is said', async () => {
  const cwd = makeTree({})
  const {code, stdout, stderr} = await runCli(['init', '--hook', '--ci'], {cwd})
  expect(code).toBe(2)
  expect(stdout).toMatch(/^Wrote \.vmlintrc\.yaml\nWrote \.github\/workflows\/vmlint\.yml\n/)
  expect(stderr).toBe(
    'vmlint: No hook: this folder is not in a working tree of git. Run `git init`, then `vmlint init --hook`\n'
  )
})
