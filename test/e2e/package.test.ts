import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {packProject, root} from '../helpers/project.ts'
import {sharedFolder} from '../helpers/tree.ts'

// The package as users get it: packed, installed into an empty project, and used in every way that is promised.

const folder = sharedFolder()
const project = join(folder, 'project')
let tarball = ''

/** Most bytes that the packed package may have; chosen: a sixth more than it has (2.0 MB, with the map of the sources), so that a stray folder shows. */
const largest = 2_300_000

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
const node = (args: readonly string[]) => execFileSync(process.execPath, args, {cwd: project, encoding: 'utf8'})

beforeAll(() => {
  mkdirSync(project)
  tarball = packProject(folder)
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}')
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, 'retext@9', '@types/node@20'], project)
})

test('it is small, and holds its licence and those of what is bundled', () => {
  expect(statSync(tarball).size).toBeLessThan(largest)
  const installed = join(project, 'node_modules/vmlint')
  for (const file of ['LICENSE', 'README.md', 'schema.json', 'dist/bin/THIRD_PARTY_LICENSES.txt'])
    expect(statSync(join(installed, file)).size).toBeGreaterThan(0)
  expect(existsSync(join(installed, 'dist/built-from'))).toBe(false)
})

test('publint and are-the-types-wrong find nothing', () => {
  execFileSync(join(root, 'node_modules/.bin/publint'), ['--strict', tarball], {cwd: root, stdio: 'pipe'})
  const args = [tarball, '--profile', 'esm-only']
  execFileSync(join(root, 'node_modules/.bin/attw'), args, {cwd: root, stdio: 'pipe'})
})

describe('in an empty project', () => {
  test('the command lints', () => {
    writeFileSync(join(project, 'cold.txt'), 'Hi Dana, this is Lee from Tarn Labels. Maybe call me.')
    const args = ['vmlint', '--max-warnings', '0', '-f', 'json', 'cold.txt']
    const {status, stdout} = spawnSync('npx', args, {cwd: project, encoding: 'utf8'})
    expect(status).toBe(1)
    expect(stdout).toContain('"weak-words"')
  })

  test('TypeScript sees the API, and the program that it makes works', () => {
    const program = `
      import {createLinter, lintText, rules, type FileResult, type Rule} from 'vmlint'
      import weakWords from 'vmlint/rules/weak-words'
      import {testRule} from 'vmlint/rule-tester'
      const result: FileResult = await lintText('Maybe call me.', {filePath: 'a.txt', lookup: false})
      const rule: Rule | undefined = rules.get('weak-words')
      const linter = createLinter({lookup: false})
      const {analyses} = await linter.inspectText('Call me back.')
      const names: readonly string[] = result.messages.map((message) => message.ruleId ?? '')
      console.log(JSON.stringify([names.includes('weak-words'), rule === weakWords, analyses.length, typeof testRule]))
    `
    writeFileSync(join(project, 'use.ts'), program)
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    node([tsc, '--module', 'nodenext', '--target', 'es2023', '--strict', '--types', 'node', 'use.ts'])
    expect(JSON.parse(node(['use.js']))).toEqual([true, true, 1, 'function'])
  })

  test('rules are retext plugins', () => {
    const program = `
      import {retext} from 'retext'
      import weakWords from 'vmlint/rules/weak-words'
      const file = await retext().use(weakWords, {allow: ['basically']}).process('It is basically, maybe, done.')
      console.log(JSON.stringify(file.messages.map(({ruleId, actual, column}) => [ruleId, actual, column])))
    `
    writeFileSync(join(project, 'retext.js'), program)
    expect(JSON.parse(node(['retext.js']))).toEqual([['weak-words', 'maybe', 18]])
  })

  test('the schema describes the configuration', () => {
    const schema = JSON.parse(readFileSync(join(project, 'node_modules/vmlint/schema.json'), 'utf8'))
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['extends', 'rules', 'settings']))
  })
})
