import {machineFor} from '../language/machine/built-in.ts'
import type {Machine} from '../language/machine/machine.ts'
import {type AnyPhrase, compileMatcher, type Family, type Match, type Matcher} from '../language/matcher.ts'
import {isLowerCase} from '../language/per-index.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {lazily} from '../lazily.ts'
import {firstFrom} from '../script/pieces.ts'
import {asks} from './asks.ts'
import {findCallers} from './callers/find-callers.ts'
import {findFirms} from './callers/find-firms.ts'
import {
  callersAfterGreeting,
  callersBefore,
  companies,
  greetingNames,
  greetings,
  introductions,
  spokenNames,
  whomToRing,
  workplaces
} from './callers/introductions.ts'
import {readListedOpening} from './callers/listed-opening.ts'
import {type Speakers, settleSpeakers} from './callers/who-speaks.ts'
import {findCalls} from './calls.ts'
import {readContent} from './content.ts'
import {busyIdioms, closings, easyOuts} from './endings.ts'
import {separateNames} from './known-names.ts'
import {distinct, isHesitation, isName, toRange} from './names.ts'
import {findNumbers, numberCues} from './numbers.ts'
import type {Parts, PartsInput} from './parts.ts'
import {findExamples} from './peers/examples.ts'
import {findPeers} from './peers/find-peers.ts'
import {peers} from './peers/phrases.ts'
import {promises, times} from './promises.ts'
import {readAsks} from './read-asks.ts'
import {callingFrames, referrals} from './reason-frames.ts'
import {findStatements} from './statements.ts'
import {findUnits} from './units.ts'
import {placesIn} from './words-in.ts'

/** Phrases by the part they show. */
export const families = {
  greetings,
  greetingNames,
  introductions,
  spokenNames,
  whomToRing,
  workplaces,
  callersBefore,
  callersAfterGreeting,
  companies,
  callingFrames,
  referrals,
  peers,
  asks,
  promises,
  times,
  numberCues,
  easyOuts,
  busyIdioms,
  closings
}
const phrases: ReadonlyMap<string, readonly AnyPhrase[] | Family> = new Map(Object.entries(families))
const matchers = new WeakMap<Machine, Matcher>()

/** Matches of a family. */
type Found = (name: keyof typeof families) => readonly Match[]

/** The matcher for all parts, with a team's vocabulary. */
function matcherFor(machine: Machine): Matcher {
  const matcher = matchers.get(machine) ?? compileMatcher(phrases, [], machine)
  matchers.set(machine, matcher)
  return matcher
}

/** Finds the parts of a message, once for all rules, `stats` and reports. */
export function findParts({script, index, settings}: PartsInput): Parts {
  const found = matcherFor(machineFor(settings.vocabulary)).find(index)
  const of: Found = (name) => found.get(name) ?? []
  const namesFirst = of('greetingNames')
    .flatMap(({first}) => index.words[first] ?? [])
    .filter(isName)
  const number = findNumbers(script, index, of('numberCues'))
  const timed = new Set(of('times').map(({first}) => index.words[first]?.sentence))
  const reasonFields = index.words.filter((word) => word.placeholder?.stands === 'reason' || word.placeholder?.prompt)
  const listed = readListedOpening(index)
  const {caller, company} = listed
    ? {caller: [listed.caller], company: [listed.firm]}
    : findSpeakers(of, namesFirst, index, settings.company)
  const greeting = listed?.listener ? [listed.listener] : [...of('greetings'), ...namesFirst].slice(0, 1).map(toRange)
  const names = separateNames(index, [...caller, ...company], [...greeting, ...namesFirst])
  const content = readContent(script, index, names, [...caller, ...company, ...number, ...greeting])
  const introduced = placesIn(index.words, [...caller, ...company, ...greeting])
  const cuts = new Set(
    [...introduced].map((place) => afterPlace(place + 1, index.words)).filter((place) => !introduced.has(place))
  )
  // A transcript has no marks: "your lease ends in may have a good day".
  const acted = isLowerCase(index) ? [of('asks'), of('closings')].flat().map(({first}) => first) : []
  const units = findUnits(index, new Set([...cuts, ...acted]))
  const acts = (['asks', 'promises', 'closings', 'easyOuts', 'busyIdioms', 'greetings'] as const).flatMap(of)
  const doing = new Set([
    ...placesIn(index.words, [...acts, ...caller]),
    ...[...cuts].filter((place) => isApposition(index.words[place]))
  ])
  const statements = findStatements({index, units, content, doing})
  const calls = findCalls(of('callingFrames'), units, content, index)
  // Few rules ask for these, and reports that draw a script.
  const examples = lazily(() => findExamples(index, units, names, doing))
  // What somebody else did is worth knowing, too.
  const insight = lazily(() => distinct([...statements.insights, ...examples()].map(toRange)))
  const peer = lazily(() =>
    distinct([...of('peers'), ...findPeers(index, units, names, doing), ...examples()].map(toRange))
  )
  return {
    greeting,
    caller,
    company,
    reason: distinct(
      [
        ...statements.reasons,
        ...calls,
        ...of('referrals').filter(
          ({first, phrase}) => !phrase.pattern.startsWith('(<names>') || isName(index.words[first])
        ),
        ...reasonFields
      ].map(toRange)
    ),
    get insight() {
      return insight()
    },
    get peer() {
      return peer()
    },
    ask: readAsks(of('asks'), number, script, index),
    promise: of('promises').map((match) => ({
      start: match.start,
      end: match.end,
      when: timed.has(index.words[match.first]?.sentence)
    })),
    number,
    easyOut: of('easyOuts').map(toRange),
    closing: of('closings').map(toRange)
  }
}

/** Who calls, and for which firm, if the opening does not just list names. `named` are the words of greetings with a name. */
function findSpeakers(of: Found, named: readonly Word[], index: WordIndex, configured: readonly string[]): Speakers {
  const [framed, before, greeted] = [of('introductions'), of('callersBefore'), of('callersAfterGreeting')]
  const introductions = {framed, before, greeted, spoken: of('spokenNames'), rung: of('whomToRing')}
  const callers = findCallers(introductions, index).filter(({start}) => !named.some((name) => name.start === start))
  const firms = {found: of('companies'), framed, before, greeted, workplaces: of('workplaces')}
  return settleSpeakers({caller: callers, company: findFirms({callers, index, configured, ...firms})}, index)
}

/** "From Tarn Labs in Hull", "Tarn Labs here": the place of a firm belongs to the introduction. */
function afterPlace(at: number, words: readonly Word[]): number {
  if (normalOf(words[at]) === 'here' && words[at]?.joint === 'none') return at + 1
  if (normalOf(words[at]) !== 'in') return at
  const after = firstFrom(words, at + 1, 3)
  const end = after.findIndex(
    (word, place) => word.joint !== 'none' || (place > 0 && (closedWords.has(word.normal) || isHesitation(word)))
  )
  return end > 0 && after[end]?.joint === 'none' ? at + 1 + end : at
}

/** ", the new planner": text after a name that only describes it. */
function isApposition(word: Word | undefined): boolean {
  return word?.joint === 'break' && isOneOf(word.normal, 'a an the')
}
