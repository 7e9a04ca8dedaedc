import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const hello = 'Hi [Name], this is Ana at Tarn Labels. Your lease ends in May. I will call on Friday.'

test.for<readonly [form: string, source: string, title: string]>([
  ['a quoted paragraph', `# Calls\n\n## Voicemail 1\n\n"${hello}"\n`, 'Voicemail 1'],
  ['a blockquote', `## Voicemail (25 s)\n\n> ${hello}\n`, 'Voicemail (25 s)'],
  ['a fence', `### VM 2: lease\n\n\`\`\`text\n${hello}\n\`\`\`\n`, 'VM 2: lease'],
  ['a fence with quotation marks', `## Voicemail\n\`\`\`\n"${hello}"\n\`\`\`\n`, 'Voicemail'],
  ['plain paragraphs', `## Voicemail\n\n${hello}\n`, 'Voicemail'],
  ['a bold label', `## Day 3\n\n**If voicemail:**\n\n${hello}\n`, 'If voicemail'],
  ['a label on its line', `## Voicemails\n\n**Script:** "${hello}"\n`, 'Voicemails'],
  ['a label with an emoji', `## Growers\n\n📞 **Voicemail**\n\n“${hello}”\n`, '📞 Voicemail'],
  ['list items', `## Voicemail, exit\n\n- **Plain:** "${hello}"\n`, 'Plain'],
  ['a speaker', `## When the answerphone starts\n\n**Caller:** ${hello}\n`, 'When the answerphone starts'],
  [
    'a sentence',
    `# Desk\n\n1. If nobody answers, leave this message: "${hello}"\n2. Log it.\n`,
    'If nobody answers, leave this message'
  ],
  ['an underlined heading', `Voicemail\n---------\n\n${hello}\n`, 'Voicemail'],
  ['a word processor', `**2\\. Voicemail – lease**\n\n“${hello}”\n`, '2. Voicemail – lease'],
  ['a fold', `<details>\n<summary>Voicemail 4</summary>\n\n> ${hello}\n\n</details>\n`, 'Voicemail 4']
])('a voicemail in %s', ([, source, title]) => {
  expect(scriptsIn(source)).toEqual([[title, hello]])
  expect(scriptsIn(source.replaceAll('\n', '\r\n'))).toEqual([[title, hello]])
  expect(scriptsIn(`\ufeff${source}`)).toEqual([[title, hello]])
})

test.for([
  ['a text', '## Text after the voicemail'],
  ['an e-mail', '## E-mail 2'],
  ['a live call', '## Opener'],
  ['a bad example', '## Voicemail: bad example'],
  ['a retired script', '## Retired voicemails'],
  ['the own greeting', '## Your voicemail greeting'],
  ['advice', '## Voicemail tips'],
  ['reasons', '**Why it works:**']
])('%s is no voicemail', ([, title]) => {
  expect(scriptsIn(`# Playbook\n\n## Voicemail\n\n> ${hello}\n\n${title}\n\n> ${hello}\n`)).toEqual([
    ['Voicemail', hello]
  ])
})

test('a message goes on over paragraphs, hard breaks and lists', () => {
  const source = `## Voicemail

"Hi [Name], this is Ana
at Tarn Labels.

- Your lease ends in May
- and rates went up.

I will call on Friday."

Say it slowly.
`
  expect(scriptsIn(source)).toEqual([
    [
      'Voicemail',
      'Hi [Name], this is Ana at Tarn Labels. Your lease ends in May and rates went up. I will call on Friday.'
    ]
  ])
})

test('a label that names any voicemail leaves the name to the heading above', () => {
  expect(scriptsIn(`## Day 3\n\n**VM script:** "${hello}"\n`)).toEqual([['Day 3', hello]])
  expect(scriptsIn(`## Day 3\n\n**Voicemail:** "${hello}"\n`)).toEqual([['Voicemail', hello]])
  expect(scriptsIn(`# Day 3\n\n## VM script\n\n> ${hello}\n`)).toEqual([['VM script', hello]])
})

test.for(['*Pause here.*', '*Note: say it slowly.*', '_Pause here._'])(
  'a message goes on after the remark %s',
  (line) => {
    const source = `## Voicemail\n\nHi [Name], this is Ana at Tarn Labels.\n${line}\nYour lease ends in May. I will call on Friday.\n`
    expect(scriptsIn(source)).toEqual([['Voicemail', hello]])
  }
)

test('a sentence in italics is said', () => {
  const source = '## Voicemail\n\nHi [Name], this is Ana at Tarn.\n*Your lease ends in May.*\nI will call on Friday.\n'
  expect(scriptsIn(source)).toEqual([
    ['Voicemail', 'Hi [Name], this is Ana at Tarn. Your lease ends in May. I will call on Friday.']
  ])
})

test('a title without a script is a script without words', () => {
  const source = '## Voicemail 1\n\n> Hi [Name], Ana at Tarn.\n\n## Voicemail 2\n\n*To be written.*\n\n## Voicemail 3\n'
  expect(scriptsIn(source).map(([title, said]) => [title, said !== ''])).toEqual([
    ['Voicemail 1', true],
    ['Voicemail 2', false],
    ['Voicemail 3', false]
  ])
})

test.for([
  ['hesitates', 'Hi Dana, um, this is Lee at Tarn Labels, um, your lease, um, ends in May.'],
  ['never ends', `Hi Dana, this is Lee at Tarn Labels. ${'Your lease ends in May. '.repeat(80)}`.trim()]
])('what a title right above announces is a script, though it %s', ([, said]) => {
  expect(scriptsIn(`## Voicemail 1\n\n> ${hello}\n\n## Voicemail 2\n\n${said}\n`)).toHaveLength(2)
})
