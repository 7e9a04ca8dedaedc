import {expect, test} from 'vitest'
import {parseDocument} from '../../../src/script/parse.ts'
import {saidBy, scriptsIn} from '../../helpers/said.ts'

// Chats, letters, tables and notes as programs export them.

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
const said = (source: string, format: 'markdown' | 'text' = 'text') =>
  scriptsIn(source, format)
    .map(([, words]) => words)
    .filter((words) => words !== '')

test.for<readonly [what: string, source: string, found: readonly string[]]>([
  [
    'a post of a chat',
    `#floor\nExported 11 June\n\nPam Okoro  9:02 AM\nmorning all, who has a vm for the seals?\n\nIva Roe  9:04 AM\nyep this one rang twice\n${message}\n:fire: 4  :eyes: 1\n\nPam Okoro  9:05 AM\noh nice\n`,
    [message]
  ],
  [
    'a letter with another in it',
    `From: Pam\nTo: Phones\nSubject: FW: new vms\n\nAll, see below. Use these.\n\n-----Original Message-----\nFrom: Iva\nTo: Pam\nSubject: RE: new vms\n\nHad a go. For owners:\n\n   ${message}\n`,
    [message]
  ],
  [
    'a table of pipes',
    `| Day | Channel | Wording |\n| 2 | Voicemail | ${message} |\n| 4 | Text | Iva at Moor here, seal due. |\n`,
    [message]
  ],
  [
    'a table with a header between doubled pipes',
    `h2. Week\n\n||When||How||Wording||\n|Mon|Letter|see print|\n|Wed|Answerphone (2nd try)|${message}|\n`,
    [message]
  ],
  ['a panel of a wiki', `{panel:title=Answerphone - lapsed|borderStyle=dashed}\n${message}\n{panel}\n`, [message]],
  ['a part of a door script', `DOOR SCRIPT - SUMMER\n\nOPENING\n"${message}"\n`, []],
  [
    'a remark between a title and the words',
    `MACHINE MESSAGES\n\n----------\n#2  THIS WEEK\n----------\n\n(Don't rush. They are annoyed.)\n\n${message}\n`,
    [message]
  ]
])('in a text: %s', ([, source, found]) => {
  expect(said(source)).toEqual(found)
})

test.for<readonly [what: string, source: string, found: readonly string[]]>([
  [
    'a pair under a cross and a tick',
    `## Voicemail\n\n❌ *Hello, Moor Pumps here, give us a call, bye.*\n\n✅ *${message}*\n`,
    [`✅ ${message}`]
  ],
  ['words in a title that merges an old page', `# Pumps (OLD + NEW merged)\n\n## Voicemail\n\n${message}\n`, [message]],
  ['what is no longer in use', `# Voicemail (old)\n\n${message}\n`, []],
  [
    'a case of a machine in a list',
    `- Live person\n  - ask who buys\n- Machine\n  - first time, say:\n    - ${message}\n`,
    [message]
  ],
  [
    'a sign for a machine',
    `- 📞 they pick up\n\n    Hey, is that [Name]?\n\n- 📼 they don't\n\n    ${message}\n`,
    [message]
  ],
  [
    'a structure',
    "# Notes\n\n- vm structure: name > what you saw > number > number again\n- voicemail: we don't leave them on this team\n",
    []
  ],
  [
    'a note beside what is to be written',
    '# Pumps\n\nVoicemail (referral)\n\n*Sam to write*\n\n<aside>\n⚠️ Your licence number has to be in every text.\n\n</aside>\n',
    []
  ],
  [
    'a comment of a template',
    `## vm_one\n\nHi, Iva at Moor Pumps. {% comment %} not "free" {% endcomment %}I am on 555-0119.\n`,
    ['Hi, Iva at Moor Pumps. I am on 555-0119.']
  ]
])('in markdown: %s', ([, source, found]) => {
  expect(said(source, 'markdown')).toEqual(found)
})

test('labels part a cell of HTML', () => {
  const source = `step\ttype\tnotes\n2\tCALL\t<p><b>If live:</b> Is that [Name]?</p><p><b>If VM:</b> ${message}</p>\n`
  const document = parseDocument(source, {format: 'tsv'})
  expect(document.scripts.map((script) => saidBy(document, script))).toEqual([message])
})

test.for<readonly [what: string, source: string, found: readonly string[]]>([
  ['a title that begins like "stop"', `# Voicemails\n\n## Stopped giving\n\n${message}\n`, [message]],
  ['a reminder', `## Voicemail: auction reminder\n\n${message}\n`, [message]],
  [
    'a label for a text without a colon',
    `**VM:**\n\n${message}\n\n**Text** (only with consent) Iva from Moor, on call all weekend.\n`,
    [message]
  ],
  [
    'what somebody used to say',
    `## Voicemail\n\n"${message}"\n\n- Pam used to say "Hi, it is Pam at Moor, I am just ringing to see." Please don't.\n`,
    [message]
  ],
  [
    'what to say after what not to say',
    `# Why nobody rings\n\n## Sellers\n\nSo don't say "I wanted to touch base". Say something like "${message}" It has a date in it.\n`,
    [message]
  ],
  [
    'a text to be answered with a word',
    '# Voicemail\n\n## After\n\n"Hi, it is Moor Pumps, we left you a vm, reply STOP to opt out"\n',
    []
  ]
])('in notes: %s', ([, source, found]) => {
  expect(said(source, 'markdown')).toEqual(found)
})

test('in a column of words for machines the other cells of a row judge nothing', () => {
  const source = `WHO\tWHEN\tWHAT TO SAY ON VM\nMosquito, started and stopped\tMarch\t${message}\nLeft a bad review\tsoon\t${message}\n`
  expect(scriptsIn(source, 'tsv').map(([, words]) => words)).toEqual([message, message])
})

test.for<readonly [what: string, source: string, format: 'csv' | 'tsv' | 'markdown', titles: readonly string[]]>([
  [
    'a note',
    `step,channel,script\n1,Voicemail,"${message}"\n2,Voicemail,TODO\n`,
    'csv',
    ['1 · Voicemail', '2 · Voicemail']
  ],
  [
    'somebody is to write it',
    `who\tsay on vm\nOwners\t${message}\nTenants\t(Ed to write this)\n`,
    'tsv',
    ['Owners', 'Tenants']
  ],
  [
    'nothing in the cell of the message',
    `step,type,body\n1,Voicemail,"${message}"\n2,Voicemail,\n`,
    'csv',
    ['1 · Voicemail', '2 · Voicemail']
  ],
  [
    'under a title',
    `# Voicemail\n\n| Trade | Message |\n|---|---|\n| Roofs | ${message} |\n| Vans | *tbc (Ed)* |\n`,
    'markdown',
    ['Roofs', 'Vans']
  ],
  [
    'none is wanted',
    `step,channel,script\n1,Voicemail,"${message}"\n2,Voicemail,"no message, hang up"\n`,
    'csv',
    ['1 · Voicemail']
  ],
  [
    'a note beside a message',
    `step,channel,script,notes\n1,Voicemail,"${message}",Ed to send the mug\n`,
    'csv',
    ['1 · Voicemail']
  ],
  ['another channel', `step,channel,script\n1,Voicemail,"${message}"\n2,Email,TBD\n3,Call,\n`, 'csv', ['1 · Voicemail']]
])('a row whose message is to be written is a script without words: %s', ([, source, format, titles]) => {
  const scripts = scriptsIn(source, format)
  expect(scripts.map(([, said]) => said)).toEqual(titles.map((_, at) => (at === 0 ? message : '')))
  expect(scripts.map(([title]) => title?.replace(/^(?:step|who) /, ''))).toEqual(titles)
})

const steps = [
  'step,channel,name,content,note',
  '1,sms,Held,"Hi [Name], Moor Pumps here. Still want the seal? Y/N","Auto, do not edit."',
  `2,call+vm,Second,"CALL: Hi [Name], it's Iva. Is the pump still running?`,
  '',
  `VOICEMAIL: ${message}`,
  '',
  'If it is done, text ""done"" to 555-0119.","Two pauses, one before the number."',
  `3,voicemail,Last,"${message}",`,
  '4,,Close,"Set status to lost",""'
].join('\n')

test.for<readonly [what: string, fence: string]>([
  ['it says so', 'csv'],
  ['its first line names columns', '']
])('a table in a fence whose cells have several lines, where %s', ([, fence]) => {
  expect(said(`# Sequence\n\n\`\`\`${fence}\n${steps}\n\`\`\`\n\n- \`note\` is never read out\n`, 'markdown')).toEqual([
    `${message} If it is done, text ""done"" to 555-0119.`,
    message
  ])
})

test('a message in a fence whose first line has commas is no table', () => {
  const words = 'Hi Dana, Iva, at Moor Pumps.\nYour seal is due in June. I am on 555-0119.'
  expect(said(`## Voicemail\n\n\`\`\`\n${words}\n\`\`\`\n`, 'markdown')).toEqual([words.replace('\n', ' ')])
})

const rowsOf = (...rows: readonly string[]) => saidInCsv(['Step,Channel,Message', ...rows].join('\n'))
const saidInCsv = (source: string) => {
  const document = parseDocument(source, {format: 'csv'})
  return document.scripts.map((script) => saidBy(document, script))
}

test.for<readonly [how: string, cell: string, words: string]>([
  ['whose quotation mark is not closed', `"${message}`, `"${message}`],
  ['with words after its quotation marks', `"${message}" (v2)`, message],
  ['without quotation marks', message, message],
  ['of three words', '"Just checking in!"', 'Just checking in!']
])('the message of a voicemail row %s is read', ([, cell, words]) => {
  expect(rowsOf(`1,Voicemail,${cell}`, `2,Voicemail,"${message}"`)).toEqual([words, message])
})

test('a row that commas have split, whose message is not the last column, is refused with its place', () => {
  const read = () => saidInCsv(`Step,Message,Channel\n1,"${message}",Voicemail\n2,${message},Voicemail`)
  expect(read).toThrow(expect.objectContaining({place: expect.objectContaining({line: 3, column: 1})}))
  expect(saidInCsv(`Step,Message,Channel\n1,"${message}",Voicemail,,`)).toEqual([message])
})
