import {beginningsAfterName} from '../evidence/beginnings.ts'
import {greets, messageScore, opens} from '../evidence/content.ts'
import {isWhole} from '../evidence/whole.ts'
import type {Range} from '../model.ts'
import {textOf} from '../ranges.ts'
import type {Break} from './breaks.ts'
import type {Label} from './labels.ts'
import {isLooseName} from './shapes.ts'
import {cleanTitle} from './title-text.ts'
import {topicOf} from './topics.ts'

const tags = String.raw`\/?(?:[pbiu]|br|div|strong|em|span|li|td|h[1-6])\b`
const tag = new RegExp(`<${tags}[^<>]{0,80}>`, 'gi')
/** One word in brackets, as the name of a person may be: "[Ana] Hi" names no message, "[Nobody home] Hi" does. */
const isBracketed = new RegExp(
  String.raw`^\W{0,3}(?:[[{(]|<(?!${tags}))(?:[^\s<>]{1,30}|[^[\]{}<>()]{0,30}name)[\]}>)]\W{0,3}$`,
  'i'
)
const endsInGreeting = /\b(?:hi|hey|hello|morning|afternoon|evening)\W*$/i

/** A name before a whole message, whatever mark stands between: "Nobody home | Hi Ana, ..."; undefined without one. */
export function nameBefore(source: string, lines: readonly Range[]): Label | undefined {
  const [first, ...more] = lines
  if (!first) return undefined
  const text = source.slice(first.start, first.end)
  for (const at of beginningsAfterName(text)) {
    const name = text.slice(0, at)
    if (endsInGreeting.test(name) || opens(name) || messageScore(name) > 1) continue
    const title = cleanTitle(name.replace(tag, ' ').replace(/[[\](){}<>|=→:]/g, ' '))
    const topic = topicOf(title)
    if (isBracketed.test(name) && topic === undefined) continue
    const value = {start: first.start + at, end: first.end}
    if (!isWhole(textOf(source, [value, ...more]))) continue
    return {kind: 'part', start: first.start, end: first.start + name.trimEnd().length, text: title, topic, value}
  }
  return undefined
}

/** Whether the first line of a paragraph is a short name over a greeting: "Storage / Hi [Name], ...". */
export function isNameOver(source: string, lines: readonly Range[], breaks: readonly Break[]): boolean {
  const [name, next] = lines
  if (!name || !next || breaks[1] !== 'break') return false
  const rest = lines.slice(1)
  const isQuoted = rest.slice(0, 3).some(({start}) => /["“]/.test(source.charAt(start)))
  return (
    isLooseName(textOf(source, [name])) &&
    (greets(textOf(source, [next])) || isQuoted) &&
    opens(textOf(source, rest).replace(/^[^"“]*["“]/, ''))
  )
}
