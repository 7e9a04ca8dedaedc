import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cloneProject, gitInit, packProject, runIn, tempFolder, writeFiles} from '../helpers/project.ts'

// Each hook runner with a commit that it must stop and one that it must let through.

const bad = 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk. Call me on 0113 496 0000.\n'
const good =
  "Hi Dana, this is Lee from Tarn Labels. I'm calling because your new sachet line outruns its labels. I'll send you the drawing tonight.\n"

/** Commits a bad script, then a mended one, and tells how both went. */
function commitBoth(folder: string, env: NodeJS.ProcessEnv = {}) {
  const commit = (text: string) => {
    writeFiles(folder, {'scripts/cold one.txt': text, 'notes.py': 'maybe = 1\n'})
    runIn(folder, 'git', ['add', '-A'])
    return runIn(folder, 'git', ['commit', '-m', 'Add a script'], env)
  }
  return {stopped: commit(bad), passed: commit(good)}
}

function expectGuarded({stopped, passed}: ReturnType<typeof commitBoth>): void {
  expect(stopped.output).toContain('weak-words')
  expect(stopped.output).not.toContain('notes.py')
  expect(stopped.status).toBe(1)
  expect(passed.output).not.toContain('weak-words')
  expect(passed.status).toBe(0)
}

describe('pre-commit', () => {
  test('builds the hook from the repository and runs it', () => {
    const folder = tempFolder()
    const clone = cloneProject(folder)
    const {output} = runIn(clone, 'git', ['rev-parse', 'HEAD'])
    const scripts = join(folder, 'scripts')
    writeFiles(scripts, {
      '.pre-commit-config.yaml': `repos:\n  - repo: ${clone}\n    rev: ${output.trim()}\n    hooks:\n      - id: vmlint\n`
    })
    gitInit(scripts)
    const env = {PRE_COMMIT_HOME: join(folder, 'cache')}
    expect(runIn(scripts, 'pre-commit', ['install'], env).status).toBe(0)
    expectGuarded(commitBoth(scripts, env))
  })
})

describe('hooks from npm', () => {
  const packages = (folder: string, names: readonly string[]) => {
    const tarball = packProject(folder)
    const project = join(folder, 'scripts')
    writeFiles(project, {'package.json': '{"private": true}', '.gitignore': 'node_modules\n'})
    gitInit(project)
    const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', '-D', tarball, ...names]
    expect(runIn(project, 'npm', args)).toMatchObject({status: 0})
    return project
  }

  test('lint-staged under husky', () => {
    const project = packages(tempFolder(), ['husky@9.1.7', 'lint-staged@16.4.0'])
    writeFiles(project, {
      '.lintstagedrc.json': '{"*.{txt,md}": "vmlint --max-warnings 0"}',
      '.husky/pre-commit': 'npx lint-staged\n'
    })
    expect(runIn(project, 'npx', ['husky']).status).toBe(0)
    expectGuarded(commitBoth(project))
  })

  test('lefthook', () => {
    const project = packages(tempFolder(), ['lefthook@2.2.1'])
    const job = 'glob: "*.{txt,md}", run: "npx vmlint --max-warnings 0 {staged_files}"'
    writeFiles(project, {'lefthook.yml': `pre-commit:\n  jobs:\n    - {name: vmlint, ${job}}\n`})
    expect(runIn(project, 'npx', ['lefthook', 'install']).status).toBe(0)
    expectGuarded(commitBoth(project))
  })

  test('a hook of plain git', () => {
    const project = packages(tempFolder(), [])
    const hook = join(project, '.git/hooks/pre-commit')
    writeFiles(project, {
      '.git/hooks/pre-commit':
        '#!/bin/sh\ngit diff --cached --name-only -z --diff-filter=ACMR -- "*.txt" "*.md" | xargs -0 -r npx vmlint --max-warnings 0\n'
    })
    chmodSync(hook, 0o755)
    const {stopped, passed} = commitBoth(project)
    expect(stopped.output).toContain('weak-words')
    expect([stopped.status, passed.status]).toEqual([1, 0])
  })
})
