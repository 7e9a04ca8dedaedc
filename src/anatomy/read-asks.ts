import type {Match} from '../language/matcher.ts'
import {isOf} from '../language/membership.ts'
import type {WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {startsLikeName} from '../script/letters.ts'
import type {Range, Script} from '../script/model.ts'
import {distinct, toRange} from './names.ts'
import {type Ask, type AskKind, askKinds} from './parts.ts'
import {findTasks} from './tasks.ts'

const denied = /^(?:nobody|never)(?:'s)?$/
/** Words before an ask in which nobody is said to have done it; chosen. */
const deniedReach = 8

/** A match of the phrases of asks. */
interface Asked extends Match {
  readonly kind: AskKind
}

/** The asks of a message, by kind, with a number that is only given. */
export function readAsks(
  found: readonly Match[],
  numbers: readonly Range[],
  script: Script,
  index: WordIndex
): readonly Ask[] {
  const asked = found.map((match): Asked => ({kind: kindOf(match, script), ...match}))
  const wanted = asked.filter(
    (ask, place) =>
      !isInName(ask, index) &&
      !isOfOthers(ask, index) &&
      !isPurpose(asked[place - 1], ask, index) &&
      !isAim(ask, asked[place + 1], index)
  )
  const read = wanted.map(({start, end, kind}) => ({start, end, kind}))
  const tasks = findTasks(index, read).map((range) => ({kind: 'other' as const, ...range}))
  return withNumber(distinct([...read, ...tasks]), numbers)
}

/** "Tom at Curtain Call Bookings": a word of a firm's name asks for nothing. */
function isInName({first, text}: Match, {words}: WordIndex): boolean {
  const before = words[first - 1]
  return (
    before?.joint === 'none' &&
    words[first]?.joint === 'none' &&
    isOf(before, 'content') &&
    startsLikeName(before.text) &&
    text.split(' ').every((word) => startsLikeName(word))
  )
}

/** "He'll call in at ten", "I saw your boat come in", "the price has come down": what others do is not asked for, unless "have your driver call me". */
function isOfOthers({first}: Match, {words}: WordIndex): boolean {
  const [whose, subject, before] = [words[first - 3], words[first - 2], words[first - 1]]
  if (words[first]?.joint !== 'none' || !isOf(words[first], 'content') || !before) return false
  if (/^(?:he|she|they|who)(?:'ll|'d)?$|(?<!^let)'(?:s|ve)$|^(?:has|have|had)$/.test(before.normal)) return true
  // "Nobody had the courtesy to ring me back"
  const isDenied = words.slice(Math.max(0, first - deniedReach), first).some(({normal}) => denied.test(normal))
  // "The file has to reach us"
  if (before.normal === 'to' && (isDenied || isOneOf(normalOf(subject), 'has needs is'))) return true
  if (before.joint !== 'none') return false
  if (isOneOf(before.normal, 'will can could')) return !isOneOf(normalOf(subject), 'you i we')
  const isTold = isOneOf(normalOf(whose), 'have get ask tell let')
  return isOf(before, 'content') && isOneOf(normalOf(subject), 'a the your his her their our two') && !isTold
}

/** "Call me to book a visit", "ring me and we'll set a date": what the call is for is not asked as well. */
function isPurpose(before: Asked | undefined, ask: Asked, {words}: WordIndex): boolean {
  if (before?.kind !== 'call') return false
  const isTelling = /^(?:and )?(?:you can )?(?:tell|let me know)/i.test(ask.text)
  if (ask.kind !== 'meeting' && !isTelling) return false
  const between = words.slice(before.last + 1, ask.first + 1)
  if (between.some(({joint}) => joint === 'sentence')) return false
  if (isTelling) return between.some(({normal}) => isOneOf(normal, 'and so'))
  return /\b(?:to|and (?:we|i)(?:'ll)?|so (?:that )?(?:we|i)(?:'ll)?|we'll)\b/.test(
    between.map(({normal}) => normal).join(' ')
  )
}

/** "To book a visit, call me": the same, said first. */
function isAim(ask: Asked, after: Asked | undefined, {words}: WordIndex): boolean {
  if (ask.kind !== 'meeting' || after?.kind !== 'call') return false
  const [first, next] = [words[ask.first], words[after.first]]
  const opens = normalOf(words[ask.first - 1]) === 'to' && words[ask.first - 1]?.joint !== 'none'
  return first?.sentence === next?.sentence && (opens || (first?.normal === 'to' && first.joint !== 'none'))
}

function kindOf({phrase, end}: Match, script: Script): AskKind {
  // "reach me at ana@example.com"
  if (/^ (?:at|by|on|via) \S{1,80}@/.test(script.text.slice(end - script.start, end - script.start + 100)))
    return 'email'
  return askKinds.find((kind) => kind === phrase.group) ?? 'other'
}

/** A number given without an ask is there to be called. */
function withNumber(found: readonly Ask[], [number]: readonly Range[]): readonly Ask[] {
  if (!number || found.some(({kind}) => kind === 'call' || kind === 'text')) return found
  return distinct([...found, {...toRange(number), kind: 'call' as const}])
}
