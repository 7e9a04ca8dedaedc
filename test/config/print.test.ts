import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../src/index.ts'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

const tree = {
  '.git/': '',
  '.vmlintrc.yaml': 'extends: [vmlint:strict, ./team.yaml]\nrules:\n  weak-words: warn\n',
  'team.yaml': 'settings:\n  goal: callback\nrules: {weak-words: [error, {add: [sort of]}]}\n'
}

test('--print-config shows the settings of a file and where each is set', async () => {
  const {code, stdout} = await runCli(['--print-config', 'scripts/new.md', '--budget', '25', '--rule', 'pitch:error'], {
    cwd: makeTree(tree)
  })
  expect(code).toBe(0)
  const {file, configurations, settings, rules: entries, origins} = JSON.parse(stdout)
  expect({file, configurations}).toEqual({
    file: 'scripts/new.md',
    configurations: ['.vmlintrc.yaml', 'team.yaml']
  })
  expect(Object.keys(entries).sort()).toEqual([...rules.keys()].sort())
  expect(settings).toMatchObject({goal: 'callback', touch: 'cold', budget: 25})
  expect(entries).toMatchObject({
    'weak-words': ['warn', {add: ['sort of']}],
    pitch: 'error',
    'callback-dependence': 'off'
  })
  expect(origins).toMatchObject({
    'settings.goal': 'team.yaml:2:9',
    'settings.touch': 'default',
    'settings.budget': 'command line',
    'rules.weak-words': '.vmlintrc.yaml:3:15',
    'rules.weak-words.options': 'team.yaml:3:29',
    'rules.missing-reason': 'vmlint:strict, .vmlintrc.yaml:1:11',
    'rules.pitch': '--rule'
  })
})

test('as YAML the same stands beside each value', async () => {
  const cwd = makeTree(tree)
  const {stdout} = await runCli(['--print-config', 'a.md', '-f', 'yaml'], {cwd})
  const json = JSON.parse((await runCli(['--print-config', 'a.md'], {cwd})).stdout)
  expect(parse(stdout)).toEqual({settings: json.settings, rules: json.rules})
  expect(stdout).toMatch(/^ {2}goal: callback # team\.yaml:2:9$/m)
  expect(stdout).toMatch(/^ {2}weak-words: \[.*\] # \.vmlintrc\.yaml:3:15; options team\.yaml:3:29$/m)
})

test('a faulty configuration and an unknown format are told', async () => {
  const faulty = await runCli(['--print-config', 'a.md'], {cwd: makeTree({'.git/': '', '.vmlintrc.yaml': 'rulez: 1'})})
  expect(faulty).toMatchObject({code: 2, stdout: ''})
  expect(faulty.stderr).toContain('.vmlintrc.yaml:1:1: Unknown key `rulez`')
  const {code, stderr} = await runCli(['--print-config', 'a.md', '-f', 'yml'], {cwd: makeTree(tree)})
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: 'vmlint: `--print-config` prints json or yaml, not `yml`, did you mean `yaml`?\n'
  })
})
