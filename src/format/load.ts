import {isBuiltin} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {VmlintError} from '../errors.ts'
import {importAddress} from '../import-address.ts'
import type {RuleMeta} from '../rule/define.ts'
import {didYouMean} from '../suggest.ts'
import {atTheEnd, type Formatter, type FormatterContext, type ReportStarter} from './formatter.ts'

/** A built-in formatter; its `start` begins a report that grows, if it can. */
type Loader = () => Promise<{readonly default: Formatter; readonly start?: ReportStarter}>

/** Built-in formatters, each loaded on demand. */
const formatters: Readonly<Record<string, Loader>> = {
  stylish: () => import('./stylish.ts'),
  codeframe: () => import('./codeframe.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  unix: () => import('./unix.ts'),
  rdjson: () => import('./rdjson.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
  diff: () => import('./diff.ts')
}

/** Whether a formatter draws the scripts, so that linting must keep their details. */
export function needsDetails(name: string): boolean {
  return name === 'html'
}

/** Names of the built-in formatters. */
export const formatNames: readonly string[] = Object.keys(formatters)

/**
 * Loads a formatter by its built-in name, a path, or a package name; the latter two are resolved from `cwd`.
 * Throws a `VmlintError` if it cannot be found. `html` draws scripts only from linters made with `details: true`.
 */
export async function loadFormatter(name: string, cwd: string): Promise<Formatter> {
  const found = await loadBuiltIn(name)
  return found ? found.default : forEslint(await importFormatter(name, await locateFormatter(name, cwd)), name)
}

/** Loads a formatter as `loadFormatter` does, for a report that grows as files are linted. */
export async function loadReport(name: string, cwd: string): Promise<ReportStarter> {
  return (await loadBuiltIn(name))?.start ?? atTheEnd(await loadFormatter(name, cwd))
}

async function loadBuiltIn(name: string) {
  return Object.hasOwn(formatters, name) ? formatters[name]?.() : undefined
}

/** Address of a formatter that is not built in. */
async function locateFormatter(name: string, cwd: string): Promise<string> {
  if (/^[./\\]|^[A-Za-z]:[\\/]|\.[cm]?js$/.test(name)) return pathToFileURL(resolve(cwd, name)).href
  // Node can resolve an ES module only relative to this file.
  const {createJiti} = await import('jiti')
  const jiti = createJiti(join(cwd, 'x.js'), {fsCache: false})
  // `require.resolve` would treat the name of a Node module as a file.
  if (isBuiltin(name)) throw unknown(name)
  for (const candidate of [name, `vmlint-formatter-${name}`, `eslint-formatter-${name}`]) {
    const address = jiti.esmResolve(candidate, {try: true})
    if (address?.startsWith('file:')) return address
  }
  throw unknown(name)
}

function unknown(name: string): VmlintError {
  const known = formatNames.map((format) => `\`${format}\``).join(', ')
  const hint = didYouMean(name, formatNames) || `, expected ${known}, a path or a package`
  return new VmlintError(`Unknown format \`${name}\`${hint}`)
}

async function importFormatter(name: string, address: string): Promise<Formatter> {
  let loaded: unknown
  try {
    loaded = await importAddress(address)
  } catch (error) {
    throw failure(name, error)
  }
  const formatter = unwrap(unwrap(loaded))
  if (typeof formatter !== 'function') throw new VmlintError(`The formatter \`${name}\` exports no function`)
  // Its parameters and result can be checked only by calling it.
  return formatter as Formatter
}

/** The default export; a package compiled to CommonJS nests it one level deeper. */
function unwrap(loaded: unknown): unknown {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded
}

/** Passes an ESLint formatter the arguments it expects, and names it if it fails. */
function forEslint(formatter: Formatter, name: string): Formatter {
  return async (results, context) => {
    const {color} = context.terminal ?? {}
    const rulesMeta = Object.fromEntries(Object.entries(context.rulesMeta).map(([id, meta]) => [id, eslintMeta(meta)]))
    const given: FormatterContext & {color?: boolean} = {...context, rulesMeta, ...(color !== undefined && {color})}
    let report: unknown
    try {
      report = await formatter(results, given)
    } catch (error) {
      throw failure(name, error)
    }
    if (typeof report !== 'string') throw new VmlintError(`The formatter \`${name}\` returned no text`)
    return report
  }
}

function eslintMeta(meta: RuleMeta): RuleMeta & {readonly docs: {readonly description: string; readonly url?: string}} {
  return {...meta, docs: {description: meta.summary, ...(meta.url !== undefined && {url: meta.url})}}
}

function failure(name: string, cause: unknown): VmlintError {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new VmlintError(`Cannot use the formatter \`${name}\`: ${reason}`, {cause})
}
