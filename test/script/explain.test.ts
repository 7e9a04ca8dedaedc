import {expect, test} from 'vitest'
import {explainFile} from '../../src/script/explain.ts'

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due. I will ring on Monday.'

test('titles and texts come in the order of the file, each with its place', () => {
  const source = `# Pumps

## Voicemail   for owners

> ${message}

Leave it after
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

test('where marks or a setting decide, there is nothing to explain', () => {
  expect(explainFile(`> ${message}\n`, {format: 'markdown', scripts: 'blockquote'})).toBe(undefined)
  const marked = `<!-- vmlint-script -->\n${message}\n<!-- /vmlint-script -->\n`
  expect(explainFile(marked, {format: 'markdown'})).toBe(undefined)
})
