import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
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

test.for([
  [{'.vmlintrc.yaml': ''}, ['init'], '`.vmlintrc.yaml` is there already, nothing was written'],
  [{'.vmlintrc.json': '{}'}, ['init'], '`.vmlintrc.json` is there already, nothing was written'],
  [
    {'.github/workflows/vmlint.yml': ''},
    ['init', '--ci'],
    '`.github/workflows/vmlint.yml` is there already, nothing was written'
  ],
  [{'.git/hooks/pre-commit': ''}, ['init', '--hook'], '`.git/hooks/pre-commit` is there already, nothing was written'],
  [
    {'.pre-commit-config.yaml': 'repos: []'},
    ['init', '--hook'],
    /^`\.pre-commit-config\.yaml` is there already, nothing was written; add to its repos: - repo: https:\S+ rev: v\S+ hooks: - id: vmlint$/
  ]
] as const)('nothing is overwritten: %j', async ([files, argv, message]) => {
  const cwd = repository(files)
  const {code, stdout, stderr} = await runCli(argv, {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  const told = stderr.trimEnd().replace('vmlint: ', '')
  if (typeof message === 'string') expect(told).toBe(message)
  else expect(told).toMatch(message)
  if (!('.vmlintrc.yaml' in files)) expect(existsSync(join(cwd, '.vmlintrc.yaml'))).toBe(false)
})

test('all files that stand are told', async () => {
  const cwd = repository({'.vmlintrc': '', '.github/workflows/vmlint.yml': ''})
  expect((await runCli(['init', '--ci'], {cwd})).stderr.split('\n').filter(Boolean)).toHaveLength(2)
})

test('a manifest is no configuration that stands in the way', async () => {
  expect((await runCli(['init'], {cwd: repository({'package.json': '{}'})})).code).toBe(0)
})

test('a hook needs a repository', async () => {
  const {code, stderr} = await runCli(['init', '--hook'], {cwd: makeTree({})})
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: 'vmlint: A hook needs a git repository, and this folder is in none\n'
  })
})
