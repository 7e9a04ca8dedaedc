import {messageScore, opens, opensMessage, soundsLikeMessage, surelyMessage} from '../evidence/content.ts'
import {hasLetterOrDigit} from '../letters.ts'
import type {Range} from '../model.ts'
import {matched} from '../pieces.ts'
import {extentOf, firstEndingAfter, textOf} from '../ranges.ts'
import {italicsFrom, unquote} from './quotation.ts'
import {cleanTitle} from './title-text.ts'
import {type Topic, topicOfLead} from './topics.ts'

/** A quotation inside a text, and the words that say when to say it: `If voicemail: "Hi ..."`. */
export interface Branch {
  /** The clause before the quotation, without markup. */
  readonly lead: Range & {readonly text: string; readonly topic: Topic | undefined}
  /** The quotation, without its marks. */
  readonly lines: readonly Range[]
  /** What stands after it, up to the next quotation. */
  readonly rest: Range
}

/** Characters before a quotation that are searched for its lead (chosen): a sentence or two. */
const longestLead = 300

/** Marks that may open a quotation, and italics in its place. */
const openingMark = /["“„«]|(?<![\p{L}\p{N}])(?:‘|(?<![*_])[*_](?![*_\s"“]))/gu

/** Starts of clauses: after a sentence, a bracket or a blank line. */
const clauseStart = /^[\s\S]*(?:[.!?]["”’)]?[*_]{0,3}\s+|[[(]|\n[ \t]*\r?\n)(?=\S)/

/**
 * Finds messages quoted for different cases: `Wait. If voicemail: "Hi ..." If they answer: "Hi!"`, in a
 * sentence, an aside or a fence, in any order. Undefined if no quotation is a voicemail, so that the text is one piece.
 */
export function branchesOf(source: string, lines: readonly Range[]): readonly Branch[] | undefined {
  const branches: Branch[] = []
  const {start, end} = extentOf(lines)
  const text = source.slice(start, end)
  const opening = new RegExp(openingMark)
  let from = start
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const at = start + found.index
    const place = firstEndingAfter(lines, at)
    const line = lines[place]
    if (!line || at < line.start) continue
    const left = [{start: at, end: line.end}, ...following(lines, place)]
    const isItalic = /[*_]/.test(found[0])
    const quotation = isItalic ? italicsFrom(source, left) : unquote(source, left)
    if (!quotation) {
      // The closing mark of a phrase does not open a quotation.
      const next = found[0] === '"' ? text.indexOf('"', found.index + 1) : found.index
      if (next < 0) break
      opening.lastIndex = next + 1
      continue
    }
    if (!quotation.isClosed) break
    const lead = leadOf(source, from, at)
    const next = nextMark(text, quotation.end - start)
    if (lead) branches.push({lead, lines: quotation.lines, rest: {start: quotation.end, end: start + next}})
    from = quotation.end
    opening.lastIndex = from - start
  }
  const isOurs = ({lead, lines}: Branch): boolean => {
    const said = textOf(source, lines)
    if (messageScore(said) >= surelyMessage && opens(said))
      return messageScore(source.slice(lead.start, lead.end)) < opensMessage
    const leads = lead.topic === undefined || lead.topic === 'good'
    return (
      (lead.topic === 'voicemail' || (leads && introduces(source.slice(lead.start, lead.end)))) &&
      messageScore(said) >= soundsLikeMessage
    )
  }
  return branches.some(isOurs) ? branches : undefined
}

/** Words after which somebody tells what to say. */
const saying =
  /(?:\b(?:go|goes|say|says|leave|leaves|left|like|just|with),?|:|\s[-–—])\s+(?=(?:hi|hey|hello|good (?:morning|afternoon|evening))\b)/i
/** What goes on about a message rather than with it: "- and that gets me two in ten". */
const remarkAfter = /\s(?:[-–—]+|\.{3}|…)\s(?:and|then|which)\s(?:that|it|then|i|we|they)\b.*$/i

/** A message without quotation marks after a clause that announces it, or words for another channel, in one paragraph; undefined without one. */
export function unquotedBranch(source: string, lines: readonly Range[]): Branch | undefined {
  if (lines.length === 0) return undefined
  const all = extentOf(lines)
  const text = source.slice(all.start, all.end)
  const match = saying.exec(text.slice(0, longestLead))
  if (!match) return undefined
  const start = all.start + match.index + match[0].length
  const said = text.slice(start - all.start).replace(remarkAfter, '')
  const lead = leadOf(source, all.start, start)
  if (!lead || !namesChannel(lead) || messageScore(text.slice(0, start - all.start)) >= opensMessage) return undefined
  if (messageScore(said) < surelyMessage || !opens(said)) return undefined
  const end = start + said.length
  return {lead, lines: clip(lines, start, end), rest: {start: end, end: all.end}}
}

/** "If they answer, say" names a live call, "For the call" may stand over a voicemail. */
function namesChannel({topic, text}: Branch['lead']): boolean {
  if (topic === 'live') return /\b(?:answer|pick)/i.test(text)
  return topic === 'voicemail' || topic === 'sms' || topic === 'email' || topic === 'social'
}

/** The parts of lines between two offsets. */
function clip(lines: readonly Range[], from: number, to: number): readonly Range[] {
  return lines.flatMap((line) => {
    const part = {start: Math.max(line.start, from), end: Math.min(line.end, to)}
    return part.end > part.start ? part : []
  })
}

/** Whether words introduce a quotation rather than being a message: "Something short, such as:". */
function introduces(lead: string): boolean {
  return (
    /(?:[:,]|\b(?:say|leave|like|with|this|instance|example))[*_\s(]*$/i.test(lead) && messageScore(lead) < opensMessage
  )
}

/** Where the next quotation of a text begins, or its end. */
function nextMark(text: string, from: number): number {
  const opening = new RegExp(openingMark)
  opening.lastIndex = from
  return opening.exec(text)?.index ?? text.length
}

/** Most lines in a quotation (chosen): messages have fewer. */
const longestQuotation = 60

function following(lines: readonly Range[], place: number): readonly Range[] {
  return lines.slice(place + 1, place + longestQuotation)
}

/** The clause before a quotation; the sentence before it may name what it does not. */
function leadOf(source: string, from: number, at: number): Branch['lead'] | undefined {
  const start = Math.max(from, at - longestLead)
  const before = source.slice(start, at)
  if (!hasLetterOrDigit(before)) return undefined
  const skipped = matched(clauseStart, before).length
  // "LVM. "Hi Dana ..."": a sentence can introduce a quotation like a clause.
  const clause = clauseTitle(before.slice(skipped)) || clauseTitle(matched(lastSentence, before))
  if (clause === '') return undefined
  const topic = topicOfLead(clause) ?? topicOfLead(clauseTitle(sentenceBefore(before.slice(0, skipped))))
  const indent = matched(/^\W*/, before.slice(skipped)).length
  return {start: start + skipped + indent, end: at, text: clause, topic}
}

/** The last sentence of a text, with its marks. */
function sentenceBefore(text: string): string {
  const start = text
    .trimEnd()
    .slice(0, -1)
    .search(/[^.!?]{0,300}$/)
  return text.slice(Math.max(0, start))
}

/** The sentence before, without its period. */
const lastSentence = /[^.!?\n]{1,120}(?=[.!?]["”’)*_]{0,4}[\s→=>*_-]{0,9}$)/
const closingMarks = /[\s*_:,–—→=>-]/

function clauseTitle(text: string): string {
  const title = cleanTitle(text.replace(/[\r\n][ \t>]*/g, ' ')).replace(/^[\s*_[(>,;–—→=-]+/, '')
  let end = title.length
  while (closingMarks.test(title[end - 1] ?? '')) end--
  return title.slice(0, end).trim()
}
