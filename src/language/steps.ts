import {longestRun, runClasses, wordClasses} from './classes.ts'
import {type Node, type Pattern, parsePattern} from './pattern.ts'
import type {Word, WordIndex} from './words.ts'

/** One step of a compiled pattern. Steps form a graph without cycles, so that matching ends. */
export interface Step {
  /** Takes a word or a run of them, looks at the place between two words, or marks it as an end of what is reported. */
  readonly kind: 'words' | 'class' | 'run' | 'gap' | 'break' | 'start' | 'end' | 'open' | 'close' | 'accept'
  readonly words?: ReadonlySet<string>
  readonly accepts?: (word: Word) => boolean
  readonly runsTo?: (place: number, index: WordIndex) => number
  readonly next: readonly Step[]
}

const accept: Step = {kind: 'accept', next: []}

/** Turns a pattern into the steps it may begin with. Throws PatternError. */
export function compilePattern(pattern: Pattern): readonly Step[] {
  return stepsOf(parsePattern(pattern), [accept])
}

function stepsOf(node: Node, next: readonly Step[]): readonly Step[] {
  switch (node.kind) {
    case 'words':
      return [{kind: 'words', words: node.words, next}]
    case 'run':
      return [{kind: 'run', runsTo: runOf(node.name), next}]
    case 'class':
    case 'field':
    case 'other':
      return [{kind: 'class', accepts: test(node), next}]
    case 'any':
      return [{kind: 'gap', next}]
    case 'sequence':
      return node.parts.reduceRight((following, part) => stepsOf(part, following), next)
    case 'choice':
      return unique(node.parts.flatMap((part) => stepsOf(part, next)))
    case 'optional':
      return unique([...stepsOf(node.part, next), ...next])
    case 'gap': {
      let steps = next
      for (let count = 0; count < node.most; count++) steps = unique([{kind: 'gap', next: steps}, ...next])
      return steps
    }
    default:
      return [{kind: node.kind, next}]
  }
}

function test(node: Node): (word: Word) => boolean {
  switch (node.kind) {
    case 'words':
      return (word) => node.words.has(word.normal)
    case 'class':
      return wordClasses[node.name] ?? (() => false)
    case 'field':
      return (word) => word.placeholder?.stands === node.name
    case 'other': {
      const tests = node.than.map(test)
      return (word) => !tests.some((accepts) => accepts(word))
    }
    default:
      return () => false
  }
}

function runOf(name: string): (place: number, index: WordIndex) => number {
  return runClasses[name] ?? ((place) => place)
}

function unique(steps: readonly Step[]): readonly Step[] {
  return [...new Set(steps)]
}

/** How many words a step takes at most. */
export function wordsTaken({kind}: Step): number {
  if (kind === 'run') return longestRun
  return kind === 'words' || kind === 'class' || kind === 'gap' ? 1 : 0
}
