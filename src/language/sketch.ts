import {textAt} from '../script/pieces.ts'

/** Words per shingle: three distinguish a phrase from chance (source: common practice in near-duplicate search). */
const shingleLength = 3

/** Most hashes kept per text (chosen): all of them for a message of usual length; beyond that, an estimate within about 6 %. */
const sketchLength = 256

/**
 * A MinHash sketch of a text: the smallest hashes of its shingles, ascending. Texts that share most word sequences
 * share most hashes, so sketches can be compared instead of texts.
 */
export function sketch(words: readonly string[]): readonly number[] {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleLength + 1))
  for (let place = 0; place + shingleLength <= words.length; place++) {
    let value = offsetBasis
    for (let word = place; word < place + shingleLength; word++)
      value = hash(textAt(words, word), word === place ? value : hash(' ', value))
    hashes[place] = value
  }
  const smallest: number[] = []
  let before = -1
  for (const one of hashes.sort()) {
    if (smallest.length === sketchLength) break
    if (one !== before) smallest.push(one)
    before = one
  }
  return smallest
}

/** Similarity of two texts from 0 to 1, estimated from their sketches: the share of common shingles (Jaccard). */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const most = Math.max(a.length, b.length, sketchLength)
  let all = 0
  let common = 0
  let [nextA, nextB] = [0, 0]
  for (; all < most && (nextA < a.length || nextB < b.length); all++) {
    const ofA = a[nextA] ?? Number.POSITIVE_INFINITY
    const ofB = b[nextB] ?? Number.POSITIVE_INFINITY
    if (ofA === ofB) common++
    if (ofA <= ofB) nextA++
    if (ofB <= ofA) nextB++
  }
  return all === 0 ? 0 : common / all
}

// FNV-1a, 32 bits, of words separated by spaces.
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

function hash(text: string, from: number): number {
  let value = from
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime)
  return value
}
