import * as v from 'valibot'
import {longestSource} from '../script/model.ts'
import {type Shared, sharedSchema} from './state.ts'

/** Prefix of the state in a URL fragment. */
const mark = '#s='

/** Encodes a text and its settings in a URL fragment, which browsers never send. */
export async function toFragment(shared: Shared): Promise<string> {
  const bytes = await pipe(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return (
    mark +
    btoa(binary)
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/={1,2}$/, '')
  )
}

/** Decodes it; undefined for a fragment without a state or a damaged one. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(mark)) return undefined
  try {
    const binary = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = new TextDecoder().decode(await pipe(bytes, new DecompressionStream('deflate-raw')))
    return v.parse(sharedSchema, JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Most bytes that a link may unpack to: the longest text, with the most bytes per character. */
const mostBytes = longestSource * 3 + 10_000

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let {value} = await reader.read(); value; {value} = await reader.read()) {
    chunks.push(value)
    length += value.length
    if (length > mostBytes) throw new RangeError('too long')
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
