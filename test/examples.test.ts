import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {lintText} from '../src/index.ts'
import {goals} from '../src/settings.ts'

// The table of reasons is what is tested: each row's bad example is reported by the row's rule, its good one by none.

const root = join(import.meta.dirname, '..')
const table = readFileSync(join(root, 'README.md'), 'utf8')
const row =
  /^\| (?<point>[AB]\d) \| .*? \| \[`(?<rule>[a-z-]+)`\].*? \| (?:`(?<goal>[a-z]+)`)? ?\| .*examples\/(?<folder>[a-z-]+)\/bad/gm
const rows = Array.from(table.matchAll(row), ({groups}) => groups ?? {})

async function ruleIds(path: string, goal: string | undefined): Promise<readonly (string | null)[]> {
  const known = goals.find((d) => d === goal)
  const {messages} = await lintText(readFileSync(join(root, path), 'utf8'), {
    filePath: join(root, path),
    lookup: false,
    ...(known && {settings: {goal: known}})
  })
  return messages.map(({ruleId}) => ruleId)
}

test('the table has rows of both articles and one for each folder of examples', () => {
  expect(rows.map(({point}) => point)).toEqual(
    expect.arrayContaining(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'B1', 'B2', 'B3', 'B4'])
  )
  expect(rows.map(({folder}) => folder).sort()).toEqual(readdirSync(join(root, 'examples')).sort())
})

describe.each(rows)('$point $folder', ({rule, folder, goal}) => {
  test('bad is reported by the rule named for it', async () => {
    expect(await ruleIds(`examples/${folder}/bad.txt`, goal)).toContain(rule)
  })

  test('good is silent', async () => {
    expect(await ruleIds(`examples/${folder}/good.txt`, goal)).toEqual([])
  })
})
