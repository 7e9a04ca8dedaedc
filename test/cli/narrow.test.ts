import {describe, expect, test} from 'vitest'
import {displayWidth} from '../../src/terminal/width.ts'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

const cadence = `# Q3 cadence

## Voicemail 1, for everybody who came to the fair (25 seconds)

> Hi {{first_name}}, this is Iva Roe at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.

## Voicemail 2

> Hey {{first_name}}, um, Iva again. I wanted to touch base & hear if you got my voicemail. Call me.
`
const files = {
  'scripts/a-long-name-for-a-file-of-scripts.md': cadence,
  'scripts/cold.docx': 'x',
  'scripts/deck.pdf': 'x',
  'scripts/empty.txt': '',
  'scripts/notes.md': '# Notes\n\nThe depot moves in May.\n'
}

describe.each([50, 80, 100])('in %i columns', (columns) => {
  test.for([
    'scripts',
    '--fix scripts',
    'stats scripts',
    'say scripts/a-long-name-for-a-file-of-scripts.md',
    'say --why scripts/notes.md',
    'explain call',
    'explain missing-personalization',
    'rules',
    'calibrate scripts/a-long-name-for-a-file-of-scripts.md 20 --script 1',
    'init',
    'scripts --budget x',
    'nothing'
  ])('no line of `vmlint %s` is cut by the terminal', async (line) => {
    const {stdout, stderr} = await runCli(line.split(' '), {cwd: makeTree(files), columns})
    const tooLong = `${stdout}${stderr}`
      .split('\n')
      // A word without a blank, such as an address, cannot be broken.
      .filter((one) => displayWidth(one) > columns && /\S \S/.test(one.trim()))
    expect(tooLong).toEqual([])
  })
})

test('where statistics do not fit, what decides is left', async () => {
  const {stdout} = await runCli(['stats', 'scripts'], {cwd: makeTree(files), columns: 50})
  expect(stdout).toMatch(/^Script +Seconds +Problems +Missing$/m)
  expect(stdout).toMatch(/^Voicemail 1\S* .* {2,}\d+ of 30 +1 +-$/m)
})

test('a pipe gets whole lines and all columns', async () => {
  const {stdout} = await runCli(['rules'])
  expect(stdout).toMatch(/^Rule +Recommended +Strict +Offers +Finds$/m)
})
