import type {Range} from '../script/model.ts'
import {compilePattern, type Pattern, type Step} from './pattern.ts'
import type {Word, WordIndex} from './words.ts'

/** A phrase that a rule looks for, with the exceptions that make it right. */
export interface Phrase {
  readonly pattern: Pattern
  /** Longer phrases in which it is harmless: `you know` except `you know (if|that)`. A match that overlaps one is dropped. */
  readonly except?: readonly Pattern[]
  /** Phrases anywhere in the same sentence that make it harmless. */
  readonly unless?: readonly Pattern[]
  /** True where a negation up to three words before it takes the fault away: "nothing urgent". */
  readonly negatable?: boolean
  /** What to say instead, for messages and suggestions. */
  readonly instead?: string
  /** Free for the rule's own use, such as a family of phrases. */
  readonly group?: string
}

/** A phrase found in a script. `first` and `last` are places in the list of words, both included. */
export interface Match extends Range {
  readonly phrase: Phrase
  readonly first: number
  readonly last: number
  /** The words found, as they stand, with single spaces. */
  readonly text: string
}

/** Finds phrases of many owners (rules) in one pass over the words. */
export interface Matcher {
  /** All matches by owner, in order; of matches of one owner that overlap, the longest. */
  readonly find: (index: WordIndex) => ReadonlyMap<string, readonly Match[]>
}

interface Entry {
  readonly steps: readonly Step[]
  readonly owner: string
  readonly phrase: Phrase
  readonly role: 'phrase' | 'except' | 'unless'
}

/** Owner and phrase of what is accepted whatever the rule. */
const everybody: Phrase = {pattern: ''}

interface Hit {
  readonly entry: Entry
  readonly first: number
  readonly last: number
}

const negations = new Set(
  "not no never nothing don't doesn't didn't won't isn't aren't wasn't can't cannot without nobody none".split(' ')
)
const negationReach = 3

/**
 * Compiles the phrases of all owners into one matcher: each word leads only to the phrases that may begin with it.
 * `accepted` patterns let every match through that overlaps one. Throws PatternError.
 */
export function compileMatcher(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  accepted: readonly Pattern[] = []
): Matcher {
  const byWord = new Map<string, Entry[]>()
  const anywhere: Entry[] = []
  for (const [owner, list] of phrases) {
    for (const phrase of list) {
      add({steps: compilePattern(phrase.pattern), owner, phrase, role: 'phrase'})
      for (const role of ['except', 'unless'] as const) {
        for (const pattern of phrase[role] ?? []) add({steps: compilePattern(pattern), owner, phrase, role})
      }
    }
  }
  for (const pattern of accepted) add({steps: compilePattern(pattern), owner: '', phrase: everybody, role: 'except'})
  return {find}

  function add(entry: Entry): void {
    const words = entry.steps.flatMap(firstWords)
    if (words.includes(undefined)) anywhere.push(entry)
    for (const word of words.includes(undefined) ? [] : new Set(words)) {
      if (word === undefined) continue
      const list = byWord.get(word)
      if (list) list.push(entry)
      else byWord.set(word, [entry])
    }
  }

  function find(index: WordIndex): ReadonlyMap<string, readonly Match[]> {
    const hits: Hit[] = []
    for (const word of index.words) {
      for (const list of [byWord.get(word.normal), anywhere]) {
        for (const entry of list ?? []) {
          const reach = longest(entry.steps, word.index, false, index)
          if (!reach || reach.last < word.index) continue
          const {from = word.index, to = reach.last} = reach
          if (to >= from) hits.push({entry, first: from, last: to})
        }
      }
    }
    return selectMatches(hits, index)
  }
}

/** The words that a way through a step may begin with; undefined stands for any. */
function firstWords(step: Step): readonly (string | undefined)[] {
  const looksOn = step.kind === 'open' || step.kind === 'start' || step.kind === 'break'
  return looksOn ? step.next.flatMap(firstWords) : [step.word]
}

/** How far a way through the steps reaches, and what it marks to be reported: places of words, all included. */
interface Reach {
  readonly last: number
  readonly from?: number
  readonly to?: number
}

/** The longest way through the steps from the word at `place`. `isFree`: a break may come before that word. */
function longest(
  steps: readonly Step[],
  place: number,
  isFree: boolean,
  index: WordIndex,
  first = place
): Reach | undefined {
  let best: Reach | undefined
  for (const step of steps) {
    const reach = follow(step, place, isFree, index, first)
    if (reach && (!best || reach.last > best.last)) best = reach
  }
  return best
}

function follow(step: Step, place: number, isFree: boolean, index: WordIndex, first: number): Reach | undefined {
  const word = index.words[place]
  const isInside = word !== undefined && word.sentence === index.words[first]?.sentence
  const onward = (free = isFree) => longest(step.next, place, free, index, first)
  switch (step.kind) {
    case 'accept':
      return {last: place - 1}
    case 'end':
      return !isInside && place > first ? onward() : undefined
    case 'break':
      return !isInside || word.joint !== 'none' ? onward(true) : undefined
    case 'start':
      return word?.joint === 'sentence' ? onward() : undefined
    case 'open': {
      const reach = onward()
      return reach && {...reach, from: place}
    }
    case 'close': {
      const reach = onward()
      return reach && {...reach, to: place - 1}
    }
    default: {
      const isReached = place === first || isFree || step.kind === 'gap' || word?.joint === 'none'
      if (!isInside || !isReached || !takes(step, word)) return undefined
      return longest(step.next, place + 1, step.kind === 'gap', index, first)
    }
  }
}

function takes(step: Step, word: Word): boolean {
  return step.kind === 'gap' || (step.kind === 'word' ? step.word === word.normal : step.accepts?.(word) === true)
}

/** Hits that make a phrase harmless, by phrase and sentence. */
type Guards = ReadonlyMap<Phrase, ReadonlyMap<number, readonly Hit[]>>

function collectGuards(hits: readonly Hit[], {words}: WordIndex): Guards {
  const guards = new Map<Phrase, Map<number, Hit[]>>()
  for (const hit of hits) {
    if (hit.entry.role === 'phrase') continue
    const bySentence = guards.get(hit.entry.phrase) ?? new Map<number, Hit[]>()
    guards.set(hit.entry.phrase, bySentence)
    const sentence = words[hit.first]?.sentence ?? 0
    const list = bySentence.get(sentence)
    if (list) list.push(hit)
    else bySentence.set(sentence, [hit])
  }
  return guards
}

function selectMatches(hits: readonly Hit[], index: WordIndex): ReadonlyMap<string, readonly Match[]> {
  const guards = collectGuards(hits, index)
  const byOwner = new Map<string, Match[]>()
  // Hits come in the order of the words that they begin with, which may stand before what they report.
  for (const hit of hits.toSorted((a, b) => a.first - b.first)) {
    const {owner, role} = hit.entry
    if (role !== 'phrase' || isHarmless(hit, guards, index)) continue
    const list = byOwner.get(owner) ?? []
    byOwner.set(owner, list)
    const match = toMatch(hit, index)
    const before = list.at(-1)
    if (!before || before.last < match.first) list.push(match)
    else if (match.last - match.first > before.last - before.first) list[list.length - 1] = match
  }
  return byOwner
}

function isHarmless(hit: Hit, guards: Guards, {words}: WordIndex): boolean {
  const word = words[hit.first]
  if (!word || word.quoted) return true
  const nearby = [hit.entry.phrase, everybody].flatMap((phrase) => guards.get(phrase)?.get(word.sentence) ?? [])
  if (nearby.some((guard) => guard.entry.role === 'unless' || (guard.first <= hit.last && hit.first <= guard.last)))
    return true
  if (!hit.entry.phrase.negatable) return false
  return words
    .slice(Math.max(0, hit.first - negationReach), hit.first)
    .some((before) => before.sentence === word.sentence && negations.has(before.normal))
}

function toMatch({entry, first, last}: Hit, {words}: WordIndex): Match {
  const found = words.slice(first, last + 1)
  return {
    phrase: entry.phrase,
    first,
    last,
    start: found[0]?.start ?? 0,
    end: found.at(-1)?.end ?? 0,
    text: found.map((word) => word.text).join(' ')
  }
}
