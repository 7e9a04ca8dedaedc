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

/** Unused directives: the message, and the text after the fix. */
const faults: [text: string, message: string, fixed: string][] = [
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
  [`<!-- vmlint-set -->\n${script}`, '`vmlint-set` sets nothing, write `key=value`', script],
  [
    `<!-- vmlint-disable-file weak-words, pitch, wek -- we sell -->\n${script}\n`,
    'Unused `pitch` in `vmlint-disable-file`, no problem is reported there',
    `<!-- vmlint-disable-file weak-words, wek -- we sell -->\n${script}\n`
  ]
]

/** Misspelt directives: the message, and the text after each suggestion. Nothing is fixed without a person, who had a reason for it. */
const misspelt: [text: string, message: string, suggested: readonly string[]][] = [
  [
    `<!-- vmlint-disabel -->\n${script}`,
    'Unknown directive `vmlint-disabel`, did you mean `vmlint-disable`?',
    [`<!-- vmlint-disable -->\n${script}`, script]
  ],
  [`<!-- vmlint-foo -->\n${script}`, 'Unknown directive `vmlint-foo`', [script]],
  [
    `<!-- vmlint disable weak-words -->\n${script}`,
    'Unknown directive `vmlint disable`, did you mean `vmlint-disable`?',
    [`<!-- vmlint-disable weak-words -->\n${script}`, script]
  ],
  [
    `<!-- VMLint-Disable -->\n${script}`,
    'Unknown directive `VMLint-Disable`, did you mean `vmlint-disable`?',
    [`<!-- vmlint-disable -->\n${script}`, script]
  ],
  [
    `# vmlint-disable-nextline weak-words -- her word\n${script}`,
    'Unknown directive `vmlint-disable-nextline`, did you mean `vmlint-disable-next-line`?',
    [`# vmlint-disable-next-line weak-words -- her word\n${script}`, script]
  ],
  [
    `<!-- vmlint-disable week-words, weak-words -- her word -->\n${script}`,
    'Unknown rule `week-words` in `vmlint-disable`, did you mean `weak-words`?',
    [
      `<!-- vmlint-disable weak-words, weak-words -- her word -->\n${script}`,
      `<!-- vmlint-disable weak-words -- her word -->\n${script}`
    ]
  ],
  [
    `<!-- vmlint-disable week-words -- her word -->\n${script}`,
    'Unknown rule `week-words` in `vmlint-disable`, did you mean `weak-words`?',
    [`<!-- vmlint-disable weak-words -- her word -->\n${script}`, script]
  ],
  [`<!-- vmlint-disable constructor -->\n${script}`, 'Unknown rule `constructor` in `vmlint-disable`', [script]],
  [`<!-- vmlint-disable weak-words\n${script}`, 'Unclosed directive: end it with `-->`', []],
  [
    `<!-- vmlint-disable weak-words the client wants it -->\n${script}`,
    'Unexpected `the client wants it` in `vmlint-disable`: put commas between rules and `--` before a reason',
    []
  ],
  // Settings
  [
    `<!-- vmlint-set goal=emial -->\n${script}`,
    'Unexpected value `emial` of `goal`, did you mean `email`?',
    [`<!-- vmlint-set goal=email -->\n${script}`, script]
  ],
  [
    `<!-- vmlint-set goal=email budget=20s -->\n${script}`,
    'Unexpected value `20s` of `budget`, expected seconds, 1 or more, without a unit',
    [`<!-- vmlint-set goal=email -->\n${script}`]
  ],
  [
    `<!-- vmlint-set gaol=email -->\n${script}`,
    'Unknown setting `gaol`, did you mean `goal`?',
    [`<!-- vmlint-set goal=email -->\n${script}`, script]
  ],
  [
    `<!-- vmlint-set __proto__=1 -->\n${script}`,
    'Unknown setting `__proto__`, expected one of goal, touch, pace, digitPace, budget, company',
    [script]
  ],
  [
    `<!-- vmlint-set scripts=fence -->\n${script}`,
    '`scripts` cannot be set inside a file: set it in the configuration',
    [script]
  ],
  [`<!-- vmlint-set email -->\n${script}`, 'Unexpected `email` in `vmlint-set`, write `key=value`', [script]]
]

test.for(faults)('%j', async ([text, message, fixed]) => {
  const said = await look(text)
  const fault = said.find((d) => d.message === message)
  expect(said.map((d) => d.message)).toContain(message)
  expect(fault?.severity).toBe(1)
  expect(fault?.fixed).toBe(fixed)
})

test.for(misspelt)('%j is for a person to mend', async ([text, message, suggested]) => {
  const {messages} = await lintText(text, {lookup: false, filePath: 'a.txt'})
  const fault = messages.find((one) => one.message === message)
  expect(fault?.severity).toBe(1)
  expect(fault?.fix).toBeUndefined()
  const texts = (fault?.suggestions ?? []).map(
    ({fix}) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])
  )
  expect(texts).toEqual(suggested)
})

test('suggestions name what they write', async () => {
  const {messages} = await lintText(`<!-- vmlint-disable week-words -->\n${script}`, {lookup: false})
  const fault = messages.find(({ruleId}) => ruleId === null)
  expect(fault?.suggestions?.map(({desc}) => desc)).toEqual(['Write `weak-words`', 'Remove it'])
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
