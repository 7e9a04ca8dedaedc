/** Words to a shingle: three are enough to tell a phrase from chance (source: common practice in near-duplicate search). */
const shingleLength = 3

/** Hashes kept of a text; chosen: all of a message of usual length, an estimate within about 6 % beyond. */
const sketchLength = 256

/**
 * A sketch of a text: the smallest hashes of its shingles, in rising order. Two texts that share most of their words in
 * order share most of their hashes, so that sketches are compared in place of texts.
 */
export function sketch(words: readonly string[]): readonly number[] {
  const hashes = new Set<number>()
  for (let place = 0; place + shingleLength <= words.length; place++) {
    hashes.add(hash(words.slice(place, place + shingleLength).join(' ')))
  }
  return [...hashes].sort((a, b) => a - b).slice(0, sketchLength)
}

/** How much of two texts is the same, from 0 to 1: the share of their shingles that both have (Jaccard), by their sketches. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a)
  const inB = new Set(b)
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length, sketchLength))
  return smallest.length === 0 ? 0 : smallest.filter((d) => inA.has(d) && inB.has(d)).length / smallest.length
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
