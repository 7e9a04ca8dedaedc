import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import type {LintMessage} from '../../src/result.ts'

// Ranges of fixes and suggestions in markup: what is cut out is exactly what is said, and no mark is torn.

const linter = createLinter({lookup: false, preset: 'all'})
const greeting = 'Hi Dana, this is Lee at Tarn Labels.'

async function changesOf(text: string, rule: string) {
  const {messages} = await linter.lintText(`# Voicemail\n\n${text}\n`, 'a.md')
  const whole = `# Voicemail\n\n${text}\n`
  const apply = ({range, text: replacement}: NonNullable<LintMessage['fix']>) =>
    (whole.slice(0, range[0]) + replacement + whole.slice(range[1])).slice('# Voicemail\n\n'.length, -1)
  return messages
    .filter(({ruleId}) => ruleId === rule)
    .map(({range, fix, suggestions}) => ({
      found: whole.slice(...range),
      change: fix ? apply(fix) : suggestions?.[0] ? apply(suggestions[0].fix) : undefined
    }))
}

describe('filler', () => {
  test.for<[text: string, change: string | undefined]>([
    [`> ${greeting} I, um, called.`, `> ${greeting} I called.`],
    [`${greeting} Labels &amp; um, boxes.`, `${greeting} Labels &amp; boxes.`],
    [`${greeting} Um, \\[name\\] called.`, `${greeting} \\[name\\] called.`],
    [`${greeting} **Um, we** called.`, `${greeting} **We** called.`],
    [`${greeting} **Um,** we called.`, undefined],
    [`> ${greeting} We called, um,\n> about labels.`, undefined],
    [`${greeting} We called, um,\nabout labels.`, `${greeting} We called, about labels.`]
  ])('%s', async ([text, change]) => {
    const [first, ...more] = await changesOf(text, 'filler')
    expect([first?.found.toLowerCase(), first?.change, more]).toEqual(['um', change, []])
  })
})

test('a suggestion that would take out more than what is said is not made', async () => {
  for (const [text, isOffered] of [
    [`${greeting} I just wanted to check in.`, true],
    [`${greeting} I just <!-- not in March --> wanted to check in.`, false]
  ] as const) {
    const {messages} = await linter.lintText(text, 'a.md')
    const found = messages.filter(({fix, suggestions}) => {
      const ranges = [fix, ...(suggestions ?? []).map((one) => one.fix)].flatMap((one) => (one ? [one.range] : []))
      return ranges.some(([start, end]) => start < text.indexOf('wanted') && end > text.indexOf('just') + 4)
    })
    expect([text, found.length > 0]).toEqual([text, isOffered])
  }
})

describe('unspeakable-symbols', () => {
  test.for<[text: string, found: string, change: string | undefined]>([
    [`${greeting} Labels & boxes.`, '&', `${greeting} Labels and boxes.`],
    [`${greeting} Labels &amp; boxes.`, '&amp;', `${greeting} Labels and boxes.`],
    [`${greeting} Labels *&* boxes.`, '&', `${greeting} Labels *and* boxes.`],
    [`> ${greeting} Labels\n> &#38; boxes.`, '&#38;', `> ${greeting} Labels\n> and boxes.`],
    [`${greeting} Labels \\& boxes.`, '&', undefined]
  ])('%s', async ([text, found, change]) => {
    expect(await changesOf(text, 'unspeakable-symbols')).toEqual([{found, change}])
  })
})

test('a suggestion leaves out what it names', async () => {
  expect(await changesOf(`> ${greeting} We talk, maybe\n> soon &mdash; basically now.`, 'weak-words')).toEqual([
    {found: 'maybe', change: undefined},
    {found: 'basically', change: `> ${greeting} We talk, maybe\n> soon &mdash; now.`}
  ])
})
