import {classes, runs} from '../classes.ts'
import type {Node} from '../pattern.ts'
import {closedWords} from '../vocabulary/closed.ts'

/** Words and classes, one of which must follow the first word of a match. */
export interface Need {
  readonly words: ReadonlySet<string>
  readonly bits: number
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
  const rare = needsOf(tree, true).needs.filter((need) => costOf(need) < common)
  return rare.sort((a, b) => costOf(a) - costOf(b)).slice(0, 2)
}

interface Needs {
  readonly needs: readonly Need[]
  /** Whether every path takes a word. */
  readonly takes: boolean
}

/** Needs of every path through a part; if it `isFirst`, after its first word. */
function needsOf(part: Node, isFirst: boolean): Needs {
  const one = (need: Need): Needs => ({needs: isFirst ? [] : [need], takes: true})
  switch (part.kind) {
    case 'words':
      return one({words: part.words, bits: 0})
    case 'class':
      return one({words: new Set(), bits: classes[part.name]})
    case 'run':
      return one({words: new Set(), bits: runs[part.name].opens})
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
  const rarest = choices.flatMap(({needs}) => [...needs].sort((a, b) => costOf(a) - costOf(b)).slice(0, 1))
  if (rarest.length < choices.length) return {needs: [], takes}
  const words = new Set(rarest.flatMap((need) => [...need.words]))
  return {needs: [{words, bits: rarest.reduce((all, {bits}) => all | bits, 0)}], takes}
}

function costOf({words, bits}: Need): number {
  let cost = 0
  for (const word of words) cost += closedWords.has(word) ? share.closed : share.open
  for (let rest = bits; rest !== 0; rest &= rest - 1) cost += shareOfClass(rest & -rest)
  return cost
}
