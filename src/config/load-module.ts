import {pathToFileURL} from 'node:url'
import {importAddress} from '../import-address.ts'
import type {KeyPath} from './fault.ts'
import {isInheritedKey} from './parsed-data.ts'

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
      /\.[cm]?ts$/.test(path) ? importTypeScript(path) : importAddress(pathToFileURL(path).href),
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

/** A value that a module may not export as configuration. */
export interface ForeignValue {
  readonly keys: KeyPath
  readonly message: string
}

/** Copies what a module exports as plain data, so that nothing of it runs later; reports what is not data. */
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
