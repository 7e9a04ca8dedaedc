import {expect, test} from 'vitest'
import type {Entry} from '../../../src/script/outline/section.ts'
import type {Topic} from '../../../src/script/outline/topics.ts'
import {leadTo, topicWithLead} from '../../../src/script/pick/lead.ts'
import {titled} from '../../helpers/title.ts'

/** The sentence that leads from a paragraph to the quote after it, and what it announces. */
function leadFrom(words: string, before: Partial<Entry> = {}, after: Partial<Entry> = {}) {
  const source = `Seals.\n${words}\n\n> seal`
  let start = 7
  const lines = words.split('\n').map((line) => {
    start += line.length + 1
    return {start: start - line.length - 1, end: start - 1}
  })
  const plain = {labels: [], title: undefined, isDialogue: false, item: 0}
  const entries: readonly Entry[] = [
    {form: 'paragraph', lines, ...plain, ...before},
    {form: 'quote', lines: [{start: source.length - 4, end: source.length}], ...plain, ...after}
  ]
  const lead = leadTo(source, entries, 1)
  return lead && [lead.text, lead.topic]
}

test.for<readonly [words: string, topic: Topic | undefined]>([
  ['Here it is:', undefined],
  ['The seal is due:', undefined],
  ['I left this one.', undefined],
  ['As follows', undefined],
  ['Something like this:', 'good'],
  ['*Something like this:*', 'good'],
  ['“Something like this”:', 'good'],
  ['For instance —', 'good'],
  ['Here is one I got last week:', 'bad'],
  ['Most of what I get:', 'bad'],
  ["What I'm going to say when I get the machine:", 'good'],
  ['What they hear when I get through to voicemail:', 'voicemail'],
  ['The text after it:', 'sms'],
  // The channel counts before the judgement.
  ['A text that works:', 'sms'],
  ['An e-mail that works:', 'email'],
  ['A LinkedIn note that works:', 'social'],
  ['If nobody answers, it is this:', 'voicemail'],
  // A note announces nothing but what follows it.
  ['Tips for it:', undefined],
  // How long it takes says that it is a message, unless none takes so long.
  ['It takes me eighteen seconds:', 'good'],
  ['It takes 90 seconds:', 'good'],
  ['It takes 91 seconds:', undefined]
])('%j leads to what follows as: %s', ([words, topic]) => {
  expect(leadFrom(words)).toEqual([words, topic])
})

test.for<readonly [words: string, last: string, topic: Topic | undefined]>([
  ['That was lazy. Here it goes:', 'Here it goes:', undefined],
  ['It is a lazy message. Here it goes:', 'Here it goes:', 'bad'],
  ['That is better. Here it goes:', 'Here it goes:', 'good'],
  ['That is better! Here it goes:', 'Here it goes:', 'good'],
  ['"That is better." Here it goes:', 'Here it goes:', 'good'],
  ['That is better. Or so. Here it goes:', 'Here it goes:', undefined],
  ['E-mails work. Here it goes:', 'Here it goes:', 'email'],
  ['That is better, if they read the e-mail. Here it goes:', 'Here it goes:', 'good'],
  ['That is better. Leave a text like this:', 'Leave a text like this:', 'sms'],
  ['That is better.\nHere it goes:', 'Here it goes:', 'good'],
  ['That is better.\nOne\ntwo\nthree. Here\nit goes:', 'Here it goes:', undefined]
])('of %j the last sentence leads, and the one before it may judge', ([words, last, topic]) => {
  expect(leadFrom(words)).toEqual([last, topic])
})

test.for([
  'It runs on.',
  'The seal is due.',
  'This one is long.',
  'Like this: the old seal.',
  'Hi Dana, this is Iva at Moor Pumps, like this:'
])('%j leads to nothing', (words) => {
  expect(leadFrom(words)).toBe(undefined)
})

test('only prose leads: a paragraph or an item that nobody says', () => {
  const words = 'Something like this:'
  expect(leadFrom(words, {form: 'item'})).toEqual([words, 'good'])
  expect(leadFrom(words, {form: 'code'})).toBe(undefined)
  expect(leadFrom(words, {form: 'quote'})).toBe(undefined)
  expect(leadFrom(words, {isDialogue: true})).toBe(undefined)
  expect(leadFrom(words, {title: titled('Dana')})).toBe(undefined)
  expect(leadTo('', [], 0)).toBe(undefined)
})

test('what stands before a quotation in its own text leads to it', () => {
  const branch = (text: string, topic?: Topic) => leadFrom('Seal.', {}, {form: 'branch', title: titled(text, topic)})
  expect(branch('If it rains, say')).toEqual(['If it rains, say', undefined])
  expect(branch('If voicemail, leave something like', 'voicemail')).toEqual([
    'If voicemail, leave something like',
    'voicemail'
  ])
  expect(branch('Say something like', 'live')).toEqual(['Say something like', 'good'])
  expect(branch('Most reps leave', 'live')).toEqual(['Most reps leave', 'bad'])
  expect(branch('If they answer', 'live')).toEqual(['If they answer', 'live'])
  expect(leadFrom('Something like this:', {}, {form: 'branch'})).toEqual(['Something like this:', 'good'])
})

test.for<readonly [topic: Topic | undefined, lead: Topic | 'silent' | undefined, together: Topic | undefined]>([
  ['voicemail', undefined, 'voicemail'],
  ['voicemail', 'silent', 'voicemail'],
  ['voicemail', 'bad', 'bad'],
  ['sms', 'voicemail', 'voicemail'],
  [undefined, 'good', 'good'],
  ['note', 'good', 'good'],
  ['bad', 'good', 'good'],
  ['voicemail', 'good', 'voicemail'],
  ['sms', 'good', 'sms'],
  [undefined, undefined, undefined]
])('under %s, a sentence that says %s makes a text: %s', ([topic, lead, together]) => {
  const sentence = lead && {text: 'Like this:', topic: lead === 'silent' ? undefined : lead}
  expect(topicWithLead(topic, sentence)).toBe(together)
})
