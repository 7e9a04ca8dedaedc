import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import stylish from '../../src/format/stylish.ts'
import type {FileResult} from '../../src/result.ts'
import type {Terminal} from '../../src/terminal/terminal.ts'
import {context, cwd, message, result, situations, summary} from '../helpers/results.ts'

const screen: Terminal = {color: false, links: false, isInteractive: true}
const print = (results: readonly FileResult[], terminal?: Terminal) =>
  stylish(results, {...context, ...(terminal && {terminal})})

const long = summary({name: 'Attempt 2', start: 70, end: 140, seconds: 36, secondsFast: 31, secondsSlow: 43, words: 89})
test('a message about a script that stands above it, as in its title, is listed under it', async () => {
  const found = result('a.md', [message({message: 'The note says `25 seconds`', range: [62, 65], script: long.name})], {
    scripts: [summary(), long]
  })
  const lines = (await print([found])).split('\n')
  const at = (text: string) => lines.findIndex((line) => line.includes(text))
  expect(at('The note says')).toBe(at('Attempt 2') + 1)
  expect(at('Attempt 2')).toBeGreaterThan(0)
})

const twoScripts = result(
  'calls/cold-1.md',
  [
    message({ruleId: 'empty-script', severity: 2, message: 'Found no script', range: [0, 0]}),
    message({line: 3, column: 50, range: [80, 85]}),
    message({
      line: 12,
      column: 1,
      range: [90, 95],
      ruleId: 'over-budget',
      severity: 2,
      message: 'Message takes `36` seconds'
    })
  ],
  {scripts: [summary({start: 10}), long]}
)

test('rows stand under their script, with its seconds', async () => {
  expect(await print([twoScripts, result('clean.txt')])).toBe(`calls/cold-1.md
    1:1   error    Found no script                             empty-script
  Attempt 2 · 36 s (31-43 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇▇ · 89 words
    3:50  warning  Unexpected \`maybe\`, say it or leave it out  weak-words
   12:1   error    Message takes \`36\` seconds                  over-budget

✖ 3 problems (2 errors, 1 warning) in 1 of 3 scripts, 2 files
`)
})

describe('summary', () => {
  test.for<[string, RegExp]>([
    ['dirty', /\n✖ 2 problems \(1 error, 1 warning\) in 1 of 2 scripts, 2 files\n {2}1 error fixable with `--fix`\n$/],
    ['a missing file', /^gone\.txt\n {3}1:1 {2}error {2}No file `gone\.txt`\n\n✖ 1 problem \(1 error, 0 warnings\)/],
    ['a crash', /Rule `weak-words` failed: oops {2}weak-words/]
  ])('%s', async ([situation, expected]) => {
    expect(await print(situations[situation] ?? [])).toMatch(expected)
  })
})

describe('nothing is wrong', () => {
  test.for<[string, string, Terminal | undefined, string]>([
    ['a pipe gets nothing', 'clean', undefined, ''],
    ['a person is told', 'clean', screen, '✔ 2 scripts in 2 files, no problems\n'],
    ['no file, no claim', 'nothing', screen, '']
  ])('%s', async ([, situation, terminal, expected]) => {
    expect(await print(situations[situation] ?? [], terminal)).toBe(expected)
  })
})

describe('width', () => {
  const wide = result(
    'calls/漢字.md',
    [
      message({message: 'Unexpected `漢字漢字漢字`, say it or leave it out', range: [1, 3]}),
      message({
        line: 100,
        message:
          'The next step depends on a call back, few come: say what you will do and when you will do it, by day and hour',
        ruleId: 'prerecorded-disclosure',
        range: [2, 3]
      })
    ],
    {
      scripts: [
        summary({name: 'Attempt 1 for people who opened the drawing 漢字漢字 but have not said a word about it yet'})
      ]
    }
  )
  test.for([60, 80, 140])('lines fit %i columns', async (width) => {
    const lines = (await print([wide], {...screen, width})).split('\n')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    const text = lines
      .join(' ')
      .replace(/weak-words|prerecorded-disclosure/g, '')
      .replace(/\s+/g, ' ')
    expect(text).toContain('Unexpected `漢字漢字漢字`, say it or leave it out')
  })

  test('the rules stand in one column of the display', async () => {
    const rows = (await print([wide], {...screen, width: 140})).split('\n')
    const columns = ['weak-words', 'prerecorded-disclosure'].map((rule) => {
      const row = rows.find((line) => line.includes(rule)) ?? ''
      return stringWidth(row.slice(0, row.indexOf(rule)))
    })
    expect(columns[0]).toBeGreaterThan(20)
    expect(columns[0]).toBe(columns[1])
  })

  test('without a width a message is one line', async () => {
    const rows = (await print([wide])).split('\n').filter((line) => line.startsWith('   '))
    expect(rows).toHaveLength(2)
  })
})

describe('colours and links', () => {
  const dirty = situations['dirty'] ?? []
  test('none in a pipe', async () => expect(await print(dirty)).not.toContain('\u001b'))
  test('severities are coloured', async () => {
    const report = await print(dirty, {...screen, color: true})
    expect(report).toContain('\u001b[33mwarning\u001b[39m')
    expect(report).toContain('\u001b[31merror\u001b[39m')
    expect(report.replace(/\u001b\[\d+m/g, '')).toBe(await print(dirty))
  })
  test('a rule links to its page', async () => {
    const report = await print(dirty, {...screen, links: true})
    expect(report).toContain('\u001b]8;;https://example.com/weak\u0007weak-words\u001b]8;;\u0007')
  })
  test('an address that could end the sequence is no link', async () => {
    const report = await print([result('a.txt', [message({url: 'https://x/\u0007\u001b[2J'})])], {
      ...screen,
      links: true
    })
    expect(report).not.toContain('\u001b')
  })
})

test('a file outside the working directory keeps its whole path', async () => {
  const [outside] = [result('../elsewhere/a.txt', [message()])]
  expect(await stylish([outside], {...context, cwd})).toMatch(/^\/home\/lee\/(?:team\/\.\.\/)?elsewhere\/a\.txt\n/)
})
