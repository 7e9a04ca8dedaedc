import {traits} from './classes.ts'
import {machine as builtIn} from './machine/built-in.ts'
import type {Machine} from './machine/machine.ts'
import {type PatternHit, PatternSet} from './machine/pattern-set.ts'
import {learnWords, type View, viewOf, withoutHesitations} from './machine/view.ts'
import {Walker} from './machine/walk.ts'
import type {Pattern} from './pattern.ts'
import {type AnyPhrase, type Family, type Match, type Phrase, toFamily, toPhrase} from './phrase.ts'
import {quote} from './quote.ts'
import {isInName} from './sense.ts'
import type {WordIndex} from './words.ts'
import {rangeOf} from './words-at.ts'

export type {AnyPhrase, Family, Match, Phrase} from './phrase.ts'

/** Finds phrases of many owners (rules) in one pass over the words. */
export interface Matcher {
  /** All matches by owner, in order; of overlapping matches of one owner, the longest. */
  readonly find: (index: WordIndex) => ReadonlyMap<string, readonly Match[]>
}

/** A phrase and its owner. */
interface PhraseEntry {
  readonly owner: string
  readonly family: Family
  readonly phrase: Phrase
}

/** A pattern that cancels the matches it overlaps. */
type Guards = readonly number[]

/**
 * Compiles the phrases of all owners into one matcher. Matches that overlap an `accepted` pattern are dropped.
 * `machine` is that of a team with added words. Throws `PatternError`.
 */
export function compileMatcher(
  phrases: ReadonlyMap<string, readonly AnyPhrase[] | Family>,
  accepted: readonly Pattern[] = [],
  machine: Machine = builtIn
): Matcher {
  const strict = new PatternSet<PhraseEntry>(machine)
  const fluent = new PatternSet<PhraseEntry>(machine)
  for (const [owner, value] of phrases) {
    const family = toFamily(value)
    const listener = family.skips ? fluent : strict
    for (const phrase of family.phrases.map(toPhrase)) listener.add(phrase.pattern, {owner, family, phrase})
  }
  const acceptedGuards = accepted.map((pattern) => machine.compile(pattern))
  const guards = new Map<readonly Pattern[], Guards>()
  return {
    find(index) {
      const view = viewOf(index, machine)
      const byOwner = new Map<string, Match[]>()
      for (const listener of [strict, fluent]) {
        if (listener.isEmpty) continue
        const seen = listener === fluent ? withoutHesitations(view) : view
        learnWords(seen, index, machine)
        new Selection(machine, seen, index, guardsOf).select(listener, byOwner)
      }
      return byOwner
    }
  }

  /** Exceptions, compiled when their phrase first matches: most never do. Without a list, the accepted patterns. */
  function guardsOf(patterns: readonly Pattern[] | undefined): Guards {
    if (!patterns) return acceptedGuards
    let list = guards.get(patterns)
    if (!list) {
      list = patterns.map((pattern) => machine.compile(pattern))
      guards.set(patterns, list)
    }
    return list
  }
}

const negationReach = 3

/** Selects among the matches in one script. */
class Selection {
  readonly #machine: Machine
  readonly #view: View
  readonly #index: WordIndex
  readonly #walker: Walker
  readonly #guardsOf: (patterns: readonly Pattern[] | undefined) => Guards
  readonly #excused = new Map<Phrase, Map<number, boolean>>()

  constructor(
    machine: Machine,
    view: View,
    index: WordIndex,
    guardsOf: (patterns: readonly Pattern[] | undefined) => Guards
  ) {
    this.#machine = machine
    this.#view = view
    this.#index = index
    this.#walker = new Walker(machine, view)
    this.#guardsOf = guardsOf
  }

  /** Adds the matches of patterns to those of their owners. */
  select(patterns: PatternSet<PhraseEntry>, byOwner: Map<string, Match[]>): void {
    const ends = new Map<string, PatternHit<PhraseEntry>>()
    for (const found of patterns.find(this.#view, this.#walker)) {
      const {owner, phrase} = found.entry
      const before = ends.get(owner)
      const isApart = !before || before.last < found.first
      if (!isApart && found.last - found.first <= before.last - before.first) continue
      if (this.#isHarmless(found)) continue
      const list = byOwner.get(owner) ?? []
      byOwner.set(owner, list)
      if (!isApart) list.pop()
      list.push(this.#toMatch(phrase, found.first, found.last))
      ends.set(owner, found)
    }
  }

  #isHarmless({entry: {phrase, family}, first, last}: PatternHit<PhraseEntry>): boolean {
    const place = this.#placeOf(first)
    if (this.#index.words[place]?.quoted) return true
    if (phrase.negatable && this.#isNegated(first)) return true
    if (phrase.unless && this.#isExcused(phrase, first, phrase.unless)) return true
    if (phrase.sense === 'plain' && isInName(place, this.#placeOf(last), this.#index)) return true
    return (
      (phrase.except !== undefined && this.#isOverlapped(phrase.except, first, last)) ||
      (family.stops !== undefined && this.#isOverlapped(family.stops, first, last)) ||
      this.#isOverlapped(undefined, first, last)
    )
  }

  /** Whether the sentence has a phrase that makes all of it harmless. */
  #isExcused(phrase: Phrase, first: number, unless: readonly Pattern[]): boolean {
    const end = this.#view.ends[first] ?? 0
    const known = this.#excused.get(phrase) ?? new Map<number, boolean>()
    this.#excused.set(phrase, known)
    let answer = known.get(end)
    if (answer === undefined) {
      let start = first
      while (start > 0 && this.#view.ends[start - 1] === end) start--
      answer = this.#isOverlapped(unless, start, end - 1)
      known.set(end, answer)
    }
    return answer
  }

  /** Whether a guard's match shares a word with the range from `first` to `last`. */
  #isOverlapped(patterns: readonly Pattern[] | undefined, first: number, last: number): boolean {
    const {ends} = this.#view
    const guards = this.#guardsOf(patterns)
    learnWords(this.#view, this.#index, this.#machine)
    for (const guard of guards) {
      const span = this.#machine.columns.spans.cells[guard] ?? 0
      for (let place = Math.max(0, first - span + 1); place <= last; place++) {
        if (ends[place] !== ends[first]) continue
        const reached = this.#walker.reach(guard, place)
        if (reached < place || reached < first) continue
        this.#walker.mark(guard, place, reached)
        if (this.#walker.to >= first) return true
      }
    }
    return false
  }

  /** Whether a negation comes shortly before a word in its sentence. */
  #isNegated(first: number): boolean {
    const {bits, ends} = this.#view
    for (let place = Math.max(0, first - negationReach); place < first; place++)
      if (ends[place] === ends[first] && (bits[place] ?? 0) & traits.negation) return true
    return false
  }

  #placeOf(place: number): number {
    return this.#view.places ? (this.#view.places[place] ?? 0) : place
  }

  #toMatch(phrase: Phrase, from: number, to: number): Match {
    const [first, last] = [this.#placeOf(from), this.#placeOf(to)]
    return {phrase, first, last, ...rangeOf(first, last, this.#index), text: quote(this.#index, first, last)}
  }
}
