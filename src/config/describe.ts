import type * as v from 'valibot'
import {didYouMean} from '../suggest.ts'
import type {KeyPath} from './fault.ts'
import {keysAt} from './schema-walk.ts'

/** One issue reported by a schema, in words. */
export interface SchemaIssue {
  readonly keys: KeyPath
  /** True for an unknown key. */
  readonly isUnknownKey: boolean
  readonly message: string
}

/** Describes valibot's issues in words. `schema` supplies the known keys. */
export function describeIssues(
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[]
): readonly SchemaIssue[] {
  return issues
    .flatMap((issue) => innermost(issue, []))
    .map(({issue, keys}) => {
      const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
      return {keys, isUnknownKey, message: isUnknownKey ? unknownKey(schema, keys) : describeValue(issue, keys)}
    })
}

interface PlacedIssue {
  readonly issue: v.BaseIssue<unknown>
  readonly keys: KeyPath
}

/** Picks the most specific issues: for a union, those of the alternative that comes closest to the value. */
function innermost(issue: v.BaseIssue<unknown>, around: KeyPath): readonly PlacedIssue[] {
  const keys = [...around, ...(issue.path?.map((item) => keyOf(item.key)) ?? [])]
  const own = [{issue, keys}]
  if (issue.type !== 'union' || !issue.issues || isOwnMessage(issue)) return own
  const inner = issue.issues.flatMap((d) => innermost(d, keys))
  const deeper = inner.filter((d) => d.keys.length > keys.length)
  if (deeper.length === 0)
    return inner
      .filter((d) => d.issue.type === 'picklist')
      .concat(own)
      .slice(0, 1)
  // An extra item under one alternative is expected by a longer one.
  const fitting = deeper.filter((d) => d.issue.type !== 'strict_tuple' && !isMissingItem(d))
  return fitting.length > 0
    ? unique(fitting)
    : unique(deeper.filter((d) => !isMissingItem(d) || d.keys.at(-1) === 0)).slice(-1)
}

/** True for the missing second item of a one-item list, required only by the longer alternative. */
function isMissingItem({issue, keys}: PlacedIssue): boolean {
  return issue.input === undefined && typeof keys.at(-1) === 'number'
}

function unique(issues: readonly PlacedIssue[]): readonly PlacedIssue[] {
  return [...new Map(issues.map((d) => [JSON.stringify([d.keys, d.issue.message]), d])).values()]
}

function keyOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key)
}

function isOwnMessage({message}: v.BaseIssue<unknown>): boolean {
  return !message.startsWith('Invalid ')
}

function unknownKey(schema: v.GenericSchema, keys: KeyPath): string {
  const key = String(keys.at(-1))
  const rule = keys.indexOf('rules')
  if (rule >= 0 && keys[rule + 2] === 1 && keys.length === rule + 4)
    return unknownOption(schema, keys, String(keys[rule + 1]))
  // Keys of settings and rules are often written one level too high.
  const section = keys.length > 1 ? undefined : ['settings', 'rules'].find((d) => keysAt(schema, [d]).includes(key))
  if (section) return `Unknown key \`${key}\`, did you mean \`${section}.${key}\`?`
  const known = keysAt(schema, keys.slice(0, -1))
  if (keys.at(-2) === 'vocabulary') return `Unknown table \`${key}\`${hint(key, known, 'schema.json')}`
  const noun = keys.at(-2) === 'rules' ? 'rule' : keys.at(-2) === 'settings' ? 'setting' : 'key'
  return `Unknown ${noun} \`${key}\`${hint(key, known, 'vmlint rules')}`
}

function unknownOption(schema: v.GenericSchema, keys: KeyPath, rule: string): string {
  const key = String(keys.at(-1))
  return `Unknown option \`${key}\` of \`${rule}\`${hint(key, keysAt(schema, keys.slice(0, -1)), `vmlint explain ${rule}`)}`
}

/** Suggests the nearest known key, or lists the known ones. */
function hint(key: string, known: readonly string[], command: string): string {
  if (known.length === 0) return ', it has none'
  const list = known.length <= 12 ? known.map((d) => `\`${d}\``).join(', ') : `see \`${command}\``
  return didYouMean(key, known) || `; known: ${list}`
}

function describeValue(issue: v.BaseIssue<unknown>, keys: KeyPath): string {
  const subject = keys.length > 0 ? `\`${keyPathText(keys)}\`` : 'The configuration'
  if (isOwnMessage(issue)) {
    const found = issue.message.includes('empty') ? '' : `, found ${describeFound(issue.input)}`
    return `${subject} ${issue.message}${found}`
  }
  if (issue.type === 'strict_object' && issue.input === undefined) return `\`${keyPathText(keys)}\` is missing`
  if (issue.type === 'strict_tuple' && issue.expected === 'never')
    return `${subject} is an extra item: expected only a severity and options`
  const found = describeFound(issue.input)
  if (issue.type === 'picklist') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
    const suggestion = typeof issue.input === 'string' ? didYouMean(issue.input, allowed) : ''
    return `${subject} must be ${oneOf(allowed.map((name) => `\`${name}\``))}, found ${found}${suggestion}`
  }
  const requirement = 'requirement' in issue ? String(issue.requirement) : ''
  const rules: Readonly<Record<string, string>> = {
    min_value: `must be at least ${requirement}`,
    max_value: `must be at most ${requirement}`,
    gt_value: `must be more than ${requirement}`,
    lt_value: `must be less than ${requirement}`,
    integer: 'must be a whole number',
    finite: 'must be a finite number'
  }
  const rule = rules[issue.type]
  if (rule !== undefined) return `${subject} ${rule}, found ${found}`
  if (['non_empty', 'min_length'].includes(issue.type)) return `${subject} must not be empty`
  if (issue.kind === 'schema') return `${subject} must be ${expectedText(issue.expected ?? '')}, found ${found}`
  return `${subject} cannot be ${found}: ${issue.message}`
}

/** Formats a key path: `rules.over-budget[1].seconds`. */
export function keyPathText(keys: KeyPath): string {
  return keys.map((key, place) => (typeof key === 'number' ? `[${key}]` : place > 0 ? `.${key}` : key)).join('')
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  Object: 'a mapping',
  Array: 'a list'
}

/** Rewords valibot's `(string | Array)`. */
function expectedText(expected: string): string {
  const names = [...new Set(expected.replace(/^\(|\)$/g, '').split(' | '))]
  return oneOf(names.map((name) => kinds[name] ?? `\`${name.replaceAll('"', '')}\``))
}

function oneOf(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '')
}

function describeFound(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (value === '') return 'empty text'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = String(value)
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}
