import {existsSync, readdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {VmlintError} from '../errors.ts'
import {isScriptFile, isSkippedUnlessNamed} from '../files/names.ts'
import type {FileResult} from '../result.ts'
import {defaultLocation} from './default-location.ts'
import {type MatchContext, prune, type Suppressed, suppress, withoutSuppressed} from './match.ts'
import {readSuppressions, type Suppressions, writeSuppressions} from './suppressions-file.ts'

/** How suppressions are used and changed. */
export interface SuppressionOptions {
  readonly cwd: string
  /** Path of the suppressions, by default `.vmlint-suppressions.json`. An explicit path must exist, unless it will be written. */
  readonly location?: string
  /** Suppress all problems found now. */
  readonly suppressAll?: boolean
  /** Suppress the problems of these rules found now. */
  readonly suppressRules?: readonly string[]
  /** Remove suppressions that are no longer needed. */
  readonly prune?: boolean
}

/** Updates the suppressions as requested, and removes suppressed problems from the results. Throws `VmlintError`. */
export async function applySuppressions(
  results: readonly FileResult[],
  options: SuppressionOptions
): Promise<Suppressed> {
  const {cwd, location = defaultLocation, suppressAll = false, suppressRules = [], prune: prunes = false} = options
  const suppresses = suppressAll || suppressRules.length > 0
  if (suppressAll && suppressRules.length > 0)
    throw new VmlintError('`--suppress-all` and `--suppress-rule` cannot be used together')
  if (suppresses && prunes)
    throw new VmlintError('`--prune-suppressions` cannot be used with `--suppress-all` or `--suppress-rule`')
  const path = resolve(cwd, location)
  const isThere = existsSync(path)
  if (!isThere && !suppresses) {
    if (options.location === undefined && !prunes) return {results, unused: 0}
    throw new VmlintError(`No suppressions \`${location}\`, \`--suppress-all\` writes them`, {path})
  }
  const context = {folder: dirname(path), isWhole: wholeness(results)}
  const old = isThere ? await readSuppressions(path) : undefined
  let suppressions: Suppressions = old?.suppressions ?? new Map()
  if (suppresses)
    suppressions = suppress(results, suppressions, {...context, ...(!suppressAll && {rules: suppressRules})})
  if (prunes)
    suppressions = prune(results, suppressions, {...context, exists: (name) => existsSync(join(context.folder, name))})
  if (suppresses || prunes) writeSuppressions(path, suppressions, old)
  return withoutSuppressed(results, suppressions, context)
}

/** Returns whether the results include every script in a file's folder. */
function wholeness(results: readonly FileResult[]): MatchContext['isWhole'] {
  const linted = new Set(results.map(({filePath}) => filePath))
  const isScript = (name: string) => isScriptFile(name) && !isSkippedUnlessNamed(name, 'file')
  const folders = new Map<string, boolean>()
  return (filePath) => {
    const folder = dirname(filePath)
    const isWhole =
      folders.get(folder) ?? namesIn(folder).every((name) => !isScript(name) || linted.has(join(folder, name)))
    folders.set(folder, isWhole)
    return isWhole
  }
}

/** Names in a folder; empty for a text without a folder. */
function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
