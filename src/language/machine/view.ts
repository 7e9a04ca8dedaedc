import {classes} from '../classes.ts'
import type {WordIndex} from '../words.ts'
import {normalOf} from '../words-at.ts'
import type {Machine} from './machine.ts'

/** What comes before a word: nothing audible, a break, the end of a sentence, or something that may be skipped or count as a break. */
export const joint = {none: 0, break: 1, sentence: 2, either: 3} as const

/** A match. Indexes refer to the view, both included: of the match, and of the part it reports. */
export interface Hit {
  readonly pattern: number
  readonly first: number
  readonly last: number
}

/** The words of a script as seen by the machine: columns by index. */
export interface View {
  readonly length: number
  readonly ids: Int32Array
  readonly bits: Int32Array
  readonly joints: Uint8Array
  /** Index after the last word of the sentence. */
  readonly ends: Int32Array
  /** Indexes in the list of words; undefined if they are the same. */
  readonly places?: Int32Array
  /** Number of words known to the machine. */
  knownWords: number
  /** Matches, with the number of patterns registered at the time. */
  scanned?: {readonly hits: readonly Hit[]; readonly registered: number}
  /** The view without hesitations and small words said twice. */
  fluent?: View
}

/** Words that are not small ones. */
const meaningful = classes.content | classes.number

const views = new WeakMap<Machine, WeakMap<WordIndex, View>>()

/** Creates the view of a script's words, once. */
export function viewOf(index: WordIndex, machine: Machine): View {
  const known = views.get(machine) ?? new WeakMap<WordIndex, View>()
  views.set(machine, known)
  let view = known.get(index)
  if (!view) {
    machine.expect(index.words)
    view = makeView(index, machine)
    known.set(index, view)
  }
  learnWords(view, index, machine)
  return view
}

function makeView({words, sentences}: WordIndex, machine: Machine): View {
  const {length} = words
  const ids = new Int32Array(length)
  const bits = new Int32Array(length)
  const joints = new Uint8Array(length)
  const ends = new Int32Array(length)
  for (const word of words) {
    const place = word.index
    ids[place] = machine.idOf(word.normal)
    bits[place] = word.bits
    joints[place] = joint[word.joint]
    ends[place] = (sentences[word.sentence]?.last ?? length - 1) + 1
  }
  return {length, ids, bits, joints, ends, knownWords: machine.knownWords}
}

/** Looks up words that have become known since, through a pattern compiled later. */
export function learnWords(view: View, {words}: WordIndex, machine: Machine): void {
  if (view.knownWords === machine.knownWords) return
  view.knownWords = machine.knownWords
  for (let at = 0; at < view.length; at++) {
    const place = view.places ? (view.places[at] ?? 0) : at
    view.ids[at] = machine.idOf(normalOf(words[place]))
  }
}

/** Returns the view without hesitations, the commas around them and small words said twice; the same view if there are none. */
export function withoutHesitations(view: View): View {
  view.fluent ??= skipHesitations(view)
  return view.fluent
}

function skipHesitations(view: View): View {
  const isHesitation = (place: number) => ((view.bits[place] ?? 0) & classes.hesitation) !== 0
  // "From from": names and numbers may well be said twice.
  const isSaidTwice = (place: number) =>
    view.ids[place] !== 0 &&
    view.ids[place] === view.ids[place + 1] &&
    view.joints[place + 1] === joint.none &&
    ((view.bits[place] ?? 0) & meaningful) === 0
  const isSkipped = (place: number) => isHesitation(place) || isSaidTwice(place)
  let first = 0
  while (first < view.length && !isSkipped(first)) first++
  if (first === view.length) return view
  const places = Int32Array.from({length: view.length}, (_, place) => place).filter((place) => !isSkipped(place))
  const pick = (column: Int32Array) => places.map((place) => column[place] ?? 0)
  const joints = Uint8Array.from(places, (place, at) => {
    const before = view.joints.subarray((places[at - 1] ?? -1) + 1, place + 1)
    if (before.includes(joint.sentence)) return joint.sentence
    return before.length > 1 && before.includes(joint.break) ? joint.either : (view.joints[place] ?? 0)
  })
  let after = places.length
  const ends = new Int32Array(places.length)
  for (let at = places.length - 1; at >= 0; at--) {
    if (view.ends[places[at] ?? 0] !== view.ends[places[at + 1] ?? -1]) after = at + 1
    ends[at] = after
  }
  return {
    length: places.length,
    ids: pick(view.ids),
    bits: pick(view.bits),
    joints,
    ends,
    places,
    knownWords: view.knownWords
  }
}
