import {expect, test} from 'vitest'
import {lintText} from '../../src/index.ts'
import {locate} from '../../src/script/location.ts'
import {codeFrame, frameLines} from '../../src/terminal/code-frame.ts'

test('a byte-order mark is no column, and lines end in LF, CRLF or CR', () => {
  const source = '\ufeffab\r\nc\rd\n'
  const {toPoint, toOffset} = locate(source)
  const points = Array.from({length: source.length + 1}, (_, at) => {
    const {line, column} = toPoint(at)
    return `${line}:${column}`
  })
  expect(points).toEqual(['1:1', '1:1', '1:2', '1:3', '1:4', '2:1', '2:2', '3:1', '3:2', '4:1'])
  for (const [at, point] of points.entries()) {
    const [line = 0, column = 0] = point.split(':').map(Number)
    // The mark shares its place with what follows it.
    expect(toOffset({line, column})).toBe(at === 0 ? 1 : at)
  }
})

test.for(['Hi Dana, maybe we could talk.', ''])(
  '%j is reported at the same places with a byte-order mark',
  async (text) => {
    const places = async (source: string) =>
      (await lintText(source)).messages.map(({ruleId, line, column, endLine, endColumn, range}) => ({
        ruleId,
        place: [line, column, endLine, endColumn],
        isInside: range[1] <= source.length
      }))
    const found = await places(text)
    expect(await places(`\ufeff${text}`)).toEqual(found)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({isInside}) => isInside)).toBe(true)
  }
)

test('a frame marks the character that is meant behind a byte-order mark', () => {
  const frame = codeFrame(frameLines('\ufeffab'), {line: 1, column: 2, endLine: 1, endColumn: 3})
  expect(frame).toBe('> 1 | ab\n    |  ^')
})
