import * as v from 'valibot'
import {PatternError} from '../language/pattern.ts'
import {type AnyRule, isRule} from '../rule/set.ts'
import {describeIssues, keyPathText, type SchemaIssue} from './describe.ts'
import type {Fault, KeyPath, Places} from './fault.ts'
import {listsForMappings} from './schema-walk.ts'

/** Data to check, and its source. */
export interface CheckedText {
  /** Path of the file, or the flag. */
  readonly path: string
  readonly text?: string
  readonly data: unknown
  readonly places: Places
  readonly isPrivate?: boolean
}

/** Most unknown keys reported for one mapping. */
const mostRounds = 20

/** Returns all faults of data, each with its position. */
export function checkData(schema: v.GenericSchema, {data, ...source}: CheckedText): readonly Fault[] {
  return findIssues(schema, data).map(({keys, isUnknownKey, message}) =>
    faultAt(source, keys, message, isUnknownKey ? 'key' : 'value')
  )
}

/** Creates a fault at a position in a configuration. */
export function faultAt(
  {path, text, places, isPrivate}: Omit<CheckedText, 'data'>,
  keys: KeyPath,
  message: string,
  part: 'key' | 'value' = 'value'
): Fault {
  const range = places.find(keys, part)
  return {path, message, ...(text !== undefined && {text}), ...(range && {range}), ...(isPrivate && {isPrivate})}
}

/** Collects the unknown keys of a mapping. valibot reports one at a time, so each is removed until none is left. */
function findIssues(schema: v.GenericSchema, data: unknown): readonly SchemaIssue[] {
  const lists = listsForMappings([schema], data)
  if (lists.length > 0)
    return [
      ...lists.map(mappingExpected),
      ...findIssues(
        schema,
        lists.reduce((from, keys) => emptied(from, keys), data)
      )
    ]
  const issues = new Map<string, SchemaIssue>()
  let rest = data
  for (let round = 0; round < mostRounds; round++) {
    const {issues: found = []} = v.safeParse(schema, rest)
    const described = describeIssues(schema, found)
    for (const issue of described) issues.set(JSON.stringify([issue.keys, issue.message]), issue)
    const unknown = described.filter((issue) => issue.isUnknownKey)
    if (unknown.length === 0) break
    // Copied only once: a copy per round would take minutes for a large file.
    if (round === 0) rest = structuredClone(rest)
    for (const {keys} of unknown) remove(rest, keys)
  }
  return [...issues.values()]
}

function mappingExpected(keys: KeyPath): SchemaIssue {
  const subject = keys.length > 0 ? `\`${keyPathText(keys)}\`` : 'The configuration'
  return {keys, isUnknownKey: false, message: `${subject} must be a mapping, found a list`}
}

/** Removes the value under a key path from data. */
function remove(data: unknown, [key = '', ...rest]: KeyPath): void {
  if (typeof data !== 'object' || data === null) return
  if (rest.length > 0) remove(Reflect.get(data, key), rest)
  else Reflect.deleteProperty(data, key)
}

/** Copies data with an empty mapping under a key path. */
function emptied(data: unknown, [key, ...rest]: KeyPath): unknown {
  if (key === undefined || typeof data !== 'object' || data === null) return {}
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? emptied(item, rest) : item))
  return {...data, [key]: emptied((data as Readonly<Record<string, unknown>>)[key], rest)}
}

/** Finds phrases in rule options that are not valid patterns. `keys` is the path to the rules. */
export function checkPatterns(
  rules: Readonly<Record<string, unknown>> | undefined,
  available: ReadonlyMap<string, AnyRule>,
  report: (keys: KeyPath, message: string) => void
): void {
  for (const [id, value] of Object.entries(rules ?? {})) {
    const rule = available.get(id)
    if (!rule || !isRule(rule) || !Array.isArray(value) || value[1] === undefined) continue
    try {
      rule.phrases(rule.parseOptions(value[1]))
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      report([id, 1], `Options of \`${id}\` contain an invalid pattern: ${error.message}`)
    }
  }
}
