import type {Passage} from './compose.ts'
import {isInstruction, isUnwritten, messageScore, soundsLikeMessage} from './evidence.ts'
import type {Range, StatedLength} from './model.ts'
import type {Entry, Section, Title} from './outline.ts'
import {unquote} from './quotes.ts'
import {readStated} from './stated.ts'
import {type Topic, topicOf} from './topics.ts'

/** A script as it was found: its passage, or only the title that announces it. */
export interface Found extends Passage {
  readonly title: Title | undefined
  readonly path: readonly Title[]
  readonly stated: StatedLength | undefined
}

/** The topic of a section: its own title's, or else that of the titles around it. */
export function topicOfPath(path: readonly Title[]): Topic | undefined {
  let topic: Topic | undefined
  let announced: Topic | undefined
  for (const title of path) {
    if (title.topic === 'voicemail') announced = 'voicemail'
    if (title.topic === 'good') topic = announced
    else if (title.topic !== undefined && !(topic === 'bad' && title.topic === 'voicemail')) topic = title.topic
  }
  return topic
}

/** Whether the last title itself says that a script stands under it, rather than under titles of its own. */
function isAnnounced({path}: Section, parents: ReadonlySet<Title>): boolean {
  const last = path.at(-1)
  return (
    last !== undefined && !parents.has(last) && (last.topic === 'voicemail' || last.topic === 'good' || last.isNumbered)
  )
}

/** The titles that have titles under them which may announce scripts. */
export function parentsOf(sections: readonly Section[]): ReadonlySet<Title> {
  const parents = new Set<Title>()
  for (const {path} of sections) {
    const topic = topicOfPath(path)
    if (topic === undefined || topic === 'voicemail') for (const title of path.slice(0, -1)) parents.add(title)
  }
  return parents
}

/** The scripts of a section in a file about voicemails. */
export function scriptsOf(source: string, section: Section, parents: ReadonlySet<Title>): readonly Found[] {
  const needed = isAnnounced(section, parents) ? 0 : soundsLikeMessage
  const shown = setApart(source, section, needed)
  if (shown.length > 0) return shown
  return topicOfPath(section.path) === 'voicemail' ? plainMessage(source, section, needed) : []
}

/** A message quoted at the end of a sentence that says what it is: `If it goes to voicemail, say: "Hi ..."`. */
function inlineMessage(source: string, {path, stated}: Section, entry: Entry): Found | undefined {
  const {lines} = entry
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

/** Messages that are set apart from the text around them: fences, quotes, quoted paragraphs, labelled lines. */
function setApart(source: string, {path, entries, stated}: Section, needed: number): readonly Found[] {
  const found: Found[] = []
  const end = (place: number) => entries[place + 1]?.lines[0]?.start ?? Number.POSITIVE_INFINITY
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place]
    if (!entry) continue
    const inline = inlineMessage(source, {path, entries, stated}, entry)
    if (inline) found.push(inline)
    if (inline || entry.isDialogue || topicOfEntry(path, entry) !== 'voicemail') continue
    const quotation = quotationFrom(source, entries, place)
    if (quotation) place = quotation.last
    const isShown = entry.form === 'code' || entry.form === 'quote' || entry.labels.length > 0
    if (
      !quotation &&
      !isShown &&
      !(entry.form === 'item' && messageScore(textOf(source, entry.lines)) > soundsLikeMessage)
    )
      continue
    const lines = quotation?.lines ?? entry.lines
    const text = textOf(source, lines)
    const least = entry.title ? Math.min(needed, 2) : quotation || isShown ? needed : soundsLikeMessage
    if (messageScore(text) < least || isFormula(text) || isUnwritten(text)) continue
    if (
      quotation === undefined &&
      entry.form === 'quote' &&
      isInstruction(text) &&
      messageScore(text) < soundsLikeMessage
    )
      continue
    const from = lines[0]?.start ?? 0
    const after = stated.find(({start}) => start > from && start < end(place)) ?? stated.find(({start}) => start < from)
    const rest =
      quotation?.rest && readStated(source.slice(quotation.rest.start, quotation.rest.end), quotation.rest.start)
    const title = entry.title ?? path.at(-1)
    found.push({lines, labels: entry.labels, title, path, stated: rest ?? entry.title?.stated ?? after})
  }
  return found
}

interface Run {
  readonly lines: readonly Range[]
  readonly rest: Range | undefined
  /** Place of the last entry in it. */
  readonly last: number
}

/** The quotation that starts with an entry; it may reach over several paragraphs. */
function quotationFrom(source: string, entries: readonly Entry[], place: number): Run | undefined {
  const first = entries[place]
  if (!first) return undefined
  let lines: readonly Range[] = first.lines
  for (let last = place; last < Math.min(entries.length, place + 12); last++) {
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

/** Paragraphs under a title, where nothing is set apart: those that sound spoken, with the lists among them. */
function plainMessage(source: string, {path, entries, stated}: Section, needed: number): readonly Found[] {
  const texts = entries.map((entry) =>
    entry.form === 'code' || entry.isDialogue || topicOfEntry(path, entry) !== 'voicemail'
      ? undefined
      : textOf(source, entry.lines)
  )
  const isSpoken = (place: number): boolean => {
    const [entry, text] = [entries[place], texts[place]]
    return (
      text !== undefined &&
      entry?.form === 'paragraph' &&
      !isInstruction(text) &&
      !isUnwritten(text) &&
      !isStarred(text)
    )
  }
  const places = [...entries.keys()].filter(isSpoken)
  const opening = places.find((place) => messageScore(texts[place] ?? '') >= 3)
  const first = opening ?? places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return []
  const lines: Range[] = []
  const labels: Range[] = []
  let isOpen = false
  for (const [place, entry] of entries.entries()) {
    if (place < first) continue
    const isListed = entry.form === 'item' && texts[place] !== undefined && (place < last || isOpen)
    if (!places.includes(place) && !isListed) continue
    lines.push(...entry.lines)
    labels.push(...entry.labels)
    if (entry.form === 'paragraph') isOpen = /[:,;–—]$/.test((texts[place] ?? '').trim())
  }
  if (messageScore(textOf(source, lines)) < needed) return []
  return [{lines, labels, title: path.at(-1), path, stated: stated[0]}]
}

function topicOfEntry(path: readonly Title[], {title}: Entry): Topic | undefined {
  return topicOfPath(title ? [...path, title] : path)
}

function textOf(source: string, lines: readonly Range[]): string {
  return lines.map(({start, end}) => source.slice(start, end)).join(' ')
}

/** A short line in stars is a remark: *about 20 seconds*. */
function isStarred(text: string): boolean {
  return /^([*_])(?![*_])[^*_\n]{1,200}\1[.)]?$/.test(text.trim())
}

/** `[who] -> [why] -> [number]` says what goes where; nobody says it. */
function isFormula(text: string): boolean {
  return /(?:->|→|=>)/.test(text) || /^[\s\W]*(?:\[[^\]]{1,80}\][\s+|,.>/-]*){2,}$/.test(text)
}

/** Whether a title announces a script and nothing stands under it, or only that it is to be written. */
export function announcesInVain(source: string, title: Title, own: readonly (readonly Entry[])[]): boolean {
  if (title.topic !== 'voicemail' || /\b(?:voice ?mails|vms|scripts|templates|messages)\b/i.test(title.text))
    return false
  return own.flat().every(({lines}) => isUnwritten(textOf(source, lines)))
}
