import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

// Shapes that people give their lists of messages.

const one = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const two = 'Good morning [Name], Olu at Moor Pumps. Your filter shipped today. My number is 555-0114.'
const said = (source: string, format: 'markdown' | 'text' = 'text') =>
  scriptsIn(source, format).map(([, words]) => words)

test.for<readonly [what: string, source: string]>([
  [
    'numbers and what they are for',
    `VM SCRIPTS\n\n#1 (trade counter)\n\n${one}\n\nSay it slowly.\n\n#2 (after a quote)\n\n${two}\n\n(12 secs)\n\n#3 (credit)\n\nDon't. Accounts do these.\n`
  ],
  [
    'heads of a settings file with two parts',
    `# vm drops\n# the dialer reads this\n\n[drop:seal]\n${one}\n\n[drop:no-show]\n${two}\n\n[sms:no-show]\nMoor: sorry we missed you! Reply 1.\n`
  ],
  [
    'what to do if they do not answer',
    `Notes\n\n·\tThey answer\n\to\t“Hi, is that [Name]? Is now okay?”\n\n·\tThey don’t\n\to\tFirst go: “${one}”\n\to\tSecond go: no message\n\to\tThird: “${two}”\n`
  ],
  [
    'what beeps',
    `- If a person picks up\n\n  Hi, is now okay?\n\n- If it beeps\n\n  ${one}\n\n- If it beeps again\n\n  ${two}\n`
  ]
])('%s', ([, source]) => {
  expect(said(source)).toEqual([one, two])
})

test('a question and an arrow lead to a message', () => {
  expect(
    said(`## Week 1\n\n**Mon** call. Machine? → *"${one}"*\n\n**Tue** text: \`Iva here, reply Y.\`\n`, 'markdown')
  ).toEqual([one])
})

test('a number to press is said in a message as well as by a mailbox', () => {
  const press =
    'Hello [Name], Iva at Moor Pumps. We kept a place for you. If you cannot come, ring 555-0119 and press two. Thank you.'
  expect(
    said(
      `# Voicemail\n\n"${press}"\n\n# Other\n\n"Hi, Moor Pumps is shut until noon. Alarm customers, press two."\n`,
      'markdown'
    )
  ).toEqual([press])
})

test('of the examples in an article the worn one is bad, unless a title presents it', () => {
  const worn =
    'Hello, this is Iva from Moor Pumps, just ringing to introduce our company and see if there is any interest, 555-0119.'
  const article = `# The rule\n\nThe tape goes: "${worn}" By then the kettle is on.\n\nOlu's new one starts with the seal. "${one}" Two calls.\n`
  expect(said(article, 'markdown')).toEqual([one])
  expect(said(`# Voicemail 1\n\n"${worn}"\n`, 'markdown')).toEqual([worn])
})

test('a label that forbids a message announces none further down', () => {
  const survey =
    'IF VOICEMAIL: Do not leave a message. Code 5.\n\nQ1. How long did you wait?\n\nCLOSE: Thank you for your time. If you have questions call 555-0104.\n'
  expect(said(survey).filter((words) => words !== '')).toEqual([])
})

test('a mark of approval may stand before a quotation, and a remark after it', () => {
  const source = `# Phone style\n\n❌ "Hi there, I am reaching out because we have something exciting."\n\n✅ "${one}" Notice the date.\n`
  expect(said(source, 'markdown')).toEqual([one])
})

test('words that begin like a judgement are none', () => {
  expect(said(`# Voicemail\n\n[ ] Badge on the vest\n[ ] Goods counted\n\n"${one}"\n`)).toEqual([one])
})

test('a title right below the first one may say what the file is', () => {
  const card =
    "SORRY WE MISSED YOU! I'm ________ from Moor Pumps. I'll be back on ________. Or call 555-0119 and ask for Iva."
  expect(said(`MOOR PUMPS\nDOOR GUIDE - SUMMER\n\n3. NOBODY HOME\n\n${card}\n`)).toEqual([])
})

test('a field for a telephone number is one', () => {
  const message =
    "[Name], it's Iva at Moor Pumps. The roof is fixed, and there is a shop under it. My own phone is [number]."
  expect(said(`# Board\n\nOh no. Try this one instead:\n\n> ${message}\n`, 'markdown')).toEqual([message])
})

test('in a cell the order after a message is not said, and a note to somebody leaves it empty', () => {
  const rows = `Step,Step Type,Task Title,Body\n1,Call task,Call 1 (leave VM),"VM: ${one}\n\nOnly if the seal is here! Check the board."\n2,Call task,Call 2 - VM,(ask Ed to write this one)\n`
  expect(scriptsIn(rows, 'csv')).toEqual([
    ['Call 1 (leave VM)', one],
    ['Call 2 - VM', '']
  ])
})

test.for<readonly [what: string, source: string]>([
  [
    'capitals with a colon below the title of a day',
    `======\nDAY 1 - THEY PICK UP\n======\nBook them.\n\n======\nDAY 1 - NO ANSWER\n======\nLEAVE THIS:\n${one}\n\nTHEN TEXT:\n[Name], Moor Pumps. Reply STOP.\n\n======\nDAY 3 - NO ANSWER\n======\nLEAVE THIS:\n${two}\n`
  ],
  [
    'names with a remark between separators',
    `messages i leave\n\n----\n\nbuyer, never met\n\n${one}\n\n----\n\ninvoice is late (be nice)\n\n${two}\n\n----\n\nagent who turned me down\n\ndon't leave one. write a card.\n`
  ],
  [
    'quotes of a wiki',
    `h1. Phone and leave-behind messages\n\nh2. Dormant\n\nbq. ${one}\n\n*Message C*\n\nbq. ${two}\n`
  ],
  [
    'their own box',
    `Notes\n\nIf you get the shared line:\n\nHang up.\n\nIf you get their own box:\n\n${one}\n\nIf you get her box:\n\n${two}\n`
  ]
])('%s', ([, source]) => {
  expect(said(source)).toEqual([one, two])
})

test('what is not to be used any more is bad', () => {
  const source = `# Voicemail wording\n\n3.1 VM-01:\n\n"${one}"\n\n3.2 VM-04, withdrawn. Kept for audit only and not to be used:\n\n"${two}"\n`
  expect(said(source, 'markdown')).toEqual([one])
})

test.for<readonly [what: string, after: string]>([
  ['the team says of them', 'olu says never say the brand, they argue'],
  ['a colleague asks', 'Olu: could we end with the number?'],
  ['a page ends with', 'END OF SHEET. QUESTIONS SEE OLU']
])('words end before what %s', ([, after]) => {
  const message = `Hi [Name], this is Iva at Moor Pumps. Your seal is due in June, and we have two in stock that fit it. Call 555-0119.`
  expect(said(`SEALS\n\n${message}\n\n${after}\n`)).toEqual([message])
  expect(said(`SEALS\n\n${message}\n\nI will try you on Monday.\n`)).toEqual([`${message} I will try you on Monday.`])
})

test('a paragraph that is indented less than a message is about it', () => {
  const message = `Hi [Name], this is Iva at Moor Pumps. Your seal is due in June, and we have two in stock that fit it. Call 555-0119.`
  expect(said(`MESSAGE B\n\n     ${message}\n\nMost groups choose B, as you may.\n`)).toEqual([message])
})

test('a message needs no title that says so', () => {
  const message = `Hi [Name], Olu Roe, Moor Pumps. Your seal is due in June, and we have two in stock that fit it. Call 555-0119 before Friday.`
  expect(
    said(`# Voicemails\n\n## Seals\n\n${one}\n\n# Kiosk\n\n## Left twice\n\n> ${message}\n`, 'markdown')
  ).toContain(message)
  expect(
    said(`# Voicemails\n\n## Seals\n\n${one}\n\n# E-mails\n\n## Left twice\n\n> ${message}\n`, 'markdown')
  ).not.toContain(message)
})
