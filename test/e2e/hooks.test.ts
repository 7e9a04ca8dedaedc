import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {codeUnder} from '../helpers/docs.ts'
import {cloneProject, gitInit, installPackage, projectWith, runIn} from '../helpers/project.ts'
import {makeTree, sharedFolder, writeFiles} from '../helpers/tree.ts'

// Each hook runner with a commit that it must stop and one that it must let through.

const bad = 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk. Call me on 0113 496 0000.\n'
const good =
  "Hi Dana, this is Lee from Tarn Labels. I'm calling because your new sachet line outruns its labels. I'll send you the drawing tonight.\n"

/** What the page says to write. */
const recipe = (heading: string, language: string) => codeUnder('integrations.md', heading, language)

/** Commits a bad script, then a mended one, and tells how both went. */
function commitBoth(folder: string, env: NodeJS.ProcessEnv = {}) {
  const commit = (text: string) => {
    writeFiles(folder, {
      'scripts/cold one.txt': text,
      'notes.py': 'maybe = 1\n',
      'README.md': `# Notes\n\nMaybe ${text.length} letters.\n`,
      'requirements.txt': `requests==2.${text.length}\n`
    })
    runIn(folder, 'git', ['add', '-A'])
    return runIn(folder, 'git', ['commit', '-m', 'Add a script'], env)
  }
  return {stopped: commit(bad), passed: commit(good)}
}

function expectGuarded({stopped, passed}: ReturnType<typeof commitBoth>): void {
  expect(stopped.output).toContain('weak-words')
  expect(stopped.output).not.toMatch(/notes\.py|README|requirements/)
  expect(stopped.status).toBe(1)
  expect(passed.output).not.toContain('weak-words')
  expect(passed.status).toBe(0)
}

describe('pre-commit', () => {
  test('builds the hook from the repository and runs it', () => {
    const folder = makeTree()
    const clone = cloneProject(folder)
    const {output} = runIn(clone, 'git', ['rev-parse', 'HEAD'])
    const scripts = join(folder, 'scripts')
    writeFiles(scripts, {
      '.pre-commit-config.yaml': `repos:\n  - repo: ${clone}\n    rev: ${output.trim()}\n    hooks:\n      - id: vmlint\n        files: ^scripts/\n`
    })
    gitInit(scripts)
    const env = {PRE_COMMIT_HOME: join(folder, 'cache')}
    expect(runIn(scripts, 'pre-commit', ['install'], env).status).toBe(0)
    expectGuarded(commitBoth(scripts, env))
  })
})

describe('hooks from npm', () => {
  const installed = sharedFolder()
  beforeAll(() => installPackage(installed, ['husky@9.1.7', 'lint-staged@16.4.0', 'lefthook@2.2.1']))

  test('lint-staged under husky', () => {
    const project = projectWith(installed)
    writeFiles(project, {
      '.lintstagedrc.json': JSON.stringify(JSON.parse(recipe('lint-staged and husky', 'json'))['lint-staged']),
      '.husky/pre-commit': 'npx lint-staged\n'
    })
    expect(runIn(project, 'npx', ['husky']).status).toBe(0)
    expectGuarded(commitBoth(project))
  })

  test('lefthook', () => {
    const project = projectWith(installed)
    writeFiles(project, {'lefthook.yml': recipe('lefthook', 'yaml')})
    expect(runIn(project, 'npx', ['lefthook', 'install']).status).toBe(0)
    expectGuarded(commitBoth(project))
  })

  test('a hook of plain git', () => {
    const project = projectWith(installed)
    writeFiles(project, {'scripts/.gitkeep': ''})
    expect(runIn(project, 'npx', ['vmlint', 'init', '--hook']).status).toBe(0)
    expectGuarded(commitBoth(project))
    // A hook that was there already keeps what it does.
    writeFiles(project, {'.git/hooks/pre-commit': '#!/bin/sh\necho ours >&2\n'})
    expect(runIn(project, 'npx', ['vmlint', 'init', '--hook', '--write']).status).toBe(0)
    writeFiles(project, {'scripts/second.txt': good})
    runIn(project, 'git', ['add', '-A'])
    const {status, output} = runIn(project, 'git', ['commit', '-m', 'Add another'])
    expect([status, output]).toEqual([0, expect.stringContaining('ours')])
    writeFiles(project, {'scripts/third.txt': bad})
    runIn(project, 'git', ['add', '-A'])
    expect(runIn(project, 'git', ['commit', '-m', 'Add a bad one']).status).toBe(1)
  })
})
