import {dirname, relative} from 'node:path'
import {isWithin, realPath} from '../files/paths.ts'
import {faultAt} from './check.ts'
import type {Fault, KeyPath} from './fault.ts'
import type {ConfigSource} from './load.ts'
import {isPreset, type Preset} from './preset-names.ts'
import {unknownPreset} from './presets.ts'
import {resolveName} from './resolve-name.ts'
import {syntaxOf} from './search.ts'

/** Most configurations that may extend one another. */
const deepest = 20

/** One step of a merge: a preset, or a file's contents. */
export type Step =
  | {readonly preset: Preset; readonly source: ConfigSource; readonly keys: KeyPath}
  | {readonly source: ConfigSource; readonly preset?: undefined}

/** A configuration and all that it extends, in merge order, itself last. */
export interface Extended {
  readonly steps: readonly Step[]
  readonly faults: readonly Fault[]
}

/** How files are loaded, and where they may be. */
export interface ExtendOptions {
  readonly load: (path: string) => Promise<ConfigSource | undefined>
  /** Folder that must contain every extended file; undefined for no limit. */
  readonly boundary: string | undefined
}

/** Follows `extends`. A file met twice counts only the first time, so that a diamond costs no more than a list. */
export async function followExtends(source: ConfigSource, options: ExtendOptions): Promise<Extended> {
  const steps: Step[] = []
  const faults: Fault[] = []
  const done = new Set<string>()

  const visit = async (at: ConfigSource, stack: readonly string[]): Promise<void> => {
    done.add(realPath(at.path))
    for (const {name, keys} of namesUnder(at.data, 'extends')) {
      const refuse = (message: string) => faults.push(faultAt(at, keys, message))
      const preset = name.replace(/^vmlint:/, '')
      if (preset !== name && isPreset(preset)) steps.push({preset, source: at, keys})
      else if (preset !== name) refuse(unknownPreset(name))
      else {
        const target = await findTarget(name, at.path, options.boundary)
        if ('problem' in target) refuse(target.problem)
        else if (stack.includes(target.path)) refuse(`\`extends\` is circular: ${circle([...stack, target.path])}`)
        else if (stack.length >= deepest) refuse(`More than ${deepest} configurations extend one another`)
        else if (!done.has(target.path)) {
          const next = await options.load(target.path)
          if (next) await visit(next, [...stack, target.path])
          else refuse(`\`${name}\` has no key \`vmlint\``)
        }
      }
    }
    faults.push(...at.faults)
    steps.push({source: at})
  }
  await visit(source, [realPath(source.path)])
  return {steps, faults}
}

/** Names under a key of unchecked data, as a list. */
export function namesUnder(data: unknown, key: string): readonly {readonly name: string; readonly keys: KeyPath}[] {
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
  if (typeof value === 'string') return [{name: value.trim(), keys: [key]}]
  if (!Array.isArray(value)) return []
  return value.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{name: name.trim(), keys: [key, index]}] : []
  )
}

async function findTarget(name: string, from: string, boundary: string | undefined) {
  const found = await resolveName(name, from)
  if ('problem' in found) return found
  const path = realPath(found.path)
  if (boundary !== undefined && !isWithin(boundary, path))
    return {problem: `\`${name}\` is outside the repository, which \`--no-config-code\` does not allow`}
  if (!syntaxOf(path))
    return {problem: `\`${name}\` is not a configuration file: expected .json, .yaml, .yml, .js, .mjs, .cjs or .ts`}
  return {path}
}

function circle(paths: readonly string[]): string {
  const start = paths.indexOf(paths.at(-1) ?? '')
  const folder = dirname(paths[start] ?? '')
  return paths
    .slice(start)
    .map((path) => relative(folder, path))
    .join(' → ')
}
