import {pathToFileURL} from 'node:url'
import * as v from 'valibot'
import type {KeyPath, Places} from './fault.ts'
import {isInheritedKey} from './parse-data.ts'

/** Milliseconds that a module may take to load (chosen): one that waits for ever would end the run without a word. */
const patience = 10_000

/** Loads a module of JavaScript or TypeScript and gives all that it exports. Throws what it throws. */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not loaded after ${patience / 1000} seconds`)), patience)
  })
  try {
    return await Promise.race([
      /\.[cm]?ts$/.test(path) ? importTypeScript(path) : import(pathToFileURL(path).href),
      tooLong
    ])
  } finally {
    clearTimeout(timer)
  }
}

async function importTypeScript(path: string): Promise<Readonly<Record<string, unknown>>> {
  const {createJiti} = await import('jiti')
  return createJiti(import.meta.url, {fsCache: false, moduleCache: false}).import(path)
}

/** What is wrong with the syntax of a module, and where, from 1. The engine tells the place only when it prints the error itself. */
export async function findSyntaxFault(
  path: string,
  source: string
): Promise<{readonly message: string; readonly line: number; readonly column: number} | undefined> {
  const {createJiti} = await import('jiti')
  const ts = /\.[cm]?ts$/.test(path)
  const code = createJiti(import.meta.url, {fsCache: false}).transform({source, filename: path, async: true, ts})
  // What jiti makes of a module that it cannot read.
  const [, json] = /^exports\.__JITI_ERROR__ = (\{.*\})$/.exec(code) ?? []
  if (json === undefined) return undefined
  const {message, line, column} = v.parse(syntaxFault, JSON.parse(json))
  return {message: message.trim(), line, column: column + 1}
}

const syntaxFault = v.object({message: v.string(), line: v.number(), column: v.number()})

/** Where in a module an error was thrown, from the error's stack; from 1. */
export function placeInModule(
  error: unknown,
  path: string
): {readonly line: number; readonly column: number} | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const name of [pathToFileURL(path).href, path]) {
    const at = stack.indexOf(`${name}:`)
    const [, line, column] =
      /^:(\d{1,9})(?::(\d{1,9}))?/.exec(at < 0 ? '' : stack.slice(at + name.length, at + name.length + 30)) ?? []
    if (line !== undefined) return {line: Number(line), column: Number(column ?? 1)}
  }
  return undefined
}

/** A value that a module may not export as configuration. */
export interface ForeignValue {
  readonly keys: KeyPath
  readonly message: string
}

/** Copies what a module exports as plain data, so that nothing of it runs later; tells what is no data. */
export function toPlainData(value: unknown): {readonly data: unknown; readonly foreign: readonly ForeignValue[]} {
  const foreign: ForeignValue[] = []
  const refuse = (keys: KeyPath, message: string) => {
    foreign.push({keys, message})
  }
  const copy = (value: unknown, keys: KeyPath): unknown => {
    if (keys.length > 100) return refuse(keys, 'Nested more than 100 deep, or holds itself')
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return value
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...keys, index]))
    if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
      return refuse(
        keys,
        `Expected plain data, found ${typeof value === 'object' ? 'an instance of a class' : `a ${typeof value}`}`
      )
    const data: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) {
      if (isInheritedKey(key)) refuse([...keys, key], `Key \`${key}\` is not allowed`)
      else if (item !== undefined) data[key] = copy(item, [...keys, key])
    }
    return data
  }
  return {data: copy(value, []), foreign}
}

/**
 * Guesses where the values of a module stand: each key is looked for after the one around it. A module may compute its
 * configuration, so that there need not be such a place; the nearest key that is found stands for it.
 */
export function guessPlaces(text: string): Places {
  return {
    find(keys, part) {
      let found: {start: number; end: number} | undefined
      let after = Math.max(0, text.search(/export\s+default|module\.exports/))
      for (const key of keys) {
        if (typeof key === 'number') continue
        const quoted = [`'${key}'`, `"${key}"`, key].map((form) => ({form, at: findKey(text, form, after)}))
        const first = quoted.filter(({at}) => at >= 0).sort((a, b) => a.at - b.at)[0]
        if (!first) break
        found = {start: first.at, end: first.at + first.form.length}
        after = found.end
      }
      if (!found || part === 'key') return found
      const [, before = '', value = ''] =
        /^(\s*:\s*)([^\s,;{[][^\n,;]*)?/.exec(text.slice(found.end, found.end + 500)) ?? []
      return value ? {start: found.end + before.length, end: found.end + before.length + value.trimEnd().length} : found
    }
  }
}

/** Where a key stands as a word of its own, before a colon or as a shorthand. */
function findKey(text: string, form: string, after: number): number {
  for (let at = text.indexOf(form, after); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text[at - 1] ?? ''
    const rest = text.slice(at + form.length, at + form.length + 50)
    if (!/[\w$'".-]/.test(before) && /^\s*[:,}(]/.test(rest)) return at
  }
  return -1
}
