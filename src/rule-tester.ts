import {strict as assert} from 'node:assert'
import {lint} from './lint/lint.ts'
import {toResults} from './lint/results.ts'
import type {FileResult} from './result.ts'
import type {Example, Rule} from './rule/define.ts'
import {compileRules} from './rule/set.ts'

/** The two functions needed from a test framework; those of vitest, jest and node:test fit. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => void
  readonly test: (name: string, body: () => Promise<void>) => void
}

/** Scripts without problems, and scripts whose «marks» enclose exactly what the rule reports. */
export interface RuleCases {
  readonly good?: readonly Example[]
  readonly bad?: readonly Example[]
}

/** Tests a rule on its own examples and on more cases. */
export function testRule(rule: Rule, cases: RuleCases, {describe, test}: TestFramework): void {
  describe(rule.meta.id, () => {
    const {good, bad} = rule.meta.examples
    for (const example of [...good, ...(cases.good ?? [])]) {
      test(`passes: ${nameOf(example)}`, async () => {
        assert.equal(await markFindings(rule, example), scriptOf(example))
      })
    }
    for (const example of [...bad, ...(cases.bad ?? [])]) {
      test(`reports: ${nameOf(example)}`, async () => {
        assert.match(scriptOf(example), /«/, 'a bad example needs «marks» round what is reported')
        assert.equal(await markFindings(rule, example), scriptOf(example))
      })
    }
  })
}

/** Lints an example with one rule, after removing the marks. */
export async function lintExample(rule: Rule, example: Example): Promise<FileResult> {
  const {options, settings, format} = typeof example === 'string' ? {} : example
  const {id} = rule.meta
  const rules = compileRules(new Map([[id, {severity: 'error', options}]]), new Map([[id, rule]]), settings?.vocabulary)
  const findings = await lint(scriptOf(example).replaceAll(/[«»]/g, ''), 'example', {
    rules,
    settings: settings ?? {},
    format: format ?? 'text'
  })
  const [result] = toResults([{findings, knownRules: new Set([id])}])
  assert(result)
  return result
}

/** The script of an example with marks around what the rule reports. */
export async function markFindings(rule: Rule, example: Example): Promise<string> {
  return markRanges(await lintExample(rule, example))
}

/** The text of a result with «marks» around what is reported. Throws if a rule failed. */
export function markRanges({source, messages}: FileResult): string {
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(fatal.message)
  let marked = source ?? ''
  const ranges = [...new Map(messages.map((message) => [message.range.join(), message.range])).values()]
  for (const [start, end] of ranges.sort((a, b) => b[0] - a[0] || b[1] - a[1])) {
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`
  }
  return marked
}

function scriptOf(example: Example): string {
  return typeof example === 'string' ? example : example.script
}

function nameOf(example: Example): string {
  const script = scriptOf(example).replaceAll(/\s+/g, ' ')
  return script.length > 100 ? `${script.slice(0, 100)}…` : script
}
