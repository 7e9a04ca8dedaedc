import {existsSync, readdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {VmlintError} from '../errors.ts'
import {isScriptFile, isSkippedUnlessNamed} from '../files/names.ts'
import type {FileResult} from '../result.ts'
import {type MatchContext, prune, type Suppressed, suppress, withoutSuppressed} from './match.ts'
import {defaultLocation, readSuppressions, type Suppressions, writeSuppressions} from './suppressions-file.ts'

/** What is done about problems that were there before. */
export interface SuppressionOptions {
  readonly cwd: string
  /** The file of suppressions; `.vmlint-suppressions.json` by default. One that is named must be there, unless it is to be written. */
  readonly location?: string
  /** Suppress all that is reported now. */
  readonly suppressAll?: boolean
  /** Suppress what these rules report now. */
  readonly suppressRules?: readonly string[]
  /** Take away suppressions that are no longer needed. */
  readonly prune?: boolean
}

/** Changes the suppressions as asked, and takes what they hold out of the results. Throws `VmlintError`. */
export async function applySuppressions(
  results: readonly FileResult[],
  options: SuppressionOptions
): Promise<Suppressed> {
  const {cwd, location = defaultLocation, suppressAll = false, suppressRules = [], prune: prunes = false} = options
  const suppresses = suppressAll || suppressRules.length > 0
  if (suppressAll && suppressRules.length > 0)
    throw new VmlintError('`--suppress-all` and `--suppress-rule` do not go together')
  if (suppresses && prunes) throw new VmlintError('`--prune-suppressions` cannot be used with suppressing')
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

/** Tells whether the results hold every script in the folder of a file. */
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

/** The names in a folder; none for a text that is in no folder. */
function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
