import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const quoted = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const plain = 'Good morning [Name], Olu at Moor Pumps. Your filter shipped today. I am on 555-0114 until six.'
const said = (source: string, format: 'markdown' | 'text' = 'markdown') =>
  scriptsIn(source, format).map(([, words]) => words)

test('beside a quoted message, a sentence with a colon leads to one without marks', () => {
  const mail = `If it goes to the answerphone I say: "${quoted}" Then I log it.\n\nOlu does it another way. This is what he leaves:\n\n${plain}\n\nHe rings once.\n`
  expect(said(mail)).toEqual([quoted, plain])
})

test('without a sentence that leads to it, a paragraph beside a quoted message is none', () => {
  const mail = `If it goes to the answerphone I say: "${quoted}" Then I log it.\n\nDear Olu, thanks for your note. I am on 555-0114.\n`
  expect(said(mail)).toEqual([quoted])
})

test.for(['This one takes me eighteen seconds:', 'Here is what Olu leaves:', 'The one for filters goes:'])(
  'a sentence presents what follows it: %s',
  (lead) => {
    expect(said(`# Why few ring back\n\nWe left forty voicemails.\n\n## Filters\n\n${lead}\n\n“${plain}”\n`)).toEqual([
      plain
    ])
  }
)

test.for([
  'I listened to those that land in **my** box. Here is one, word for word:',
  'Three came in on our machine over the weekend. One of them, as it was:',
  'I was left forty last month. Here is one of them:'
])('what the writer has received is no script of the team: %s', (lead) => {
  expect(
    said(`# Why few ring back\n\nWe left forty voicemails.\n\n${lead}\n\n> ${weak}\n\n## Voicemail\n\n> ${quoted}\n`)
  ).toEqual([quoted])
})

test.for(['The worst of them began as you would guess:', 'The old one goes:'])(
  'a sentence warns of what follows it: %s',
  (lead) => {
    expect(said(`# Voicemail notes\n\n${lead}\n\n“${plain}”\n\n## Voicemail\n\n> ${quoted}\n`)).toEqual([quoted])
  }
)

const weak =
  'Good afternoon Mr Holm, this is John Smith calling from Moor Pumps to see if you need pumps. Call me on 555-0111.'

test('of several paragraphs that sentences lead to, each is judged by its own', () => {
  const source = `# Should you leave a voicemail?

Many people I train leave the following type of voicemail:

${weak}

The chance of a reply is one in a million.

Here is an example of a short one:

${plain}

Half ring back.
`
  expect(said(source)).toEqual([plain])
})

test('a message without marks follows the clause that announces a voicemail', () => {
  const message = "hi [name] it's iva at moor pumps, your seal is due in june, ring me on 555-0119"
  expect(said(`notes\n\nwhen i hit the machine i just go ${message} - and that gets me two in ten\n`, 'text')).toEqual([
    message
  ])
  expect(
    said(
      `# Calls\n\n**Her PA (Linda).** Be straight with her. If it is *her* voicemail you get, leave this: Hi Linda, ${plain.slice(21)}\n`
    )
  ).toEqual([`Hi Linda, ${plain.slice(21)}`])
  expect(said(`# Calls\n\nIf a machine answers, leave this: ${quoted.slice(0, 60)}\n${quoted.slice(60)}\n`)).toEqual([
    quoted.replace(/^(.{60}) ?/, '$1 ')
  ])
  expect(said(`# Voicemail\n\nwhen they pick up i just go ${message}\n\n> ${quoted}\n`)).toEqual([quoted])
})
