import {compileMatcher, type Match, type Phrase} from '../language/matcher.ts'
import type {Range, Script} from '../script/model.ts'
import {asks} from './asks.ts'
import {closings, easyOuts} from './endings.ts'
import {
  callers,
  callersAfterGreeting,
  callersBefore,
  companies,
  distinct,
  findCaller,
  findCompany,
  greetingNames,
  greetings,
  isName,
  toRange
} from './names.ts'
import {findNumbers, numberCues} from './numbers.ts'
import {type Ask, type AskKind, askKinds, type Parts, type PartsInput} from './parts.ts'
import {promises, times} from './promises.ts'
import {amounts, insights, peers} from './proof.ts'
import {reasons} from './reasons.ts'

/** Phrases by what they show. */
export const families = {
  greetings,
  greetingNames,
  callers,
  callersBefore,
  callersAfterGreeting,
  companies,
  reasons,
  insights,
  amounts,
  peers,
  asks,
  promises,
  times,
  numberCues,
  easyOuts,
  closings
}
const matcher = compileMatcher(new Map<string, readonly Phrase[]>(Object.entries(families)))

/** Finds the parts of a message, once for all rules, `stats` and reports. */
export function findParts({script, index, settings}: PartsInput): Parts {
  const found = matcher.find(index)
  const of = (name: keyof typeof families): readonly Match[] => found.get(name) ?? []
  const caller = findCaller(
    {framed: of('callers'), before: of('callersBefore'), greeted: of('callersAfterGreeting')},
    index
  )
  const number = findNumbers(script, index, of('numberCues'))
  const timed = new Set(of('times').map(({first}) => index.words[first]?.sentence))
  const insight = distinct([...of('insights'), ...of('amounts').filter((match) => hasSign(match, script))].map(toRange))
  const namesFirst = of('greetingNames')
    .flatMap(({first}) => index.words[first] ?? [])
    .filter(isName)
  const reasonFields = index.words.filter((word) => word.placeholder?.stands === 'reason' || word.placeholder?.prompt)
  return {
    greeting: [...of('greetings'), ...namesFirst].slice(0, 1).map(toRange),
    caller,
    company: findCompany(of('companies'), caller, index, settings.company),
    reason: distinct([...of('reasons'), ...reasonFields, ...insight].map(toRange)),
    insight,
    peer: of('peers')
      .filter(({phrase, first}) => !phrase.pattern.startsWith('<name>') || isName(index.words[first]))
      .map(toRange),
    ask: withNumber(
      of('asks').map((match) => ({...toRange(match), kind: kindOf(match, script)})),
      number
    ),
    promise: of('promises').map((match) => ({
      ...toRange(match),
      when: timed.has(index.words[match.first]?.sentence)
    })),
    number,
    easyOut: of('easyOuts').map(toRange),
    closing: of('closings').map(toRange)
  }
}

function kindOf({phrase, end}: Match, script: Script): AskKind {
  // "reach me at ana@example.com"
  if (/^ (?:at|by|on|via) \S{1,80}@/.test(script.text.slice(end - script.start, end - script.start + 100)))
    return 'email'
  return askKinds.find((kind) => kind === phrase.group) ?? 'other'
}

/** Whether the figure that ends a match is money or a percentage. */
function hasSign({end}: Match, {text, start}: Script): boolean {
  return /[$£€][\d.,]+$/.test(text.slice(Math.max(0, end - start - 20), end - start)) || text[end - start] === '%'
}

/** A number that is said without a word of asking is there to be called. */
function withNumber(found: readonly Ask[], [number]: readonly Range[]): readonly Ask[] {
  if (!number || found.some(({kind}) => kind === 'call' || kind === 'text')) return found
  return distinct([...found, {...toRange(number), kind: 'call' as const}])
}
