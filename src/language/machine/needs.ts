import {classes, runs} from '../classes.ts'
import {once} from '../once.ts'
import type {Node} from '../pattern.ts'
import {closedWords} from '../vocabulary/closed.ts'

/** Words and classes, one of which must follow the first word of a match. */
export interface Need {
  readonly words: ReadonlySet<string>
  readonly bits: number
  /** Roughly how often the rest of a sentence meets it. */
  readonly cost: number
}

/** How often the rest of a sentence has a word: a function word, any other word, and a word of a class (chosen, from scripts). */
const share = {closed: 0.15, open: 0.01} as const
const shareOfClass = (bit: number): number => {
  if (bit === classes.content) return 1
  if (bit === classes.weekday) return 0.1
  return 0.4
}
/** Frequency from which a need rules out too little to be useful. */
const common = 0.8

/**
 * What a sentence must have after the first word of a pattern for it to match: the two rarest
 * needs. A pattern is tried only if both are met.
 */
export function chooseNeeds(tree: Node): readonly Need[] {
  const rare = needsOf(tree, true).needs.filter(({cost}) => cost < common)
  return rare.sort((a, b) => a.cost - b.cost).slice(0, 2)
}

interface Needs {
  readonly needs: readonly Need[]
  /** Whether every path takes a word. */
  readonly takes: boolean
}

/** Patterns share the parts that stand for tables. */
const known = new WeakMap<Node, Needs>()

/** Needs of every path through a part; if it `isFirst`, after its first word. */
function needsOf(part: Node, isFirst: boolean): Needs {
  return isFirst ? findNeeds(part, true) : once(known, part, () => findNeeds(part, false))
}

function findNeeds(part: Node, isFirst: boolean): Needs {
  const one = (words: ReadonlySet<string>, bits: number): Needs => ({
    needs: isFirst ? [] : [needOf(words, bits)],
    takes: true
  })
  switch (part.kind) {
    case 'words':
      return one(part.words, 0)
    case 'class':
      return one(new Set(), classes[part.name])
    case 'run':
      return one(new Set(), runs[part.name].opens)
    case 'other':
    case 'any':
      return {needs: [], takes: true}
    case 'sequence':
      return needsOfSequence(part.parts, isFirst)
    case 'choice':
      return needsOfChoice(part.parts.map((choice) => needsOf(choice, isFirst)))
    default:
      return {needs: [], takes: false}
  }
}

function needsOfSequence(parts: readonly Node[], isFirst: boolean): Needs {
  const needs: Need[] = []
  let takes = false
  for (const part of parts) {
    const own = needsOf(part, isFirst && !takes)
    needs.push(...own.needs)
    takes ||= own.takes
  }
  return {needs, takes}
}

/** Every path meets its own needs, so the rarest need of each path, combined, is one need. */
function needsOfChoice(choices: readonly Needs[]): Needs {
  const takes = choices.every((choice) => choice.takes)
  const words = new Set<string>()
  let bits = 0
  for (const {needs} of choices) {
    const [first, ...others] = needs
    if (!first) return {needs: [], takes}
    const rarest = others.reduce((rare, need) => (need.cost < rare.cost ? need : rare), first)
    for (const word of rarest.words) words.add(word)
    bits |= rarest.bits
  }
  return {needs: [needOf(words, bits)], takes}
}

function needOf(words: ReadonlySet<string>, bits: number): Need {
  let cost = 0
  for (const word of words) cost += closedWords.has(word) ? share.closed : share.open
  for (let rest = bits; rest !== 0; rest &= rest - 1) cost += shareOfClass(rest & -rest)
  return {words, bits, cost}
}
