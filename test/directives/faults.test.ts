import {describe, expect, test} from 'vitest'
import {type LinterOptions, lintText} from '../../src/index.ts'

const script = 'Hi Dana, this is Lee, maybe you can talk.'

/** What is said of directives, and the text after the fix that comes with it. */
async function look(text: string, filePath = 'a.txt', options: LinterOptions = {}) {
  const {messages} = await lintText(text, {lookup: false, filePath, ...options})
  return messages
    .filter(({ruleId}) => ruleId === null)
    .map(({message, fix, severity, line, column}) => ({
      message,
      severity,
      place: `${line}:${column}`,
      fixed: fix && text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])
    }))
}

const faults: [text: string, message: string, fixed: string | undefined][] = [
  // Unused
  [`${script}\n<!-- vmlint-disable -->\n`, 'Unused `vmlint-disable`, no problem is reported there', `${script}\n`],
  [
    `${script} <!-- vmlint-disable-line pitch, weak-words -->\n`,
    'Unused `pitch` in `vmlint-disable-line`, no problem is reported there',
    `${script} <!-- vmlint-disable-line weak-words -->\n`
  ],
  [
    `<!-- vmlint-disable-file weak-words, pitch -- we sell -->\n${script}\n`,
    'Unused `pitch` in `vmlint-disable-file`, no problem is reported there',
    `<!-- vmlint-disable-file weak-words -- we sell -->\n${script}\n`
  ],
  [`${script}\n<!-- vmlint-enable -->`, 'Unused `vmlint-enable`, nothing is disabled here', script],
  [
    `<!-- vmlint-disable weak-words -->\n${script} <!-- vmlint-enable pitch -->\n`,
    'Unused `pitch` in `vmlint-enable`, nothing is disabled here',
    `<!-- vmlint-disable weak-words -->\n${script}\n`
  ],
  [
    `${script}\n<!-- vmlint-disable-next-line -->\n`,
    'Unused `vmlint-disable-next-line`, no problem is reported there',
    `${script}\n`
  ],
  [`${script}\n# vmlint-set goal=email\n`, 'Unused `vmlint-set`: no script follows', `${script}\n`],
  // Misspelt
  [`<!-- vmlint-disabel -->\n${script}`, 'Unknown directive `vmlint-disabel`, did you mean `vmlint-disable`?', script],
  [`<!-- vmlint-foo -->\n${script}`, 'Unknown directive `vmlint-foo`', script],
  [
    `<!-- vmlint disable weak-words -->\n${script}`,
    'Unknown directive `vmlint disable`, did you mean `vmlint-disable`?',
    script
  ],
  [`<!-- VMLint-Disable -->\n${script}`, 'Unknown directive `VMLint-Disable`, did you mean `vmlint-disable`?', script],
  [
    `# vmlint-disable-nextline weak-words\n${script}`,
    'Unknown directive `vmlint-disable-nextline`, did you mean `vmlint-disable-next-line`?',
    script
  ],
  [
    `<!-- vmlint-disable week-words, weak-words -->\n${script}`,
    'Unknown rule `week-words` in `vmlint-disable`, did you mean `weak-words`?',
    `<!-- vmlint-disable weak-words -->\n${script}`
  ],
  [`<!-- vmlint-disable constructor -->\n${script}`, 'Unknown rule `constructor` in `vmlint-disable`', script],
  [`<!-- vmlint-disable weak-words\n${script}`, 'Unclosed directive: end it with `-->`', undefined],
  [
    `<!-- vmlint-disable weak-words the client wants it -->\n${script}`,
    'Unexpected `the client wants it` in `vmlint-disable`: put commas between rules and `--` before a reason',
    undefined
  ],
  // Settings
  [`<!-- vmlint-set goal=emial -->\n${script}`, 'Unexpected value `emial` of `goal`, did you mean `email`?', script],
  [
    `<!-- vmlint-set goal=email budget=20s -->\n${script}`,
    'Unexpected value `20s` of `budget`, expected seconds, 1 or more, without a unit',
    `<!-- vmlint-set goal=email -->\n${script}`
  ],
  [`<!-- vmlint-set gaol=email -->\n${script}`, 'Unknown setting `gaol`, did you mean `goal`?', script],
  [
    `<!-- vmlint-set __proto__=1 -->\n${script}`,
    'Unknown setting `__proto__`, expected one of goal, touch, pace, digitPace, budget, company',
    script
  ],
  [
    `<!-- vmlint-set scripts=fence -->\n${script}`,
    '`scripts` cannot be set inside a file: set it in the front matter or in the configuration',
    script
  ],
  [`<!-- vmlint-set email -->\n${script}`, 'Unexpected `email` in `vmlint-set`, write `key=value`', script],
  [`<!-- vmlint-set -->\n${script}`, '`vmlint-set` sets nothing, write `key=value`', script]
]

test.for(faults)('%j', async ([text, message, fixed]) => {
  const said = await look(text)
  const fault = said.find((d) => d.message === message)
  expect(said.map((d) => d.message)).toContain(message)
  expect(fault?.severity).toBe(1)
  if (fixed !== undefined) expect(fault?.fixed).toBe(fixed)
})

test('a misspelt rule can be replaced by the near one', async () => {
  const text = `<!-- vmlint-disable week-words -->\n${script}`
  const {messages} = await lintText(text, {lookup: false})
  const fix = messages.find(({ruleId}) => ruleId === null)?.suggestions?.[0]?.fix
  expect(fix && text.slice(...fix.range)).toBe('week-words')
  expect(fix?.text).toBe('weak-words')
})

describe('taking a directive away leaves', () => {
  test.for([
    ['what stands before it', 'Hi Dana. <!-- vmlint-enable -->\nBye.', 'Hi Dana.\nBye.'],
    ['what stands after it', '<!-- vmlint-enable --> Hi Dana.', 'Hi Dana.'],
    ['one blank between words', 'Hi <!-- vmlint-enable --> Dana.', 'Hi Dana.'],
    ['words apart', 'Hi<!-- vmlint-enable -->Dana.', 'Hi Dana.'],
    ['no empty line', 'Hi.\r\n  <!-- vmlint-enable -->  \r\nBye.\r\n', 'Hi.\r\nBye.\r\n'],
    ['no line of a quote', '> Hi.\n> <!-- vmlint-enable -->\n> Bye.\n', '> Hi.\n> Bye.\n'],
    ['the mark of an item', '- <!-- vmlint-enable -->\n  Hi.\n', '- \n  Hi.\n'],
    ['no line end at the end of a file that had none', 'Hi.\r\n<!-- vmlint-enable -->', 'Hi.'],
    ['a byte-order mark', '\uFEFF<!-- vmlint-enable -->\nHi.\n', '\uFEFFHi.\n'],
    ['nothing of nothing', '<!-- vmlint-enable -->', '']
  ])('%s', async ([, text, fixed]) => {
    const [fault] = await look(text ?? '', 'a.md')
    expect(fault?.fixed).toBe(fixed)
  })
})

describe('severity', () => {
  const text = `${script}\n<!-- vmlint-enable -->\n<!-- vmlint-disable week-words -->\n`

  test('is a warning by default, and as it is set', async () => {
    expect((await look(text)).map(({severity}) => severity)).toEqual([1, 1])
    const said = await look(text, 'a.txt', {reportUnusedDirectives: 'error'})
    expect(said.map(({severity}) => severity)).toEqual([2, 2])
  })

  test('off is for unused ones: a misspelt one stays a warning', async () => {
    const said = await look(text, 'a.txt', {reportUnusedDirectives: 'off'})
    expect(said.map(({message, severity}) => [message.slice(0, 12), severity])).toEqual([['Unknown rule', 1]])
  })
})

test('without inline configuration directives are comments', async () => {
  const text = `<!-- vmlint-disable-file -->\n<!-- vmlint-set goal=callback -->\n<!-- vmlint-foo -->\n${script}`
  const {messages, suppressedMessages, scripts} = await lintText(text, {lookup: false, inlineConfig: false})
  expect(messages.map(({ruleId}) => ruleId)).toContain('weak-words')
  expect(messages.filter(({ruleId}) => ruleId === null)).toEqual([])
  expect([suppressedMessages, scripts[0]?.goal]).toEqual([[], 'any'])
})
