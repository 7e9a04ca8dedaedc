import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {RDFormatValidator} from '@umbrelladocs/rdformat-validator'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import {parsePatch} from 'diff'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {parse as parseResults} from 'test-results-parser'
import {describe, expect, test} from 'vitest'
import {formatNames, loadFormatter} from '../../src/format/load.ts'
import {root} from '../helpers/project.ts'
import {context, cwd, hostileResults, hostileTexts, situations} from '../helpers/results.ts'
import {makeTree} from '../helpers/tree.ts'

// Its keywords mean the same in the draft that the validator knows; only its name does not.
const {
  $schema: _draft,
  id: _id,
  ...sarifSchema
} = JSON.parse(
  readFileSync(join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
)
const isSarif = addFormats.default(new Ajv.default({strict: false, unicodeRegExp: false})).compile(sarifSchema)

/** Code Quality as GitLab describes it; every finding has a fingerprint of its own. */
const isCodeQuality = new Ajv.default().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: {type: 'string'},
      check_name: {type: 'string'},
      fingerprint: {type: 'string', minLength: 8},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: {type: 'string', pattern: '^(?!\\./)'},
          lines: {type: 'object', required: ['begin'], properties: {begin: {type: 'integer', minimum: 1}}}
        }
      }
    }
  }
})

/** The problem matcher that the documentation gives, and what GitHub does with it. */
const [, matcherText = ''] =
  /```json\n(\{\s+"problemMatcher"[^`]+)```/.exec(readFileSync(join(root, 'docs/integrations.md'), 'utf8')) ?? []
const [matcher]: object[] = JSON.parse(matcherText).problemMatcher
// The package has no types.
const match = createRequire(import.meta.url)('problem-matcher') as (
  matcher: object | undefined,
  line: string
) => object[]

const parseXml = (report: string) => {
  expect(XMLValidator.validate(report)).toBe(true)
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => /^(?:testsuite|testcase|file|error)$/.test(name)
  }).parse(report)
}

/** How a consumer reads each format; what it gives back is how many problems it sees. Those for people have none. */
const readers: Readonly<Record<string, (report: string) => number | Promise<number>>> = {
  json: (report) => {
    const results: {messages: unknown[]}[] = JSON.parse(report)
    return results.flatMap((result) => result.messages).length
  },
  sarif: (report) => {
    const log = JSON.parse(report)
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    const [run] = log.runs
    const open = run.results.filter((found: {suppressions?: unknown}) => !found.suppressions)
    return open.length + (run.invocations[0].toolExecutionNotifications?.length ?? 0)
  },
  github: (report) => {
    const lines = report.split('\n').filter(Boolean)
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^:,]*,line=\d+,[\w=,]*title=[^:,]*::/)
    return lines.length
  },
  gitlab: (report) => {
    const issues: {fingerprint: string}[] = JSON.parse(report)
    expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true)
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length)
    return issues.length
  },
  junit: (report) => {
    const suites: {testcase: {failure?: unknown; error?: unknown}[]; '@_tests': string}[] =
      parseXml(report).testsuites.testsuite ?? []
    for (const suite of suites) expect(suite.testcase).toHaveLength(Number(suite['@_tests']))
    const path = join(makeTree(), 'junit.xml')
    writeFileSync(path, report)
    // What dashboards read it with sees the same; without any suite it gives up.
    const seen = suites.length > 0 ? parseResults({type: 'junit', files: [path]}) : {failed: 0, errors: 0}
    const failed = suites.flatMap((suite) => suite.testcase).filter((one) => one.failure ?? one.error).length
    expect(seen.failed + seen.errors).toBe(failed)
    return failed
  },
  checkstyle: (report) => {
    const files: {error?: unknown[]}[] = parseXml(report).checkstyle.file ?? []
    return files.flatMap((file) => file.error ?? []).length
  },
  unix: (report) => {
    const lines = report.split('\n').filter(Boolean)
    for (const line of lines) expect(match(matcher, line), line).toHaveLength(1)
    return lines.length
  },
  rdjson: async (report) => {
    const {valid, errors} = await new RDFormatValidator({strictMode: true, allowExtraFields: false}).validateString(
      report
    )
    expect(errors).toEqual([])
    expect(valid).toBe(true)
    return JSON.parse(report).diagnostics.length
  },
  markdown: (report) => {
    const html = micromark(report, {extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true})
    return html.match(/<tr>\s*<td align="right">\d+:\d+/g)?.length ?? 0
  }
}

const machine = Object.keys(readers)

describe('every format is one whole document', () => {
  const cases = machine.flatMap((name) => Object.keys(situations).map((situation) => [name, situation] as const))
  test.for(cases)('%s: %s', async ([name, situation]) => {
    const results = situations[situation] ?? []
    const report = await (await loadFormatter(name, cwd))(results, context)
    expect(await readers[name]?.(report)).toBe(results.flatMap((result) => result.messages).length)
  })

  test.for(machine)('%s: hostile text', async (name) => {
    const format = await loadFormatter(name, cwd)
    for (const text of hostileTexts) {
      const results = hostileResults(text)
      const seen = await readers[name]?.(await format(results, context))
      expect(seen, text).toBe(results.flatMap((result) => result.messages).length)
    }
  })
})

test('every format of the box is read here or made for people', () => {
  expect([...machine, 'stylish', 'codeframe', 'html', 'diff'].sort()).toEqual(
    expect.arrayContaining([...formatNames].sort())
  )
})

test('machine formats have no colour, whatever the terminal takes', async () => {
  for (const name of machine) {
    const format = await loadFormatter(name, cwd)
    const terminal = {color: true, links: true, isInteractive: true, width: 40}
    const plain = await format(situations['dirty'] ?? [], context)
    expect(await format(situations['dirty'] ?? [], {...context, terminal}), name).toBe(plain)
  }
})

test('the patch of hostile texts is still a patch', async () => {
  const format = await loadFormatter('diff', cwd)
  for (const text of hostileTexts) expect(parsePatch(await format(hostileResults(text), context))).toHaveLength(1)
})
