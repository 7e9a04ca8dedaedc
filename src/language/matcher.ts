import type {Range} from '../script/model.ts'
import {withoutHesitations} from './hesitations.ts'
import type {Pattern} from './pattern.ts'
import {isInName} from './sense.ts'
import {compilePattern, type Step} from './steps.ts'
import {firstWords, longest, longestSpan} from './walk.ts'
import type {WordIndex} from './words.ts'

/** A phrase that a rule looks for, with the exceptions that make it right. */
export interface Phrase {
  readonly pattern: Pattern
  /** Longer phrases in which it is harmless: `you know` except `you know (if|that)`. A match that overlaps one is dropped. Read when the phrase is first met. */
  readonly except?: readonly Pattern[]
  /** Phrases anywhere in the same sentence that make it harmless. */
  readonly unless?: readonly Pattern[]
  /** True where a negation up to three words before it takes the fault away: "nothing urgent". */
  readonly negatable?: boolean
  /** Where only the plain sense of the words is meant: no match in a proper name ("Amazing Grace") or right after "your". */
  readonly sense?: 'plain'
  /** What to say instead, for messages and suggestions. */
  readonly instead?: string
  /** Free for the rule's own use, such as a family of phrases. */
  readonly group?: string
}

/** Phrases with what goes for all of them. */
export interface Family {
  readonly phrases: readonly Phrase[]
  /** Exceptions of every phrase: a match that overlaps one is dropped. */
  readonly stops?: readonly Pattern[]
  /** Words that are passed over wherever they come between others, with the commas round them: "I'm, um, calling". */
  readonly skips?: 'hesitations'
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
  readonly owner: string
  readonly phrase: Phrase
  readonly family: Family
  readonly steps: readonly Step[]
}

/** The steps of an entry that a certain word may begin, and the words that may come second, found when first asked for: most never are. */
interface Candidate {
  readonly entry: Entry
  readonly steps: readonly Step[]
  /** Whether a word may come second; undefined stands for the end of the script. */
  readonly goesOnWith: (word: string | undefined) => boolean
}

interface Hit {
  readonly entry: Entry
  readonly first: number
  readonly last: number
}

/** An exception, compiled, and how many words it takes at most. */
interface Guard {
  readonly steps: readonly Step[]
  readonly span: number
}

const negations = new Set(
  "not no never nothing don't doesn't didn't won't isn't aren't wasn't can't cannot without nobody none".split(' ')
)
const negationReach = 3

/**
 * Compiles the phrases of all owners into one matcher. `accepted` patterns let every match through that overlaps one.
 * Throws PatternError.
 */
export function compileMatcher(
  phrases: ReadonlyMap<string, readonly Phrase[] | Family>,
  accepted: readonly Pattern[] = []
): Matcher {
  const families = [...phrases].map(([owner, value]) => [owner, 'phrases' in value ? value : {phrases: value}] as const)
  const parts = [undefined, 'hesitations'].map((skips) =>
    compileFamilies(new Map(families.filter(([, family]) => family.skips === skips)), accepted)
  )
  const [strict, fluent] = parts
  return {
    find(index) {
      const bare = withoutHesitations(index)
      const found = fluent?.find(bare?.index ?? index) ?? []
      const moved = bare ? [...found].map(([owner, matches]) => [owner, matches.map(toPlaces)] as const) : found
      return new Map([...(strict?.find(index) ?? []), ...moved])

      function toPlaces(match: Match): Match {
        const [first = 0, last = 0] = [bare?.places[match.first], bare?.places[match.last]]
        return toMatch(match.phrase, first, last, index)
      }
    }
  }
}

/** A matcher in which each pair of words leads only to the phrases that may begin with it. */
function compileFamilies(families: ReadonlyMap<string, Family>, accepted: readonly Pattern[]): Matcher {
  const byWord = new Map<string, Candidate[]>()
  const anywhere: Entry[] = []
  const follows = new Map<readonly Step[], readonly (string | undefined)[]>()
  for (const [owner, family] of families) {
    for (const phrase of family.phrases) add({owner, phrase, family, steps: compilePattern(phrase.pattern)})
  }
  const acceptedGuards = accepted.map(toGuard)
  const guards = new Map<readonly Pattern[], readonly Guard[]>()
  return {find: (index) => selectMatches(findHits(index), index, guardsOf)}

  function add(entry: Entry): void {
    const stepsByWord = new Map<string, Set<Step>>()
    for (const step of entry.steps) {
      for (const word of firstWords(step)) {
        if (word === undefined) {
          anywhere.push(entry)
          return
        }
        const steps = stepsByWord.get(word)
        if (steps) steps.add(step)
        else stepsByWord.set(word, new Set([step]))
      }
    }
    for (const [word, set] of stepsByWord) {
      const steps = [...set]
      let seconds: ReadonlySet<string | undefined> | undefined
      const goesOnWith = (second: string | undefined): boolean => {
        seconds ??= new Set(steps.flatMap((step) => secondWords(step, word)))
        return seconds.has(undefined) || seconds.has(second)
      }
      const candidate = {entry, steps, goesOnWith}
      const list = byWord.get(word)
      if (list) list.push(candidate)
      else byWord.set(word, [candidate])
    }
  }

  /** The words that may come after `word` on a way through a step that may begin with it. */
  function secondWords(step: Step, word: string): readonly (string | undefined)[] {
    if (!step.words) return step.next.flatMap((next) => secondWords(next, word))
    if (!step.words.has(word)) return []
    let words = follows.get(step.next)
    if (!words) {
      words = step.next.flatMap(firstWords)
      follows.set(step.next, words)
    }
    return words
  }

  function findHits(index: WordIndex): Hit[] {
    const hits: Hit[] = []
    const take = (entry: Entry, steps: readonly Step[], place: number): void => {
      const reach = longest(steps, place, false, index)
      if (!reach || reach.last < place) return
      const {from = place, to = reach.last} = reach
      if (to >= from) hits.push({entry, first: from, last: to})
    }
    for (const word of index.words) {
      const second = index.words[word.index + 1]?.normal
      for (const {entry, steps, goesOnWith} of byWord.get(word.normal) ?? []) {
        if (goesOnWith(second)) take(entry, steps, word.index)
      }
      for (const entry of anywhere) take(entry, entry.steps, word.index)
    }
    // A match may report only words that come later than those it begins with.
    return hits.sort((a, b) => a.first - b.first)
  }

  /** The exceptions of a phrase: most phrases are met in no script, and theirs need not be compiled. */
  function guardsOf(patterns: readonly Pattern[] | undefined): readonly Guard[] {
    if (!patterns) return acceptedGuards
    let list = guards.get(patterns)
    if (!list) {
      list = patterns.map(toGuard)
      guards.set(patterns, list)
    }
    return list
  }
}

function toGuard(pattern: Pattern): Guard {
  const steps = compilePattern(pattern)
  return {steps, span: longestSpan(steps)}
}

type GuardsOf = (patterns: readonly Pattern[] | undefined) => readonly Guard[]

function selectMatches(
  hits: readonly Hit[],
  index: WordIndex,
  guardsOf: GuardsOf
): ReadonlyMap<string, readonly Match[]> {
  const byOwner = new Map<string, Match[]>()
  const excused = new Map<Phrase, Map<number, boolean>>()
  for (const hit of hits) {
    if (isHarmless(hit)) continue
    const {owner} = hit.entry
    const list = byOwner.get(owner) ?? []
    byOwner.set(owner, list)
    const match = toMatch(hit.entry.phrase, hit.first, hit.last, index)
    const before = list.at(-1)
    if (!before || before.last < match.first) list.push(match)
    else if (match.last - match.first > before.last - before.first) list[list.length - 1] = match
  }
  return byOwner

  function isHarmless({entry: {phrase, family}, first, last}: Hit): boolean {
    const word = index.words[first]
    if (!word || word.quoted) return true
    if (phrase.negatable && isNegated(first, index)) return true
    if (isExcused(phrase, word.sentence)) return true
    if (phrase.sense === 'plain' && isInName(first, last, index)) return true
    const own = [phrase.except, family.stops].flatMap((patterns) => (patterns ? guardsOf(patterns) : []))
    return [...own, ...guardsOf(undefined)].some((guard) => overlaps(guard, first, last, index))
  }

  /** Whether the sentence has one of the phrases that make all of it harmless. */
  function isExcused(phrase: Phrase, place: number): boolean {
    if (!phrase.unless) return false
    const known = excused.get(phrase) ?? new Map<number, boolean>()
    excused.set(phrase, known)
    let answer = known.get(place)
    if (answer === undefined) {
      const sentence = index.sentences[place]
      const list = guardsOf(phrase.unless)
      answer = sentence !== undefined && list.some((guard) => overlaps(guard, sentence.first, sentence.last, index))
      known.set(place, answer)
    }
    return answer
  }
}

/** Whether a guard matches something that shares a word with those from `first` to `last`. */
function overlaps({steps, span}: Guard, first: number, last: number, index: WordIndex): boolean {
  const sentence = index.words[first]?.sentence
  for (let place = Math.max(0, first - span + 1); place <= last; place++) {
    if (index.words[place]?.sentence !== sentence) continue
    const reach = longest(steps, place, false, index)
    if (reach && reach.last >= place && (reach.to ?? reach.last) >= first) return true
  }
  return false
}

/** Whether a negation stands shortly before a word in its sentence. */
function isNegated(place: number, {words}: WordIndex): boolean {
  return words
    .slice(Math.max(0, place - negationReach), place)
    .some((before) => before.sentence === words[place]?.sentence && negations.has(before.normal))
}

function toMatch(phrase: Phrase, first: number, last: number, {words}: WordIndex): Match {
  const found = words.slice(first, last + 1)
  return {
    phrase,
    first,
    last,
    start: found[0]?.start ?? 0,
    end: found.at(-1)?.end ?? 0,
    text: found.map((word) => word.text).join(' ')
  }
}
