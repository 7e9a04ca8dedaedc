import {Column} from './column.ts'
import type {Machine} from './machine.ts'
import {align, type Columns, names, type Written} from './tables.ts'
import {hash} from './word-ids.ts'

/** Spaces of the hash table to a word, so that most words are found where they are looked for first (chosen). */
const looseness = 3

/** Data to recreate a machine: the build stores it. */
export function writeMachine(machine: Machine): Written {
  const {words, patterns, linked} = machine.contents()
  return {
    words: words.map((word) => `${word} `).join(''),
    patterns: patterns.join('\n'),
    linked,
    ...writeColumns({...machine.columns, ...columnsOf(words)})
  }
}

/** The columns by which a machine finds its words. */
function columnsOf(words: readonly string[]): Pick<Columns, 'wordStarts' | 'wordSlots'> {
  const starts = new Uint32Array(words.length + 1)
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(looseness * words.length + 1)))
  const last = slots.length - 1
  for (const [place, word] of words.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + word.length + 1
    let slot = hash(word) & last
    while (slots[slot]) slot = (slot + 1) & last
    slots[slot] = place + 1
  }
  return {wordStarts: new Column(starts), wordSlots: new Column(slots)}
}

function writeColumns(columns: Columns): Pick<Written, 'lengths' | 'cells'> {
  const parts = names.map((name) => columns[name]).map(({cells, length}) => cells.subarray(0, length))
  const bytes = new Uint8Array(parts.reduce((sum, {byteLength}) => sum + align(byteLength), 0))
  let offset = 0
  for (const {buffer, byteOffset, byteLength} of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset)
    offset += align(byteLength)
  }
  return {lengths: parts.map(({length}) => length), cells: bytes}
}
