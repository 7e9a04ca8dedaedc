import {describe, expect, test} from 'vitest'
import {atTheEnd, type FormatterContext} from '../../src/format/formatter.ts'
import {formatNames, loadFormatter, loadReport} from '../../src/format/load.ts'
import type {FileResult} from '../../src/result.ts'
import {context, cwd, message, result, situations, summary} from '../helpers/results.ts'

/** The text of a report that gets its results in several parts. */
async function grow(
  format: string,
  parts: readonly (readonly FileResult[])[],
  {rulesMeta, ...given}: FormatterContext
) {
  const start = await loadReport(format, cwd)
  const report = await start({...given, rulesMeta: async () => rulesMeta})
  return report.begin + parts.map((part) => report.add(part)).join('') + (await report.end())
}

const results = [
  result('a.txt', [message(), message({severity: 2, range: [4, 6]})]),
  result('b.txt'),
  result('c.txt', [], {scripts: []}),
  result('d.md', [message({ruleId: null, fatal: true, severity: 2})], {scripts: []}),
  result('e.md', [message({line: 3, range: [30, 32]})], {scripts: [summary({seconds: 41})]})
]
const screens = [undefined, {color: false, links: false, isInteractive: true, width: 60}]

describe.each(formatNames)('a report in the format %s', (format) => {
  test.each(screens)('is the same text in parts and in one go (%j)', async (terminal) => {
    const given = {...context, ...(terminal && {terminal})}
    const whole = async (shown: readonly FileResult[]) => (await loadFormatter(format, cwd))(shown, given)
    const inOne = await whole(results)
    expect(await grow(format, [results], given)).toBe(inOne)
    expect(
      await grow(
        format,
        results.map((one) => [one]),
        given
      )
    ).toBe(inOne)
    expect(await grow(format, [[], results.slice(0, 2), [], results.slice(2), []], given)).toBe(inOne)
    expect(await grow(format, [], given)).toBe(await whole([]))
    for (const situation of Object.values(situations))
      expect(
        await grow(
          format,
          situation.map((one) => [one]),
          given
        )
      ).toBe(await whole(situation))
  })
})

test('what reads a report file by file gets text before the last file', async () => {
  for (const format of ['checkstyle', 'codeframe', 'json', 'junit', 'stylish', 'unix']) {
    const report = await (await loadReport(format, cwd))({cwd, rulesMeta: async () => ({})})
    expect(report.add(results.slice(0, 1)), format).not.toBe('')
  }
})

test('a formatter that needs all results asks for the rules when it has them', async () => {
  const asked: number[] = []
  const start = atTheEnd((all, {rulesMeta}) => `${all.length} results, ${Object.keys(rulesMeta).length} rules`)
  let added = 0
  const report = await start({
    cwd,
    rulesMeta: async () => {
      asked.push(added)
      return context.rulesMeta
    }
  })
  for (const one of results) {
    expect(report.add([one])).toBe('')
    added++
  }
  expect(await report.end()).toBe(`5 results, ${Object.keys(context.rulesMeta).length} rules`)
  expect(asked).toEqual([5])
})
