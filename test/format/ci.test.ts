import {error, warning} from '@actions/core'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {fingerprints} from '../../src/format/fingerprint.ts'
import github from '../../src/format/github.ts'
import rdjson from '../../src/format/rdjson.ts'
import sarif from '../../src/format/sarif.ts'
import {lintText} from '../../src/index.ts'
import type {LintMessage} from '../../src/result.ts'
import {context, message, result} from '../helpers/results.ts'

describe('GitHub', () => {
  /** What GitHub's own library prints for the same annotation. */
  function official(found: LintMessage, file: string): string {
    let printed = ''
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      printed += String(chunk)
      return true
    })
    try {
      const annotate = found.severity === 2 ? error : warning
      annotate(found.message, {
        title: found.ruleId ?? 'vmlint',
        file,
        startLine: found.line,
        endLine: found.endLine,
        ...(found.line === found.endLine && {startColumn: found.column, endColumn: found.endColumn})
      })
    } finally {
      write.mockRestore()
    }
    return printed
  }

  /** A command taken apart: properties may come in any order. */
  const taken = (command: string) => {
    const [, name, properties = '', data] = /^::(\w+) (.*?)::(.*)\n$/s.exec(command) ?? []
    return {name, properties: properties.split(',').sort(), data}
  }

  const printable = fc.string({unit: fc.constantFrom(...'ab %:,;=\r\n"\'[]#é漢😀0A25'), maxLength: 20})
  const given = fc.record({
    message: printable,
    ruleId: fc.string({unit: fc.constantFrom(...'a %:,/-é'), minLength: 1, maxLength: 8}),
    severity: fc.constantFrom<1 | 2>(1, 2),
    endLine: fc.constantFrom(1, 2)
  })

  test('commands are what the official library writes', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('a.md', 'a b,c:d%.md', 'é/漢.md'), (fields, file) => {
        const found = message(fields)
        expect(taken(github([result(file, [found])], context))).toEqual(taken(official(found, file)))
      })
    )
  })

  test('the worst come first, and what GitHub would not show is told and listed', () => {
    const many = Array.from({length: 12}, (_, place) => message({line: place + 1, range: [place, place]}))
    const one = message({
      severity: 2,
      ruleId: 'over-budget',
      message: 'Message takes `36` seconds',
      line: 99,
      range: [99, 99]
    })
    const lines = github([result('a.md', [...many, one])], context)
      .trimEnd()
      .split('\n')
    expect(lines[0]).toMatch(/^::error file=a\.md,line=99/)
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
    expect(lines.slice(11)).toEqual([
      '::notice title=vmlint::2 more problems: GitHub shows 10 errors and 10 warnings per step; the log lists the others',
      'a.md:11:1: Unexpected `maybe`, say it or leave it out [Warning/weak-words]',
      'a.md:12:1: Unexpected `maybe`, say it or leave it out [Warning/weak-words]'
    ])
  })
})

describe('fingerprints', () => {
  const script = (before: string) =>
    `${before}Hi Dana, this is Lee Marsh at Tarn Labels. Maybe I'll call. Maybe I'll write.\n`

  test('stay when lines are put before, and differ from each other', async () => {
    const marks = async (text: string) => {
      const linted = await lintText(text, {filePath: 'a.md', lookup: false})
      return fingerprints({...linted, messages: linted.messages.filter((d) => d.ruleId === 'weak-words')}, 'a.md')
    }
    const first = await marks(script(''))
    expect(first).toHaveLength(2)
    expect(new Set(first).size).toBe(2)
    expect(await marks(script('# Cold calls\n\nSome notes.\n\n# Voicemail\n\n'))).toEqual(first)
  })

  test('the same words twice are told apart, and so are two files', () => {
    const source = 'maybe\nmaybe\n'
    const messages = [message({range: [0, 5]}), message({range: [6, 11], line: 2})]
    const marks = ['a.md', 'b.md'].flatMap((name) => fingerprints(result(name, messages, {source}), name))
    expect(new Set(marks).size).toBe(4)
  })
})

test.for<[string, number, object]>([
  ['ascii', 3, {line: 1, column: 4}],
  ['é x', 2, {line: 1, column: 4}],
  ['漢 x', 2, {line: 1, column: 5}],
  ['😀 x', 3, {line: 1, column: 6}],
  ['é\r\né x', 5, {line: 2, column: 4}],
  ['a\rb', 2, {line: 2, column: 1}],
  ['end', 3, {line: 1, column: 4}]
])('rdjson counts bytes: offset in %j', ([source, start, place]) => {
  const report = JSON.parse(rdjson([result('a.md', [message({range: [start, start]})], {source})], context))
  expect(report.diagnostics[0].location.range.start).toEqual(place)
})

test('places are those of the text that fixes have left', () => {
  const fixed = result('a.md', [message({range: [3, 5]})], {source: 'éé um maybe', output: 'éé maybe'})
  const report = JSON.parse(rdjson([fixed], context))
  expect(report.diagnostics[0].location.range.start).toEqual({line: 1, column: 6})
  const same = result('a.md', [message({range: [3, 5]})], {source: 'éé maybe'})
  expect(fingerprints(fixed, 'a.md')).toEqual(fingerprints(same, 'a.md'))
})

describe('SARIF', () => {
  const messages = [
    message({ruleId: 'over-budget', severity: 2, fix: {range: [3, 7], text: 'x'}}),
    message({ruleId: 'someone-elses', range: [4, 5]}),
    message({ruleId: 'weak-words', fatal: true, severity: 2, message: 'Rule `weak-words` failed: oops', range: [5, 5]})
  ]
  const [run] = JSON.parse(sarif([result('calls/a b#.md', messages)], context)).runs

  test('names the rules that report, each once, with its page', () => {
    expect(run.tool.driver.rules.map((rule: {id: string}) => rule.id)).toEqual(['over-budget', 'someone-elses'])
    expect(run.tool.driver.rules[0].helpUri).toMatch(/docs\/rules\/over-budget\.md$/)
    expect(run.results.map((found: {ruleIndex: number}) => found.ruleIndex)).toEqual([0, 1])
  })
  test('paths are references below the root', () => {
    const {artifactLocation} = run.results[0].locations[0].physicalLocation
    expect(artifactLocation).toEqual({uri: 'calls/a%20b%23.md', uriBaseId: '%SRCROOT%'})
  })
  test('a rule that crashed makes the run a failed one', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('Rule `weak-words` failed: oops')
  })
  test('what is suppressed is there as such', () => {
    const suppressedMessages = [
      message({suppressions: [{kind: 'directive', justification: 'how we speak'}]}),
      message({suppressions: [{kind: 'file', justification: ''}], range: [4, 6]})
    ]
    const log = JSON.parse(sarif([result('a.md', [message({range: [8, 9]})], {suppressedMessages})], context))
    expect(log.runs[0].results.map((found: {suppressions?: object}) => found.suppressions)).toEqual([
      [{kind: 'inSource', justification: 'how we speak'}],
      [{kind: 'external'}],
      undefined
    ])
  })
  test('a fix replaces its range', () => {
    expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {deletedRegion: {charOffset: 3, charLength: 4}, insertedContent: {text: 'x'}}
    ])
  })
})
