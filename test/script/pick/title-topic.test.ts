import {expect, test} from 'vitest'
import type {Entry, Section, Title} from '../../../src/script/outline/section.ts'
import type {Topic} from '../../../src/script/outline/topics.ts'
import {
  announces,
  announcesInVain,
  isAnnounced,
  parentsOf,
  topicOfEntry,
  topicOfPath
} from '../../../src/script/pick/title-topic.ts'
import {titled} from '../../helpers/title.ts'

const voicemail = titled('Voicemail', 'voicemail')
const tips = titled('Voicemail tips', 'note', {isRelated: true})
const notes = titled('Notes', 'note')
const bad = titled('What not to say', 'bad')
const good = titled('Say this', 'good')
const text = titled('Text', 'sms')
const call = titled('Call', 'live')
const seals = titled('Seals')
const label = (words: string) => titled(words, undefined, {level: 7})

test.for<readonly [what: string, path: readonly Title[], topic: Topic | undefined]>([
  ['nothing', [], undefined],
  ['what names no channel', [seals], undefined],
  ['its own title', [text, voicemail], 'voicemail'],
  ['the title around it', [voicemail, seals], 'voicemail'],
  // What is recommended is of the channel around it.
  ['what is recommended', [good], undefined],
  ['what is recommended for voicemails', [voicemail, good], 'voicemail'],
  ['what is recommended among tips for voicemails', [tips, good], 'voicemail'],
  ['what is recommended for texts', [text, good], 'sms'],
  ['what is recommended among notes', [notes, good], undefined],
  ['what is recommended after what is not', [voicemail, bad, good], 'voicemail'],
  ['a second recommendation', [voicemail, good, good], 'voicemail'],
  // What is bad stays bad.
  ['a bad example', [voicemail, bad], 'bad'],
  ['a voicemail among bad examples', [bad, voicemail], 'bad'],
  ['a text among bad examples', [bad, text], 'sms'],
  // What a whole article warns of is none of its examples.
  ['what an article warns of', [titled('Stop touching base', 'bad', {level: 1}), seals], undefined],
  ['a voicemail in such an article', [titled('Stop touching base', 'bad', {level: 1}), voicemail], 'voicemail'],
  ['such a title alone', [titled('Stop touching base', 'bad', {level: 1})], 'bad'],
  ['what a part of an article warns of', [bad, seals], 'bad'],
  ['the same below its title', [seals, titled('Stop touching base', 'bad', {level: 1}), seals], 'bad'],
  ['bad voicemails', [titled('Bad voicemails', 'bad', {level: 1, isRelated: true}), seals], 'bad'],
  // A label that names a message is no note, and under calls one for a machine.
  ['a label of a message among tips', [tips, label('Message for owners')], 'voicemail'],
  ['a label of a message among notes', [notes, label('Script if nobody is in')], undefined],
  ['a heading of a message among tips', [tips, titled('Message for owners')], 'note'],
  ['another label among tips', [tips, label('The message')], 'note'],
  ['a message under calls', [call, label('Message for owners')], 'voicemail'],
  ['another label under calls', [call, label('Message to owners')], 'live'],
  ['a message under texts', [text, label('Message for owners')], 'sms']
])('a text is about: %s', ([, path, topic]) => {
  expect(topicOfPath(path)).toBe(topic)
  expect(topicOfEntry(path.slice(0, -1), path.at(-1))).toBe(topic)
})

test('what announces a script: a voicemail, a recommendation, a number', () => {
  const numbered = titled('Script 1', undefined, {isNumbered: true})
  expect([voicemail, good, numbered].map(announces)).toEqual([true, true, true])
  expect([undefined, seals, text, bad, tips].map(announces)).toEqual([false, false, false, false, false])
})

test.for<readonly [what: string, path: readonly Title[], parents: readonly Title[], isAnnounced: boolean]>([
  ['below a voicemail', [voicemail], [], true],
  ['below the subtitles of one', [voicemail], [voicemail], false],
  ['below a recommendation', [voicemail, good], [voicemail], true],
  ['below any message of a voicemail', [voicemail, titled('Example script')], [voicemail], true],
  ['below a message for somebody', [voicemail, titled('Message for owners')], [voicemail], true],
  ['below another title of a voicemail', [voicemail, seals], [], false],
  ['below a message of a text', [text, titled('Example script')], [], false],
  ['below a note called a script', [voicemail, titled('Script', 'note')], [], false],
  ['below no title', [], [], false]
])('a message is announced %s', ([, path, parents, expected]) => {
  expect(isAnnounced(path, new Set(parents))).toBe(expected)
})

const section = (path: readonly Title[], entries: readonly Entry[] = []): Section => ({path, entries, stated: []})

test('a title has subtitles that may announce scripts, but for those of another channel', () => {
  const found = parentsOf([
    section([voicemail]),
    section([voicemail, seals]),
    section([text, titled('Farms')]),
    section([titled('Kit'), titled('Cold')])
  ])
  expect([...found].map((one) => one.text)).toEqual(['Voicemail', 'Kit'])
})

/** Whether a title announces a script that is not there, above paragraphs of these words. */
function isInVain(title: Title, ...paragraphs: readonly string[]): boolean {
  const source = paragraphs.join('')
  let start = 0
  const entries = paragraphs.map((words): Entry => {
    start += words.length
    const lines = [{start: start - words.length, end: start}]
    return {form: 'paragraph', lines, labels: [], title: undefined, isDialogue: false, item: 0}
  })
  return announcesInVain(source, title, [section([title], entries)])
}

test.for<readonly [what: string, title: Title, paragraphs: readonly string[], isInVain: boolean]>([
  ['nothing below it', voicemail, [], true],
  ['a note that it is to be written', voicemail, ['Ana to write.'], true],
  ['such a note first', voicemail, ['Ana to write.', 'The old one is long.'], true],
  ['such a note last', voicemail, ['The old one is long.', 'Ana to write.'], false],
  ['something else', voicemail, ['The old one is long.'], false],
  ['a label of nine words', label('Voicemail for those who have not rung us back'), [], true],
  ['a label of ten words', label('Voicemail for all those who have not rung us back'), [], false],
  ['a heading of ten words', titled('Voicemail for all those who have not rung us back', 'voicemail'), [], true],
  ['several messages', titled('Voicemails', 'voicemail'), [], false],
  ['a step of two channels', titled('Day 7: call + voicemail', 'voicemail'), [], false],
  ['an attempt', titled('Call attempt 2, voicemail', 'voicemail'), [], false],
  ['an item of a list', titled('Voicemail', 'voicemail', {item: 3}), [], false],
  ['front matter', titled('Voicemail', 'voicemail', {level: 0}), [], false]
])('a script is missing below a title: %s', ([, title, paragraphs, expected]) => {
  expect(isInVain(title, ...paragraphs)).toBe(expected)
})
