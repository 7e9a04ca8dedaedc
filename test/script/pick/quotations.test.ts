import {expect, test} from 'vitest'
import type {StatedLength} from '../../../src/script/model.ts'
import type {Entry} from '../../../src/script/outline/section.ts'
import {Lengths} from '../../../src/script/pick/lengths.ts'
import {quotationFrom} from '../../../src/script/pick/quotations.ts'
import {titled} from '../../helpers/title.ts'

type Part = readonly [form: Entry['form'], text: string, title?: string]

/** The quotation that begins with the first of several texts: what is said, what follows it, and how many texts it takes. */
function quotationIn(parts: readonly Part[]) {
  const source = parts.map(([, text]) => text).join('\n')
  let end = -1
  const entries = parts.map(([form, text, title]): Entry => {
    const start = end + 1
    end = start + text.length
    return {
      form,
      lines: [{start, end}],
      labels: [],
      title: title ? titled(title) : undefined,
      isDialogue: false,
      item: 0
    }
  })
  const run = quotationFrom(source, entries, 0)
  const said = run?.lines.map((line) => source.slice(line.start, line.end)).join(' / ')
  return run && [said, run.rest && source.slice(run.rest.start, run.rest.end), run.last + 1]
}

const filler = (count: number): readonly Part[] => Array.from({length: count}, () => ['paragraph', 'a'])

test.for<readonly [what: string, parts: readonly Part[], said: string, rest: string | undefined, texts: number]>([
  ['one paragraph', [['paragraph', '"Hi."']], 'Hi.', undefined, 1],
  [
    'two paragraphs',
    [
      ['paragraph', '"Hi.'],
      ['paragraph', 'Dana." (20 s)']
    ],
    'Hi. / Dana.',
    ' (20 s)',
    2
  ],
  [
    'a list in it',
    [
      ['paragraph', '"Hi.'],
      ['item', 'Dana."']
    ],
    'Hi. / Dana.',
    undefined,
    2
  ],
  [
    'two quotes',
    [
      ['quote', '"Hi.'],
      ['quote', 'Dana."']
    ],
    'Hi. / Dana.',
    undefined,
    2
  ],
  [
    'what follows is another text',
    [
      ['paragraph', '"Hi."'],
      ['paragraph', 'Dana']
    ],
    'Hi.',
    undefined,
    1
  ],
  [
    'twelve paragraphs',
    [['paragraph', '"Hi'], ...filler(10), ['paragraph', 'b"']],
    `Hi${' / a'.repeat(10)} / b`,
    undefined,
    12
  ]
])('a quotation goes over %s', ([, parts, said, rest, texts]) => {
  expect(quotationIn(parts)).toEqual([said, rest, texts])
})

test.for<readonly [what: string, parts: readonly Part[]]>([
  [
    'text without marks',
    [
      ['paragraph', 'Hi.'],
      ['paragraph', '"Dana."']
    ]
  ],
  [
    'one that never closes',
    [
      ['paragraph', '"Hi.'],
      ['paragraph', 'Dana.']
    ]
  ],
  [
    'one that goes on under a label',
    [
      ['paragraph', '"Hi.'],
      ['paragraph', 'Dana."', 'VM']
    ]
  ],
  [
    'one that leaves its quote',
    [
      ['quote', '"Hi.'],
      ['paragraph', 'Dana."']
    ]
  ],
  [
    'one that leaves its list',
    [
      ['item', '"Hi.'],
      ['paragraph', 'Dana."']
    ]
  ],
  ['one of thirteen paragraphs', [['paragraph', '"Hi'], ...filler(11), ['paragraph', 'b"']]],
  ['nothing', []]
])('no quotation is %s', ([, parts]) => {
  expect(quotationIn(parts)).toBe(undefined)
})

test('a length belongs to the script before it, and one above all texts to those without', () => {
  const at = (start: number): StatedLength => ({start, end: start + 4, seconds: {max: start}})
  const entry: Entry = {
    form: 'quote',
    lines: [{start: 10, end: 20}],
    labels: [],
    title: undefined,
    isDialogue: false,
    item: 0
  }
  const lengthsOf = (...starts: readonly number[]) => new Lengths({path: [], entries: [entry], stated: starts.map(at)})
  const below = lengthsOf(25, 55)
  expect([below.after(10, 30)?.start, below.after(30, 50)?.start, below.after(50)?.start]).toEqual([25, undefined, 55])
  const above = lengthsOf(5, 25)
  expect([above.after(10, 30)?.start, above.after(30, 50)?.start]).toEqual([25, 5])
  expect(lengthsOf().after(10)).toBe(undefined)
  expect(lengthsOf(30).after(10, 30)).toBe(undefined)
})
