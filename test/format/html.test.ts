import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {VmlintError} from '../../src/errors.ts'
import {html as escaped} from '../../src/format/escape.ts'
import {markedText} from '../../src/format/html/marked-text.ts'
import {filesWithout, frequentRules} from '../../src/format/html/summary.ts'
import {html} from '../../src/format/html/template.ts'
import {toReport} from '../../src/format/html/view.ts'
import {lintText} from '../../src/index.ts'
import {type FileResult, failedResult} from '../../src/result.ts'
import {context, message, result, situations, summary} from '../helpers/results.ts'

const source = 'Hi {{name}}, maybe we\ncould <b>talk</b> & "meet". Call me.'
const script = summary({start: 0, end: source.length})

/** What a reader sees of a text in HTML. */
const shown = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

const faults = (ranges: readonly (readonly [number, number])[]) =>
  [...ranges]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map((range, place) => ({number: place + 1, message: message({range}), why: undefined, summary: undefined}))

test('a file that could not be read is a problem', () => {
  const says = (...given: FileResult[]) => frequentRules(toReport(given, context)).text
  expect(says(result('a.txt'))).toContain('No problems found.')
  expect(says(result('a.txt'), failedResult(new VmlintError('No file', {path: 'b.txt'})))).not.toContain('No problems')
})

test('files without a script and documents that were not read are named', () => {
  const passedOver = ['cold.docx', ...Array.from({length: 10}, (_, at) => `deck-${at}.pdf`)].map(
    (name) => `${context.cwd}/${name}`
  )
  const listed = (given: Partial<typeof context> & {passedOver?: readonly string[]}) =>
    filesWithout(toReport([result('notes.md', [], {scripts: []})], {...context, ...given})).text
  const text = shown(listed({passedOver}))
  expect(text).toMatch(/No script found in\s+notes\.md/)
  expect(text).toMatch(/Not read: save these as plain text \(\.txt\)\s+cold\.docx/)
  expect(text).toContain('1 more file')
  expect(listed({})).not.toContain('Not read')
})

describe('the marked text', () => {
  test('says what the script says, wherever faults lie', () => {
    const offset = fc.integer({min: 0, max: source.length + 5})
    const range = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(range, {maxLength: 6}), fc.option(offset, {nil: undefined}), (ranges, overAt) => {
        const spans = [
          {kind: 'spoken', start: 0, end: 3},
          {kind: 'placeholder', start: 3, end: 11},
          {kind: 'spoken', start: 11, end: source.length}
        ] as const
        const details = {spans, timeline: [], ...(overAt !== undefined && {overAt})}
        const html = markedText(source, script, details, faults(ranges)).text
        expect(shown(html).replaceAll('▸', '')).toBe(source)
        // Each fault has one place to come back to and one stop of the keyboard at most.
        for (const {number} of faults(ranges)) expect(html.split(`id="place-${number}"`)).toHaveLength(2)
        expect(html.match(/<a [^>]*>/g)?.filter((tag) => !tag.includes('tabindex')).length ?? 0).toBeLessThanOrEqual(
          ranges.length
        )
      })
    )
  })

  test.for<[string, readonly (readonly [number, number])[], string]>([
    ['one', [[13, 18]], 'maybe'],
    [
      'one inside another',
      [
        [13, 30],
        [19, 21]
      ],
      'maybe |we|\ncould <b'
    ],
    [
      'two that overlap',
      [
        [13, 21],
        [19, 27]
      ],
      'maybe |we|\ncould'
    ],
    ['one without length', [[13, 13]], '▸']
  ])('links faults: %s', ([, ranges, linked]) => {
    const links = markedText(source, script, undefined, faults(ranges)).text.match(/<a [^>]*>.*?<\/a>/gs) ?? []
    expect(links.map(shown).join('|')).toBe(linked)
  })
})

test.for<[string, readonly FileResult[], readonly string[]]>([
  ['a file that is missing', situations['a missing file'] ?? [], ['gone.txt', 'Attempt 1']],
  ['a file without scripts', [result('calls/notes.md', [message()], {scripts: []})], ['notes.md']],
  [
    'a fault outside the scripts',
    [result('a.md', [message()], {scripts: [summary({start: 9})]})],
    ['Outside the scripts', 'Attempt 1']
  ],
  [
    'a script without a title',
    [result('calls/a.txt', [], {scripts: [summary({title: null, name: 'Script 1'})]})],
    ['a.txt']
  ]
])('names what it lists: %s', ([, results, names]) => {
  expect(toReport(results, context).scripts.map(({name}) => name)).toEqual(names)
})

describe('details', () => {
  const text = "Hi Dana, this is Lee Marsh at Tarn Labels. I'll ring you on Friday at ten."

  test('are there when they are asked for', async () => {
    const [plain] = (await lintText(text, {lookup: false})).scripts
    expect(plain?.details).toBe(undefined)
    const [drawn] = (await lintText(text, {lookup: false, details: true})).scripts
    expect(drawn?.details?.spans).toEqual([{kind: 'spoken', start: 0, end: text.length}])
    expect(drawn?.details?.overAt).toBe(undefined)
  })

  test('parts follow each other along the seconds, each up to the next or the end of its sentence', async () => {
    const [drawn] = (await lintText(text, {lookup: false, details: true})).scripts
    const timeline = drawn?.details?.timeline ?? []
    expect(timeline.map(({part}) => part)).toEqual(['greeting', 'caller', 'company', 'promise'])
    for (const [place, {at, until}] of timeline.entries()) {
      expect(until).toBeGreaterThan(at)
      expect(until).toBeLessThanOrEqual(timeline[place + 1]?.at ?? drawn?.seconds ?? 0)
    }
  })

  test('tell where the time is up', async () => {
    const long = `${text} ${'We print labels for plants that pack dry food. '.repeat(12)}`
    const [drawn] = (await lintText(long, {lookup: false, details: true})).scripts
    const overAt = drawn?.details?.overAt ?? 0
    const {messages} = await lintText(long, {lookup: false})
    expect(messages.find(({ruleId}) => ruleId === 'over-budget')?.range[0]).toBe(overAt)
  })
})

test('what is put into a template is text, unless a template made it', () => {
  const name = '<img onerror="x"> & co'
  expect(html`<p title="${name}">${[name, html`<b>${7}</b>`]}${undefined}${false}</p>`.text).toBe(
    `<p title="${escaped(name)}">${escaped(name)}<b>7</b></p>`
  )
})
