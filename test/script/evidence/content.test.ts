import {expect, test} from 'vitest'
import {cuesIn, greets, messageScore, namesCaller, opens, speaks} from '../../../src/script/evidence/content.ts'

test.for(['Hi Dana', '📞 Hi Dana', '**Hi** Dana', '- Good morning', 'Dear Dana', 'G’day'])('%j greets', (text) => {
  expect(greets(text)).toBe(true)
})

test.for(['Hid', 'Say hi'])('%j does not', (text) => {
  expect(greets(text)).toBe(false)
})

test.for(['Hi Dana', 'Dana, it is late', 'This is Iva', 'Iva at Moor', 'Iva here', '[Name], hi'])(
  '%j greets or says who calls',
  (text) => {
    expect(opens(text)).toBe(true)
  }
)
test.for(['It is late'])('%j does neither', (text) => {
  expect(opens(text)).toBe(false)
})

test.for(['my seal', 'you', 'Ring us'])('%j has words to somebody', (text) => {
  expect(speaks(text)).toBe(true)
})

test.for(['555-0119 11', '[Name]', 'seal'])('%j has only facts', (text) => {
  expect(speaks(text)).toBe(false)
})

test.for(['This is Iva', 'Iva at Moor', 'Iva again', '🟢 Hi Dana, Iva, Moor Pumps.', '☎️ ✅ Dana, Iva at Moor.'])(
  '%j names the caller',
  (text) => {
    expect(namesCaller(text)).toBe(true)
  }
)

test.for(['Hi Dana', '🟢 Hi Dana', '🟢'])('%j names nobody who calls', (text) => {
  expect(namesCaller(text)).toBe(false)
})

test.for<readonly [text: string, score: number]>([
  ['It is late.', 0],
  ['Hi.', 2],
  ['Dana, it is late.', 1],
  ['This is Iva.', 2],
  ['Iva at Moor.', 2],
  ['We leave.', 1],
  ['You leave.', 1],
  ['555-01190', 1],
  ['[time]', 1],
  ['Thanks.', 1],
  ['Hi [Name], this is Iva at Moor, I will ring you on 555-0119, thanks.', 11]
])('how much %j sounds like a message', ([text, score]) => {
  expect(messageScore(text)).toBe(score)
  expect(cuesIn(text).reduce((sum, {points}) => sum + points, 0)).toBe(score)
})

test('only the beginning of a text is searched', () => {
  expect(messageScore(`${'The seal leaks. '.repeat(300)} Thanks.`)).toBe(0)
  expect(greets(`${'-'.repeat(60)} Hi Dana`)).toBe(false)
})
