import {isBuiltin} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {VmlintError} from '../errors.ts'
import {importAddress} from '../import-address.ts'
import type {RuleMeta} from '../rule/define.ts'
import {didYouMean} from '../suggest.ts'
import type {Formatter, FormatterContext} from './formatter.ts'

type Loader = () => Promise<{readonly default: Formatter}>

/** The formatters in the box, each loaded when it is asked for. */
const box: Readonly<Record<string, Loader>> = {
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

/** Whether a formatter draws the scripts: linting then keeps what that takes. */
export function needsDetails(name: string): boolean {
  return name === 'html'
}

/** Names of the formatters in the box. */
export const formatNames: readonly string[] = Object.keys(box)

/**
 * Loads a formatter by its name in the box, by its path, or by the name of its package; both of these start at `cwd`.
 * Throws a `VmlintError` for a name that leads nowhere. `html` draws the scripts of linters made with `details: true`.
 */
export async function loadFormatter(name: string, cwd: string): Promise<Formatter> {
  const inBox = Object.hasOwn(box, name) ? box[name] : undefined
  if (inBox) return (await inBox()).default
  return forEslint(await importFormatter(name, await locateFormatter(name, cwd)), name)
}

/** The address of a formatter that is not in the box. */
async function locateFormatter(name: string, cwd: string): Promise<string> {
  if (/^[./\\]|^[A-Za-z]:[\\/]|\.[cm]?js$/.test(name)) return pathToFileURL(resolve(cwd, name)).href
  // Node itself can only resolve an ES module from where this file stands.
  const {createJiti} = await import('jiti')
  const jiti = createJiti(join(cwd, 'x.js'), {fsCache: false})
  // It would take the name of a module of Node for a file.
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
  // What it takes and returns can only be seen by calling it.
  return formatter as Formatter
}

/** The default export; a package compiled to CommonJS hides it one level deeper. */
function unwrap(loaded: unknown): unknown {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded
}

/** Gives a formatter made for ESLint what it knows from there, and names it where it fails. */
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

function eslintMeta(meta: RuleMeta): RuleMeta & {readonly docs: {readonly description: string; readonly url: string}} {
  return {...meta, docs: {description: meta.summary, url: meta.url}}
}

function failure(name: string, cause: unknown): VmlintError {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new VmlintError(`Cannot use the formatter \`${name}\`: ${reason}`, {cause})
}
