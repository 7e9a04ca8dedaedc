import {expect, test} from 'vitest'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {branchesOf, unquotedBranch} from '../../../src/script/outline/branches.ts'
import type {Topic} from '../../../src/script/outline/topics.ts'

const hello = 'Hi Dana, this is Iva at Moor Pumps. Your seal is due.'

const due = 'Your seal is due in June, so I will send you one. Call me on 555-0119.'

/** Each quotation of a text, with the words that say when to say it. */
function branchesIn(text: string) {
  // The words round a text are not read.
  const source = `Mail: "${text}" Text: "`
  const lines = splitLines(text)
    .filter(({start, end}) => /[^>\s]/.test(text.slice(start, end)))
    .map(({start, end}) => ({start: start + 7, end: end + 7}))
  return branchesOf(source, lines)?.map(({lead, lines: said}) => {
    expect(source.slice(lead.start, lead.end)).toContain(lead.text.slice(0, 4))
    return [lead.text, lead.topic, said.map(({start, end}) => source.slice(start, end)).join(' / ')]
  })
}

type Branch = readonly [lead: string, topic: Topic | undefined, said: string]

test.for<readonly [text: string, ...branches: Branch[]]>([
  [`If voicemail: "${hello}"`, ['If voicemail', 'voicemail', hello]],
  [
    `Wait. If voicemail: "${hello}" If they answer: "Hi! Got a minute?"`,
    ['If voicemail', 'voicemail', hello],
    ['If they answer', 'live', 'Hi! Got a minute?']
  ],
  [`If they answer: "Hi! Got a minute?" If voicemail: "${hello}"`, ['If voicemail', 'voicemail', hello]],
  [`Say "peace of mind". If voicemail, say "${hello}"`, ['If voicemail, say', 'voicemail', hello]],
  [`LVM. "${hello}"`, ['LVM.', 'voicemail', hello]],
  [`Something short, such as: "${hello}"`, ['Something short, such as', undefined, hello]],
  [`Say something like "${hello}"`, ['Say something like', undefined, hello]],
  [`He left "${hello}"`, ['He left', undefined, hello]],
  // Without a greeting it is one where words introduce it.
  [`Something short, such as: "${due}"`, ['Something short, such as', undefined, due]],
  [`Here you leave "${due}"`, ['Here you leave', undefined, due]],
  [`**This is the one to say** "${due}"`, ['This is the one to say', undefined, due]],
  [`(If voicemail: “${hello}”)`, ['If voicemail', 'voicemail', hello]],
  [`[If voicemail: "${hello}"]`, ['If voicemail', 'voicemail', hello]],
  [`If voicemail: ‘${hello}’`, ['If voicemail', 'voicemail', hello]],
  [`I don‘t. If voicemail: "${hello}"`, ['If voicemail', 'voicemail', hello]],
  [`If voicemail:\n"${hello}"`, ['If voicemail', 'voicemail', hello]],
  [`Ring twice\n\nIf voicemail: "${hello}"`, ['If voicemail', 'voicemail', hello]],
  [`Ring twice\nif voicemail: "${hello}"`, ['Ring twice if voicemail', 'voicemail', hello]],
  [
    'If voicemail: "Hi Dana,\nthis is Iva at Moor Pumps."',
    ['If voicemail', 'voicemail', 'Hi Dana, / this is Iva at Moor Pumps.']
  ],
  [`Text them: "${hello}" then`, ['Text them', 'sms', hello]],
  [`**If voicemail:** *"${hello}"*`, ['If voicemail', 'voicemail', hello]],
  [`> If voicemail: "${hello}"`, ['If voicemail', 'voicemail', hello]],
  [`If voicemail – "${hello}"`, ['If voicemail', 'voicemail', hello]],
  [
    'Subject: "seal". Voicemail: "Hi Dana, Iva at Moor. Your seal is due."',
    ['Voicemail', 'voicemail', 'Hi Dana, Iva at Moor. Your seal is due.']
  ],
  [`After the voicemail send this text: "${hello}"`, ['After the voicemail send this text', 'sms', hello]],
  [`The seal "leaks" - if voicemail: "${hello}"`, ['The seal "leaks" - if voicemail', 'voicemail', hello]]
])('messages for different cases: %j', ([text, ...branches]) => {
  expect(branchesIn(text)).toEqual(branches)
})

test.for([
  `"${hello}"`,
  `- "${hello}"`,
  'If voicemail: "It is due."',
  `If voicemail: "${hello}`,
  `Hi Dana, I say: "${hello}"`,
  'If voicemail: leave one',
  `We read "${due}"`,
  `Hi Dana, this is Iva at Moor Pumps, like "${due}"`,
  '',
  'Text them: "It is due." Say: "Ring me."'
])('one text: %j', (text) => {
  expect(branchesIn(text)).toBe(undefined)
})

test('the rest of an italic message ends where the next begins', () => {
  const text = 'On the machine, leave *Hi Dana, this is Lee at Acme.* Second time, leave *Hi Dana, it is Lee again.*'
  const [first] = branchesOf(text, [{start: 0, end: text.length}]) ?? []
  expect(text.slice(first?.rest.start, first?.rest.end)).toBe(' Second time, leave ')
})

test('the lead, the words and the rest of each branch lie beside each other', () => {
  const text = `Wait. If voicemail: "${hello}" and hang up. If they answer: "Hi! Got a minute?"`
  const branches = branchesOf(text, [{start: 0, end: text.length}]) ?? []
  const at = ({start, end}: {readonly start: number; readonly end: number}) => text.slice(start, end)
  expect(branches.map(({lead, lines, rest}) => [at(lead), lines.map(at), at(rest)])).toEqual([
    ['If voicemail: ', [hello], ' and hang up. If they answer: '],
    ['If they answer: ', ['Hi! Got a minute?'], '']
  ])
})

test.for<readonly [text: string, said: string | undefined, rest?: string]>([
  [
    `If voicemail, say hi Dana, this is Iva at Moor Pumps. Your seal is due.`,
    'hi Dana, this is Iva at Moor Pumps. Your seal is due.',
    ''
  ],
  [
    `On the machine I go, hello Dana, this is Iva at Moor Pumps. Your seal is due - and that works.`,
    'hello Dana, this is Iva at Moor Pumps. Your seal is due',
    ' - and that works.'
  ],
  // Words for another channel are told apart, too.
  [
    `If they answer, say hi Dana, this is Iva at Moor Pumps. Your seal is due.`,
    'hi Dana, this is Iva at Moor Pumps. Your seal is due.',
    ''
  ],
  [
    `For those without a pump, text them - Hi Dana, this is Iva at Moor Pumps. Your seal is due.`,
    'Hi Dana, this is Iva at Moor Pumps. Your seal is due.',
    ''
  ],
  // Without a channel, a greeting, somebody who says so, or a message.
  [`On the call, say hi Dana, this is Iva at Moor Pumps. Your seal is due.`, undefined],
  [`If voicemail, say Dana, this is Iva at Moor Pumps. Your seal is due.`, undefined],
  [`If voicemail, hi Dana, this is Iva at Moor Pumps. Your seal is due.`, undefined],
  ['If voicemail, say hi Dana.', undefined]
])('words after a clause, without quotation marks: %s', ([text, said, rest]) => {
  const branch = unquotedBranch(text, [{start: 0, end: text.length}])
  const at = (range: {readonly start: number; readonly end: number} | undefined) =>
    range && text.slice(range.start, range.end)
  expect([at(branch?.lines[0]), at(branch?.rest)]).toEqual([said, rest])
  expect(
    unquotedBranch(text, [
      {start: 0, end: text.length},
      {start: 0, end: 0}
    ])
  ).toBe(undefined)
  expect(unquotedBranch(text, [])).toBe(undefined)
})
