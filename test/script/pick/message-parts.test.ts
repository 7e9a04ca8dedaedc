import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const one =
  'Hi [First], this is Iva at Moor Pumps. Your seal is due in June, and we have two in stock that fit it. Ring me on 555-0119 before noon.'
const two =
  'Good morning [First], Olu Roe at Moor Pumps. Your filter left us today and ought to be with you on Monday. My number is 555-0114 if it is not.'
const said = (source: string, format: 'markdown' | 'text' = 'text') =>
  scriptsIn(source, format).map(([, words]) => words)

test.for(['Voicemail', 'Seals'])('a new message begins where one is whole, under %s', (title) => {
  expect(said(`# ${title}\n\n${one}\n\n${two}\n`, 'markdown')).toEqual([one, two])
})

test('more paragraphs of one message stay together', () => {
  expect(
    said(`# Voicemail\n\n${one}\n\nI am here until five, and you can always leave a word with Dana.\n`, 'markdown')
  ).toEqual([`${one} I am here until five, and you can always leave a word with Dana.`])
})

test('what stands after a part of a message goes on with it', () => {
  expect(
    said('# Voicemail\n\nHi [First], this is Iva at Moor.\n\nThe seal of the old pump is worn out.\n', 'markdown')
  ).toEqual(['Hi [First], this is Iva at Moor. The seal of the old pump is worn out.'])
})

test.for([
  'Looking forward to it.',
  'Again, this is Iva at Moor Pumps, 555-0119, and that is all for today, thank you, bye.'
])('the end of a message belongs to it: %s', (end) => {
  expect(said(`${one}\n\n${end}\n`)).toEqual([`${one} ${end}`])
})

test('what stands before a message and leads to it is not said', () => {
  expect(said(`Seals, spring list\n\nRing before ten.\n\nIf nobody is in I use this one:\n\n${one}\n`)).toEqual([one])
})

test('what is asked of a person before it is no part of it', () => {
  expect(
    said(
      `Calls\n\n"Hi, is that Dana? Do you have a minute?"\n\n${one}\n\nEmail:\n\nSubject: seals\n\nHi Dana, I tried.\n`
    )
  ).toEqual([one])
})

test('a sentence that leads to a mail makes it one', () => {
  expect(
    said(`# Voicemails\n\n## Seals\n\n${one}\n\n## Filters\n\nFor mails I use this:\n\n${two}\n`, 'markdown')
  ).toEqual([one])
})

test('a question before the greeting is said', () => {
  const hook = 'When did you last look at your seal, just to see if it holds?'
  expect(said(`# Voicemail\n\n${hook} ${one}\n`, 'markdown')).toEqual([`${hook} ${one}`])
})

test('a second title right under the first may name all of a file', () => {
  const source = `MOOR PUMPS\nVOICEMAILS FOR THE SPRING ROUND\n\n1) COLD\n\n${one}\n\n2) LATER\n\n<owner>, it's <rep>, Moor. I left a seal at the desk. I will pass by on Monday.\n`
  expect(said(source)).toEqual([one, "<owner>, it's <rep>, Moor. I left a seal at the desk. I will pass by on Monday."])
})

test('what is quoted since it worked is no bad example, whatever the title warns of', () => {
  const source = `# Voicemails\n\n## Don't ask for time\n\nA mill rang back within the hour after this:\n\n"${one}"\n\nOthers say:\n\n"Hi, this is Olu, can I have ten minutes of your time?"\n`
  expect(said(source, 'markdown')).toEqual([one])
})

test.for<readonly [title: string, isMessage: boolean]>([
  ['PB-2 Pension letter', true],
  ["Spring - don't use before May", true],
  ['Pension letter', false],
  ['PB-2 mail', false],
  ["Don't use", false]
])('under %j among voicemails a text is one: %s', ([title, isMessage]) => {
  expect(said(`# Voicemails\n\n## PB-1 Seals\n\n${two}\n\n## ${title}\n\n> ${one}\n`, 'markdown')).toEqual(
    isMessage ? [two, one] : [two]
  )
})

test('a script that is still to be written is found beside others', () => {
  const empty = (text: string) => said(`# Messages\n\n## Seals\n\n${one}\n\n## Filters\n\n${text}\n`, 'markdown')
  for (const text of ['still to do, Olu to write', 'None yet. Olu is on it.', '[to be recorded]'])
    expect(empty(text)).toEqual([one, ''])
  expect(empty('Filters ship on Mondays.')).toEqual([one])
})

test.for([
  'This works for several reasons:',
  'When leaving this message, slow down. You will want to sound calm.',
  'Notice that the number is last.'
])('a message ends where it is spoken of: %s', (comment) => {
  const short = 'John, this is Iva Roe. As soon as you get a minute, please give me a call at 555-0119.'
  expect(said(`# Voicemail\n\n${short}\n\n${comment}\n\nIt is hard to ignore.\n`, 'markdown')).toEqual([short])
})

test('of an article only the message that a sentence announces is taken', () => {
  const source = `2,370\nI know we all ring a lot, and I thought I would share what I leave.\nI have always left simple ones. My sample voicemail goes like:\n${one}\n`
  expect(said(source)).toEqual([one])
})

test.for<readonly [what: string, lead: string, words: string, isMessage: boolean]>([
  ['a sentence leads to', 'Her own came down to this:', one, true],
  ['nothing leads to', 'Some do.', one, false],
  ['a sentence warns of', 'I got this last week:', one, false],
  ['sounds worn', 'Her own came down to this:', one.replace('Your seal', 'Just checking in, your seal'), false]
])('under a title that warns of a habit, a message that %s', ([, lead, words, isMessage]) => {
  expect(
    said(`# Voicemails\n\n## Seals\n\n${two}\n\n## Don't ask for time\n\n${lead}\n\n> ${words}\n`, 'markdown')
  ).toEqual(isMessage ? [two, words] : [two])
})

test('what a sentence leads to without a word for it is none if it sounds worn', () => {
  const worn = 'Hi there, I am Olu at Moor, a full-service firm. I would love to learn more. Please call me back.'
  expect(
    said(`# Seals\n\nHere is one, and I am sorry, Olu:\n\n> ${worn}\n\n## Voicemail\n\n${one}\n`, 'markdown')
  ).toEqual([one])
})

test('the rows of a table may be the parts of one message', () => {
  const table = (head: string) =>
    `# Voicemails\n\n## Later\n\n| ${head} | Words |\n|---|---|\n| Opening | Good morning Dana, Iva from Moor Pumps. |\n| Reason | The seal on your second pump has gone from two weeks to nine. |\n| Ask | If you want one, tell me by Friday on 555-0119. |\n`
  expect(said(table('Part'), 'markdown')).toEqual([
    'Good morning Dana, Iva from Moor Pumps. The seal on your second pump has gone from two weeks to nine. If you want one, tell me by Friday on 555-0119.'
  ])
  expect(said(table('Part').replace('Reason', 'Dana'), 'markdown').join('')).toBe('')
})

test.for(['Hint: they have one.', 'Olu: number once more, slowly.', '[25 s, and never say the price]'])(
  'a line below a message that is no more than a note is not said: %s',
  (note) => {
    expect(said(`VOICEMAIL 1\n\n${one}\n${note}\n`)).toEqual([one])
  }
)
