import {pathToFileURL} from 'node:url'
import {importAddress} from '../import-address.ts'
import type {KeyPath} from './fault.ts'
import {isInheritedKey} from './parsed-data.ts'

/** Milliseconds for a module to load (chosen): one that never finishes would end the run silently. */
const timeLimit = 10_000

/** Loads a JavaScript or TypeScript module and returns its exports. Throws what the module throws. */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${timeLimit / 1000} seconds to load`)), timeLimit)
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

/** A value that a configuration may not contain. */
export interface ForeignValue {
  readonly keys: KeyPath
  readonly message: string
}

/** Copies a module's exports as plain data, so that none of its code runs later; reports other values. */
export function toPlainData(value: unknown): {readonly data: unknown; readonly foreign: readonly ForeignValue[]} {
  const foreign: ForeignValue[] = []
  const refuse = (keys: KeyPath, message: string) => {
    foreign.push({keys, message})
  }
  const copy = (value: unknown, keys: KeyPath): unknown => {
    if (keys.length > 100) return refuse(keys, 'Nested more than 100 levels deep, or circular')
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
