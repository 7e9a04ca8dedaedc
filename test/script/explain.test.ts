import {expect, test} from 'vitest'
import {explainFile} from '../../src/script/explain.ts'
import {scriptsIn} from '../helpers/said.ts'

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due. I will ring on Monday.'

test('titles and texts come in the order of the file, each with its place', () => {
  const source = `# Pumps

## Voicemail   for owners

> ${message}

Leave it  after
five.

## Text message

> Hi [Name], Iva at Moor.
`
  const texts = explainFile(source, {format: 'markdown'}) ?? []
  expect(texts.map(({kind, text, topic}) => [kind, text, topic])).toEqual([
    ['title', 'Pumps', undefined],
    ['title', 'Voicemail for owners', 'voicemail'],
    ['script', message, undefined],
    ['other', 'Leave it after five.', undefined],
    ['title', 'Text message', 'sms'],
    ['other', 'Hi [Name], Iva at Moor.', undefined]
  ])
  for (const {start, end, text} of texts) expect(source.slice(start, end).replace(/\s+/g, ' ').trim()).toBe(text)
  for (const {kind, points, evidence} of texts) {
    expect(evidence.length > 0).toBe(kind !== 'title')
    if (kind === 'title') expect(points).toBe(undefined)
    else expect((points ?? 0) > 0).toBe(kind === 'script')
  }
})

test.for([
  ['csv', ','],
  ['tsv', '\t']
] as const)('the rows of a table in %s are explained', ([format, comma]) => {
  const row = ['1', 'Voicemail', `"${message}"`]
  const source = `${['Step', 'Channel', 'Script'].join(comma)}\n${row.join(comma)}\n${['2', 'E-mail', '"Hello."'].join(comma)}\n`
  const scripts = explainFile(source, {format})?.filter(({kind}) => kind === 'script')
  expect(scripts?.map(({text}) => text)).toEqual([message])
})

test.for([
  ['all of a file, whatever it sounds like', 'Keep your card ready.\n', ['Keep your card ready.']],
  [
    'what is announced, though it is written as texts are',
    '## Voicemail\n\nHi Dana, it is Iva at Moor Pumps lol. Ring me.\n',
    ['Hi Dana, it is Iva at Moor Pumps lol. Ring me.']
  ]
] as const)('what is called a script is what is linted: %s', ([, source, expected]) => {
  const texts = explainFile(source, {format: 'markdown'}) ?? []
  expect(texts.filter(({kind}) => kind === 'script').map(({text}) => text)).toEqual(expected)
  expect(scriptsIn(source).map(([, said]) => said)).toEqual(expected)
})

test('where marks or a setting decide, there is nothing to explain', () => {
  expect(explainFile(`> ${message}\n`, {format: 'markdown', scripts: 'blockquote'})).toBe(undefined)
  const marked = `<!-- vmlint-script -->\n${message}\n<!-- /vmlint-script -->\n`
  expect(explainFile(marked, {format: 'markdown'})).toBe(undefined)
})

const reasonsFor = (source: string, start: string, format: 'markdown' | 'csv' = 'markdown') =>
  explainFile(source, {format})
    ?.filter(({kind, text}) => kind !== 'title' && text.startsWith(start))
    .flatMap(({evidence}) => evidence.map(({name}) => name))

test.for<readonly [what: string, source: string, reason: string]>([
  ['a title', `# Calls\n\n## E-mail\n\n${message}\n`, 'its title announces an e-mail'],
  ['a title over its title', `# Door\n\n## Tenants\n\n${message}\n`, 'a title further up announces a talk at the door'],
  ['a label', `# Voicemail\n\n**Text:** ${message}\n`, 'its label announces a text message'],
  [
    'a sentence',
    `# Voicemail\n\nMost reps leave this:\n\n> ${message}\n`,
    'the sentence before it calls it a bad example'
  ]
])('a reason names what speaks against a text: %s', ([, source, reason]) => {
  expect(reasonsFor(source, 'Hi')).toContain(reason)
})

test('the row of an e-mail is not said to announce a message', () => {
  const row = 'Step,Channel,Script\n1,Email,"Hi [Name], the photos are here. Iva"\n'
  expect(reasonsFor(row, 'Hi', 'csv')).not.toContain('its label announces or numbers a message')
})

test.for(['Sales Ops', 'Maeve. Last touched in spring, sorry.'])('an owner is nobody who answers: %s', (name) => {
  const source = `# Voicemail\n\n_Owner: ${name}_\n\n> ${message}\n`
  const names = explainFile(source, {format: 'markdown'})?.flatMap(({evidence}) => evidence.map(({name}) => name))
  expect(names).not.toContain('another person answers in it')
})

test('an owner who speaks is one', () => {
  const source = '# Voicemail\n\nRep: Hi, it is Iva at Moor.\n\nOwner: Who is this?\n'
  const names = explainFile(source, {format: 'markdown'})?.flatMap(({evidence}) => evidence.map(({name}) => name))
  expect(names).toContain('another person answers in it')
})

test('the reason of a cell names its row or column, and nothing speaks of a label', () => {
  const row =
    'Step,Channel,Script\n1,Voicemail,"Hi [Name], Iva at Moor Pumps. The seal is due on Monday, ring 555-0119."\n'
  expect(reasonsFor(row, 'Hi', 'csv')).toContain('its row or column has a name that messages have')
  expect(reasonsFor(`# Calls\n\n**Voicemail:** ${message}\n`, 'Hi')).toContain(
    'its label has a name that messages have'
  )
})

test.for([
  ['> ', '', 'as a quote'],
  ['"', '"', 'in quotation marks'],
  ['```\n', '\n```', 'in a code block']
] as const)('a reason says what sets a text apart: %s', ([before, after, how]) => {
  const apart = reasonsFor(`# Voicemail\n\n${before}${message}${after}\n`, 'Hi')?.filter((name) =>
    /set apart/.test(name)
  )
  expect(apart).toEqual([`it is set apart: ${how}`])
})

test('an empty text is not explained, and a reason has its name, points, why and what it was said by alone', () => {
  const mail = `# E-mail templates\n\n**Subject:** The seal\n\nHi [Name],\n\nThis is Iva. The seal is due.\n`
  const texts = explainFile(mail, {format: 'markdown'}) ?? []
  expect(texts.filter(({text}) => text === '')).toEqual([])
  for (const one of texts.flatMap(({evidence}) => evidence))
    expect(Object.keys(one).filter((key) => key !== 'said')).toEqual(['name', 'points', 'why'])
})

test('a file of commas is parted by what parts its cells, one of tabs by tabs', () => {
  const texts = (source: string, format: 'csv' | 'tsv') => explainFile(source, {format})?.map(({text}) => text)
  expect(texts(`Channel;Script\nVoicemail;${message}\n`, 'csv')).toEqual([message])
  expect(texts(`Channel\tScript\nVoicemail\t${message}\n`, 'csv')).toEqual([message])
  expect(texts(`Channel\tScript\nVoicemail\t${message}\n`, 'tsv')).toEqual([message])
  expect(texts(`Channel;Script\nVoicemail;${message}\n`, 'tsv')).not.toContain(message)
})
