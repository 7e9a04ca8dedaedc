import {expect, test} from 'vitest'
import {frontTitle} from '../../../src/script/outline/front-title.ts'

/** What front matter says that a file is, and where it says so. */
function titleIn(yaml: string) {
  const source = `Seals\n---\n${yaml}\n---\nHi Dana.`
  const title = frontTitle(source, {start: 6, end: source.length - 9})
  if (title) expect([title.level, source.slice(title.start, title.end)]).toEqual([0, title.text])
  return title && [title.text, title.topic]
}

test.for<readonly [yaml: string, text: string]>([
  ['title: Voicemail', 'Voicemail'],
  ['title: "Voicemail 2"', 'Voicemail 2'],
  ["title: 'Voicemail 2'", 'Voicemail 2'],
  ['name: Voicemail', 'Voicemail'],
  ['title: voicemail for voicemail', 'voicemail for voicemail'],
  ['title: Voicemail\ntitle: Seals', 'Voicemail'],
  ['channel: email\ntitle: Voicemail', 'Voicemail'],
  // A channel decides, and a title names.
  ['channel: voicemail', 'voicemail'],
  ['type: voicemail', 'voicemail'],
  ['kind: vm', 'vm'],
  ['channel: voicemail\ntitle: Seals', 'Seals'],
  ['title: Seals\nchannel: voicemail', 'Seals']
])('%j says that all of a file is a voicemail', ([yaml, text]) => {
  expect(titleIn(yaml)).toEqual([text, 'voicemail'])
})

test.for([
  'title: Seals',
  'title:Voicemail',
  '  title: Voicemail',
  'subtitle: Voicemail',
  'title: ""',
  'channel: email\ntype: voicemail',
  ''
])('%j says nothing of the kind', (yaml) => {
  expect(titleIn(yaml)).toBe(undefined)
})
