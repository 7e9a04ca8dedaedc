import {expect, test, vi} from 'vitest'
import {VmlintError} from '../../src/errors.ts'
import {lintText} from '../../src/index.ts'
import {longestSource} from '../../src/script/model.ts'
import {parseDocument} from '../../src/script/parse.ts'
import {normalize} from '../../src/speech/normalize.ts'
import {workOf} from '../helpers/work.ts'

// A machine that does other things, too, is slow: what counts is the time of this process, in microseconds.
const second = 1_000_000
vi.setConfig({testTimeout: 300_000})

const many = 100_000

// Each of these has made a parser of markdown or English run for minutes, or overflow its stack.
test.for<readonly [what: string, source: string]>([
  ['open brackets', '['.repeat(many)],
  ['open braces', '{{'.repeat(many)],
  ['stars', '*'.repeat(many)],
  ['stars and lines', '*_'.repeat(many / 2)],
  ['open emphasis', 'a**b '.repeat(many / 5)],
  ['open links', '*[a](b'.repeat(many / 6)],
  ['open comments', '<!-- '.repeat(many / 5)],
  ['code marks', '`a``'.repeat(many / 4)],
  ['one word', 'a'.repeat(many)],
  ['quotation marks', '"a '.repeat(many / 3)],
  ['paragraphs', 'Hi.\n\n'.repeat(many / 5)],
  ['headings', '## Voicemail\n\n'.repeat(many / 14)],
  ['list items', '- a\n'.repeat(many / 4)],
  ['table rows', `a|b\n-|-\n${'a|b\n'.repeat(many / 4)}`],
  ['labels', '**Voicemail:** Hi, it is Lee.\n'.repeat(many / 30)],
  ['entities', '&amp;'.repeat(many / 5)],
  ['a wrapped bracket', `(a${'\r\nb'.repeat(many / 3)}`],
  ['a long title', `# ${'a #'.repeat(many / 3)}\n\nHi.`],
  ['a long label', `**${'a: '.repeat(many / 3)}**\n\nHi.`],
  ['open tags', '<a '.repeat(many / 3)],
  ['open tags on lines of their own', '<aside>\n'.repeat(many / 8)]
])('100,000 characters of %s are read at once', ([, source]) => {
  for (const format of ['markdown', 'text'] as const) {
    const begun = process.cpuUsage()
    parseDocument(source, {format})
    // A hundred times what it takes; what is not linear takes minutes.
    expect(process.cpuUsage(begun).user).toBeLessThan(20 * second)
  }
})

test.for<readonly [what: string, source: string]>([
  ['braces', '{'.repeat(2 * many)],
  ['doubled braces', '{{'.repeat(many)],
  ['hesitations', 'um '.repeat((2 * many) / 3)],
  ['commas', 'a, '.repeat((2 * many) / 3)],
  ['fields without a space', '*|NAME|*'.repeat(many / 4)],
  ['brackets and open links', '[a]('.repeat(many / 2)],
  ['brackets in a row', '[a]['.repeat(many / 2)],
  ['open italics', '*a '.repeat((2 * many) / 3)]
])('200,000 characters of %s are linted at once', async ([, source]) => {
  const begun = process.cpuUsage()
  await lintText(`Hi Dana, Lee here. ${source}`)
  // Some five times what it takes; what is not linear takes as much again, or minutes.
  expect(process.cpuUsage(begun).user).toBeLessThan(10 * second)
})

// More items than a function takes as arguments.
test.for<readonly [what: string, source: string, format: 'markdown' | 'text']>([
  ['a quote', '> a b\n'.repeat(150_000), 'markdown'],
  ['code', `# Voicemail\n\n\`\`\`\nHi Dana, I am back.\n${'a b\n'.repeat(150_000)}\`\`\`\n`, 'markdown'],
  ['a paragraph', 'a b\n'.repeat(150_000), 'text'],
  ['a marked script', `<!-- vmlint-script -->\n\n${'a.\n\n'.repeat(150_000)}`, 'text'],
  ['paragraphs of a file', 'Hi Dana.\n\n'.repeat(150_000), 'markdown'],
  [
    'quotes below a message',
    `# Voicemail\n\nHi Dana, this is Lee at Tarn. Your seal is due. I will ring on Monday.\n\n${'> Ok.\n\n'.repeat(150_000)}`,
    'markdown'
  ],
  ['items of a file', '- Hi Dana, it is Lee.\n'.repeat(90_000), 'markdown']
])('150,000 lines in %s are read', ([, source, format]) => {
  expect(parseDocument(source, {format}).scripts.length).toBeGreaterThan(0)
})

test.for<readonly [what: string, text: string]>([
  ['address', `http://${'a.'.repeat(150_000)}com`],
  ['query', `http://a.b/${'c?d=e&'.repeat(40_000)}`],
  ['number', '1'.repeat(150_000)],
  ['code', 'a1'.repeat(75_000)]
])('an endless %s is read out', ([, text]) => {
  expect(normalize(text).length).toBeGreaterThan(0)
})

test('a fault as long as the file is quoted in part', async () => {
  const {messages} = await lintText('CALL '.repeat(2000))
  const longest = Math.max(...messages.map(({message}) => message.length))
  expect(messages.find(({ruleId}) => ruleId === 'shouting')?.message).toContain(' … ')
  expect(longest).toBeLessThan(500)
})

test.for<readonly [what: string, source: string]>([
  ['quotes', '> '.repeat(many)],
  ['quotes without spaces', '>'.repeat(many)],
  ['lists', '- '.repeat(many).replace(/ $/, ' a')],
  ['numbered lists', '1. '.repeat(many)]
])('100,000 %s in one another are refused with their place', ([, source]) => {
  expect(() => parseDocument(`Hi.\n\n${source}`, {format: 'markdown'})).toThrow(VmlintError)
  expect(() => parseDocument(`Hi.\n\n${source}`, {format: 'markdown'})).toThrow('100 deep')
  expect(parseDocument(source, {format: 'text'}).format).toBe('text')
})

test('a hundred quotes in one another are read', () => {
  expect(parseDocument(`${'>'.repeat(100)} Hi.`, {format: 'markdown'}).scripts).toHaveLength(1)
})

test('a file that is too long is refused by name, and so is one nested too deep', async () => {
  expect(() => parseDocument('a'.repeat(longestSource + 1), {format: 'text'})).toThrow('the limit is 2000000')
  const {filePath, messages} = await lintText(`Hi.\n\n${'> '.repeat(200)}`, {filePath: 'deep.md'})
  expect(filePath).toMatch(/deep\.md$/)
  expect(messages).toMatchObject([{fatal: true, line: 3, column: 203}])
})

// One step that looks at all words, spans or paragraphs for each of these took more than a minute.
test.for<readonly [what: string, sentence: string]>([
  ['asks', 'Hi Dana, this is Lee at Tarn, maybe call me back today. '],
  ['numbers', 'My number is 0113 496 0000. '],
  ['teases', "Call me and I'll explain. "],
  ['figures', 'Your roof was built in 1990. '],
  ['times', 'Call me at 10:30 or at 4 15. '],
  ['tags', '<b>x</b>\n'],
  ['openings', 'Hi Dana, this is Lee.\n\n'],
  ['remarks', 'Note: this works well, um.\n\n']
])('a message of one megabyte of %s is linted', async ([, sentence]) => {
  const begun = process.cpuUsage()
  const {messages} = await lintText(sentence.repeat(1_000_000 / sentence.length))
  expect(messages.length).toBeGreaterThan(0)
  expect(process.cpuUsage(begun).user).toBeLessThan(40 * second)
})

test('work grows as the file does', () => {
  const script =
    '## Voicemail 1 (20 sec)\n\n> Hi {{first_name}}, this is *Ana* &amp; Lee at Tarn.\n\n- tip\n\n**Length:** 20 s\n\n'
  const work = (count: number) => workOf(() => parseDocument(script.repeat(count), {format: 'markdown'}))
  expect(work(400) / work(100)).toBeLessThan(4.2)
})
