import {basename, extname} from 'node:path'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Rule} from '../rule/define.ts'
import {type AnyRule, isRule} from '../rule/set.ts'
import {importModule} from './load-module.ts'
import {isFileName, resolveName} from './resolve-name.ts'

/** A plugin's rules, or why it has none. */
export type LoadedPlugin =
  | {readonly rules: ReadonlyMap<string, AnyRule>}
  | {readonly problem: string; readonly cause?: unknown}

/**
 * Loads a plugin by the name used in the file `from`. A plain retext plugin becomes one rule, named after the package or
 * the file without its extension; a vmlint package provides rules made by `defineRule`, each under its own id.
 */
export async function loadPlugin(name: string, from: string): Promise<LoadedPlugin> {
  const found = await resolveName(name, from)
  if ('problem' in found) return found
  try {
    const rules = rulesOf(await importModule(found.path), pluginId(name))
    if (rules.size > 0) return {rules}
    return {problem: `Plugin \`${name}\` has no rules: expected a retext plugin, or rules made by \`defineRule\``}
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return {problem: `Plugin \`${name}\` could not be loaded: ${reason}`, cause: error}
  }
}

/** Id of the rule made from a plain retext plugin. */
export function pluginId(name: string): string {
  return isFileName(name) ? basename(name, extname(name)) : name
}

function rulesOf(module: Readonly<Record<string, unknown>>, id: string): ReadonlyMap<string, AnyRule> {
  const {default: main, rules} = module
  const listed = [...listOf(rules), ...listOf(main), ...(isRecord(main) ? listOf(main['rules']) : [])].filter(isOurs)
  if (isOurs(main)) listed.push(main)
  if (listed.length > 0) return new Map(listed.map((rule) => [rule.meta.id, rule]))
  return isRetextPlugin(main) ? new Map([[id, main]]) : new Map()
}

function listOf(value: unknown): readonly unknown[] {
  if (value instanceof Map) return [...value.values()]
  return Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Whether a value is a rule made by this copy of vmlint or another. */
function isOurs(value: unknown): value is Rule {
  if (!isRetextPlugin(value) || !isRule(value)) return false
  const {meta}: {meta: unknown} = value
  return isRecord(meta) && typeof meta['id'] === 'string' && isRecord(meta['severity']) && isRecord(meta['options'])
}

// Whether a function is a unified plugin shows only when it runs; a failure then is reported under its name.
function isRetextPlugin(value: unknown): value is Plugin<[unknown?], Root> {
  return typeof value === 'function'
}
