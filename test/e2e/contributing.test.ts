import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {cloneProject, root, runIn} from '../helpers/project.ts'
import {makeTree, writeFiles} from '../helpers/tree.ts'

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

/** The code that the page shows under the name of a file. */
function codeOf(file: string): string {
  const code = page.slice(page.indexOf(`\`${file}\`**`)).match(/```ts\n([\s\S]*?)```/)?.[1]
  if (code === undefined) throw new Error(`CONTRIBUTING.md shows no ${file}`)
  return code
}

test('the rule that CONTRIBUTING.md adds in two files works', () => {
  const clone = cloneProject(makeTree())
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  const files = ['rules/long-stories.ts', 'test/rules/long-stories.test.ts']
  writeFiles(clone, Object.fromEntries(files.map((file) => [file, codeOf(file)])))
  expect(runIn(clone, 'npm', ['run', 'generate'])).toMatchObject({status: 0})
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit']
  const tests = ['test/rules/long-stories.test.ts', 'test/generated.test.ts', 'test/contract.test.ts']
  expect(runIn(clone, process.execPath, [...vitest, ...tests], {NO_COLOR: '1'})).toMatchObject({status: 0})
  expect(runIn(clone, 'npm', ['run', 'check'])).toMatchObject({status: 0})
  const {output} = runIn(clone, 'git', ['status', '--porcelain', '-uall'])
  const touched = output
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(3))
  expect(touched).toEqual(
    expect.arrayContaining([...files, 'docs/rules/long-stories.md', 'rules/index.ts', 'README.md'])
  )
})
