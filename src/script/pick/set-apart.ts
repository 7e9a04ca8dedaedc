import type {Range, StatedLength} from '../model.ts'
import {isPartName} from '../outline/labels.ts'
import type {Entry, Section} from '../outline/section.ts'
import {readStated} from '../outline/stated-length.ts'
import {topicOf} from '../outline/topics.ts'
import {isInstruction, isUnwritten, messageScore, soundsLikeMessage} from './evidence.ts'
import {type Found, textOf} from './found-script.ts'
import {unquote} from './quotation.ts'
import {announces, topicOfPath} from './title-topic.ts'

/** Which texts of a section may be scripts, and how much they have to sound like one. */
export interface Demand {
  readonly isOurs: (entry: Entry) => boolean
  /** Points of `messageScore`. */
  readonly needed: number
}

/** Messages that are set apart from the text around them: fences, quotes, quoted paragraphs, labelled lines. */
export function setApart(source: string, section: Section, demand: Demand): readonly Found[] {
  const {path, entries} = section
  const found: Found[] = []
  const lengths = new Lengths(section)
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place]
    if (!entry) continue
    const inline = inlineMessage(source, section, entry)
    if (inline) found.push(inline)
    if (inline || entry.isDialogue || !demand.isOurs(entry)) continue
    const quotation = quotationFrom(source, entries, place)
    if (quotation) place = quotation.last
    const lines = quotation?.lines ?? entry.lines
    if (!isMessage(textOf(source, lines), entry, quotation !== undefined, demand.needed)) continue
    const beside = lengths.after(lines[0]?.start ?? 0, entries[place + 1]?.lines[0]?.start)
    const {rest} = quotation ?? {}
    const stated = rest && readStated(source.slice(rest.start, rest.end), rest.start)
    const title = entry.title && !isPartName(entry.title.text) ? entry.title : path.at(-1)
    found.push({lines, labels: entry.labels, title, path, stated: stated ?? entry.title?.stated ?? beside})
  }
  return found
}

/** Whether a text is a message: the less its place says so, the more it has to sound like one. */
function isMessage(text: string, {form, title, labels}: Entry, isQuoted: boolean, needed: number): boolean {
  if (isFormula(text) || isUnwritten(text)) return false
  const score = messageScore(text)
  if (!isQuoted && form !== 'code' && declines.test(text) && score < soundsLikeMessage) return false
  if (announces(title)) return true
  const isShown = isQuoted || form === 'code' || form === 'quote' || labels.length > 0
  if (!isShown) return score > soundsLikeMessage && (title ? !isPartName(title.text) : form === 'item')
  if (!isQuoted && form === 'quote' && isInstruction(text) && score < soundsLikeMessage) return false
  return score >= (title ? Math.min(needed, 2) : needed)
}

/** Why there is no message: "none", "hang up". */
const declines =
  /^\W{0,9}(?:no (?:message|voice ?mail|script)|none|nothing|skip|hang up|(?:don['’]t|do not|never) leave)\b/i

/** `[who] -> [why] -> [number]` says what goes where; nobody says it. */
function isFormula(text: string): boolean {
  return (
    /(?:(?<!-)->|→|=>)/.test(text) ||
    (text.length < 600 && /^[^\p{L}\p{N}[]{0,20}(?:\[[^[\]]{1,80}\][\s+|,.>/-]{0,10}){2,12}$/u.test(text))
  )
}

/** The lengths stated in a section, each handed to the script that it stands beside. */
class Lengths {
  readonly #stated: readonly StatedLength[]
  #next = 0
  /** A length above the first text is about all of them. */
  readonly #common: StatedLength | undefined

  constructor({entries, stated}: Section) {
    const start = entries[0]?.lines[0]?.start ?? 0
    this.#stated = stated
    this.#common = stated[0] && stated[0].start < start ? stated[0] : undefined
  }

  /** The length between a script's start and the next text. Scripts are asked for in order. */
  after(start: number, end = Number.POSITIVE_INFINITY): StatedLength | undefined {
    while ((this.#stated[this.#next]?.start ?? end) < start) this.#next++
    const stated = this.#stated[this.#next]
    return stated && stated.start < end ? stated : this.#common
  }
}

interface Run {
  readonly lines: readonly Range[]
  readonly rest: Range | undefined
  /** Place of the last entry in it. */
  readonly last: number
}

/** Paragraphs of one quotation; chosen: a message has fewer. */
const longestRun = 12

/** The quotation that starts with an entry; it may reach over several paragraphs. */
function quotationFrom(source: string, entries: readonly Entry[], place: number): Run | undefined {
  const first = entries[place]
  if (!first) return undefined
  let lines: readonly Range[] = first.lines
  for (let last = place; last < Math.min(entries.length, place + longestRun); last++) {
    const entry = entries[last]
    if (!entry || (last > place && (entry.title || !goesOnIn(first.form, entry.form)))) return undefined
    if (last > place) lines = [...lines, ...entry.lines]
    const quotation = unquote(source, lines)
    if (!quotation) return undefined
    if (quotation.isClosed) return {lines: quotation.lines, rest: quotation.rest, last}
  }
  return undefined
}

/** A quotation stays in its fence or quote; one in paragraphs may hold a list. */
function goesOnIn(first: Entry['form'], next: Entry['form']): boolean {
  return next === first || (first === 'paragraph' && next === 'item')
}

/** A message quoted at the end of a sentence that says what it is: `If it goes to voicemail, say: "Hi ..."`. */
function inlineMessage(source: string, {path, stated}: Section, {lines}: Entry): Found | undefined {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0]
  const lead = /^[^"“]{1,300}[:,]?\s[*_]{0,3}(?=["“])/.exec(source.slice(start, end))?.[0]
  if (lead === undefined || topicOf(lead) !== 'voicemail') return undefined
  const topic = topicOfPath(path)
  if (topic === 'bad' || topic === 'greeting') return undefined
  const from = start + lead.length
  const quoted = lines
    .filter((line) => line.end > from)
    .map((line) => ({start: Math.max(line.start, from), end: line.end}))
  const quotation = unquote(source, quoted)
  if (!quotation?.isClosed || messageScore(textOf(source, quotation.lines)) < soundsLikeMessage) return undefined
  return {lines: quotation.lines, labels: [], title: path.at(-1), path, stated: stated[0]}
}
