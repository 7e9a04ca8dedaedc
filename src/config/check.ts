import * as v from 'valibot'
import {PatternError} from '../language/pattern.ts'
import {type AnyRule, isRule} from '../rule/set.ts'
import {describeIssues, keyPathText, type SchemaIssue} from './describe.ts'
import type {Fault, KeyPath, Places} from './fault.ts'
import {listsForMappings} from './schema-walk.ts'

/** Data to check, and where it comes from. */
export interface CheckedText {
  /** File, or the flag that says it. */
  readonly path: string
  readonly text?: string
  readonly data: unknown
  readonly places: Places
  readonly isPrivate?: boolean
}

/** Most unknown keys of one mapping that are reported. */
const mostRounds = 20

/** All that is wrong with data, each at its place. */
export function checkData(schema: v.GenericSchema, {data, ...source}: CheckedText): readonly Fault[] {
  return findIssues(schema, data).map(({keys, isUnknownKey, message}) =>
    faultAt(source, keys, message, isUnknownKey ? 'key' : 'value')
  )
}

/** A fault at a place of a configuration. */
export function faultAt(
  {path, text, places, isPrivate}: Omit<CheckedText, 'data'>,
  keys: KeyPath,
  message: string,
  part: 'key' | 'value' = 'value'
): Fault {
  const range = places.find(keys, part)
  return {path, message, ...(text !== undefined && {text}), ...(range && {range}), ...(isPrivate && {isPrivate})}
}

/** valibot reports one unknown key of a mapping; what is known is taken out until it finds no other. */
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
    // A copy of its own, once: a new one a round would take minutes for a large file.
    if (round === 0) rest = structuredClone(rest)
    for (const {keys} of unknown) remove(rest, keys)
  }
  return [...issues.values()]
}

function mappingExpected(keys: KeyPath): SchemaIssue {
  const subject = keys.length > 0 ? `\`${keyPathText(keys)}\`` : 'The configuration'
  return {keys, isUnknownKey: false, message: `${subject} must be a mapping, found a list`}
}

/** Takes the value under some keys out of data. */
function remove(data: unknown, [key = '', ...rest]: KeyPath): void {
  if (typeof data !== 'object' || data === null) return
  if (rest.length > 0) remove(Reflect.get(data, key), rest)
  else Reflect.deleteProperty(data, key)
}

/** A copy of data with an empty mapping under some keys. */
function emptied(data: unknown, [key, ...rest]: KeyPath): unknown {
  if (key === undefined || typeof data !== 'object' || data === null) return {}
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? emptied(item, rest) : item))
  return {...data, [key]: emptied((data as Readonly<Record<string, unknown>>)[key], rest)}
}

/** Phrases in the options of rules that cannot be read as patterns. `keys` lead to the rules. */
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
      report([id, 1], `Options of \`${id}\` hold a pattern that cannot be read: ${error.message}`)
    }
  }
}
