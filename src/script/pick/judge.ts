import {isEmphasized, isInstruction, isSetInItalics} from '../evidence/advice.ts'
import {messageScore, opens, soundsLikeMessage} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {isPartName} from '../outline/labels.ts'
import {unquote} from '../outline/quotation.ts'
import type {Entry, Section} from '../outline/section.ts'
import {readStated} from '../outline/stated-length.ts'
import type {Candidate, FileKind} from './candidate.ts'
import {type FoundScript, foundIn, textOf} from './found.ts'
import {leadTo, topicWithLead} from './lead.ts'
import {Lengths} from './lengths.ts'
import {quotationFrom} from './quotations.ts'
import {spokenPart} from './spoken-part.ts'
import {topicOfEntry} from './title-topic.ts'
import {type Verdict, weigh} from './weights.ts'

/** A text of a file, and whether it was taken for a message. */
export interface Judged {
  readonly candidate: Candidate
  readonly verdict: Verdict
}

/** The texts of a part of a file, and the decision about each. */
export interface Findings {
  readonly found: readonly FoundScript[]
  readonly judged: readonly Judged[]
}

/** What is known about a section besides its entries. */
export interface SectionPlace {
  /** Whether its title says that a message is directly below it. */
  readonly isAnnounced: boolean
  readonly file: FileKind
  /** Whether a paragraph of the file says that it has voicemails. */
  readonly isForetold?: boolean
}

/** Points of a paragraph that starts a message rather than describes one: a greeting and a word to the listener. */
const opensMessage = 3
/** Points against a paragraph that make it a remark among those of a message. */
const remark = -4

/** Decides which texts of a section are messages: those set apart from the surrounding text or, without any, its paragraphs. */
export function judgeSection(source: string, section: Section, place: SectionPlace): Findings {
  const parted = partedMessage(source, section, place)
  if (parted) return parted
  const shown = judgeShown(source, section, place)
  const isBeside = shown.found.length > 0
  const runs = isBeside ? runsOfPlain(source, section.entries) : [section.entries]
  const plain = runs.map((entries) => judgeParagraphs(source, {...section, entries}, place, isBeside))
  const found = [...shown.found, ...plain.flatMap((one) => one.found)]
  const judged = [...shown.judged, ...plain.flatMap((one) => one.judged)]
  return {
    found: found.sort((a, b) => startOf(a) - startOf(b)),
    judged: judged.sort((a, b) => startOf(a.candidate) - startOf(b.candidate))
  }
}

const startOf = ({lines}: Pick<Entry, 'lines'>): number => lines[0]?.start ?? 0

/** The paragraphs between the texts that are set apart. */
function runsOfPlain(source: string, entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [[]]
  for (const entry of entries) {
    if (isPlain(source, entry)) runs.at(-1)?.push(entry)
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs
}

/** A paragraph with nothing that sets it apart. */
function isPlain(source: string, {form, title, labels, lines, isDialogue, isJoined}: Entry): boolean {
  const isBare = form === 'paragraph' && !isJoined && title === undefined && labels.length === 0 && !isDialogue
  return isBare && !isMessageInEmphasis(textOf(source, lines))
}

function isMessageInEmphasis(text: string): boolean {
  return isEmphasized(text) && messageScore(text) >= soundsLikeMessage
}

/** Messages that are set apart: fences, quotes, quoted paragraphs, labelled lines, items, cells. */
export function judgeShown(source: string, section: Section, place: SectionPlace): Findings {
  const {path} = section
  const entries = joinSentences(source, section)
  const found: FoundScript[] = []
  const judged: Judged[] = []
  const lengths = new Lengths(section)
  const items = entries.filter(({form, title}) => form === 'item' && title === undefined).length
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (!entry) continue
    const turn = turnFrom(source, entries, at)
    const quotation = turn || entry.isDialogue ? undefined : quotationFrom(source, entries, at)
    if (!quotation && !turn && isPlain(source, entry)) continue
    const first = at
    if (quotation ?? turn) at = quotation?.last ?? turn?.last ?? at
    const lines = quotation?.lines ?? turn?.lines ?? spokenPart(source, entry.lines)
    const isQuoted = quotation !== undefined || entry.form === 'branch'
    const lead = leadTo(source, entries, first)
    const candidate = candidateOf(source, section, place, {isQuoted, isListed: items > 1, lead, ...entry, lines})
    const verdict = weigh(candidate)
    judged.push({candidate, verdict})
    if (!verdict.isMessage) continue
    const beside = lengths.after(lines[0]?.start ?? 0, entries[at + 1]?.lines[0]?.start)
    const {rest} = quotation ?? {}
    const stated = rest && readStated(source.slice(rest.start, rest.end), rest.start)
    // A sentence before a quotation names it only if no title does.
    const own = entry.title && !isPartName(entry.title.text) ? entry.title : undefined
    const title = entry.form === 'branch' ? (path.at(-1) ?? own) : (own ?? path.at(-1))
    found.push({
      lines,
      labels: turn?.labels ?? entry.labels,
      title,
      path,
      stated: stated ?? entry.title?.stated ?? beside
    })
  }
  return {found, judged}
}

/** A list of which the first item opens a message and the others go on with it is one text. */
function joinSentences(source: string, {path, entries}: Section): readonly Entry[] {
  if (topicOfEntry(path, undefined) !== 'voicemail' && path.at(-1)?.topic !== 'good') return entries
  const joined: Entry[] = []
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (!entry) continue
    let end = at + 1
    if (isSentence(entry) && opens(textOf(source, entry.lines))) while (goesOn(source, entries[end])) end++
    const items = entries.slice(at, end)
    joined.push(
      end > at + 1 ? {...entry, form: 'paragraph', lines: items.flatMap(({lines}) => lines), isJoined: true} : entry
    )
    at = end - 1
  }
  return joined
}

const isSentence = ({form, title, isDialogue}: Entry): boolean => form === 'item' && title === undefined && !isDialogue

function goesOn(source: string, entry: Entry | undefined): boolean {
  if (!entry || !isSentence(entry)) return false
  const text = textOf(source, entry.lines).replace(/^[[(][^[\]()]{1,60}[\])]\s*/, '')
  return !opens(text) && !isInstruction(text) && /[.!?…"”\])]$/.test(text.trim())
}

/** What one speaker says in several paragraphs, each under the speaker's label. */
function turnFrom(
  source: string,
  entries: readonly Entry[],
  place: number
): (Pick<Entry, 'lines' | 'labels'> & {readonly last: number}) | undefined {
  const isTurn = (entry: Entry | undefined): entry is Entry =>
    entry?.form === 'paragraph' && entry.labels.length > 0 && entry.title === undefined && !entry.isDialogue
  let last = place
  while (isTurn(entries[last])) last++
  const turn = entries.slice(place, last)
  if (turn.length < 2) return undefined
  const lines = turn.flatMap((entry) => spokenIn(source, entry.lines))
  return {lines, labels: turn.flatMap(({labels}) => labels), last: last - 1}
}

type Judgeable = Omit<Entry, 'item'> &
  Pick<Candidate, 'isQuoted' | 'isListed'> &
  Partial<Pick<Candidate, 'isBeside' | 'lead'>>

function candidateOf(
  source: string,
  {path}: Pick<Section, 'path'>,
  {isAnnounced, file, isForetold = false}: SectionPlace,
  {
    lines,
    form,
    labels,
    title,
    isDialogue,
    isQuoted,
    isListed,
    isBeside = false,
    isNamed = false,
    isProgram = false,
    lead
  }: Judgeable
): Candidate {
  return {
    text: textOf(source, lines),
    lines,
    form,
    isQuoted,
    hasSpeaker: labels.length > 0,
    isDialogue,
    isEmphasized: form === 'paragraph' && isMessageInEmphasis(textOf(source, lines)),
    label: title,
    path,
    topic: topicWithLead(topicOfEntry(path, title), lead),
    lead,
    isAnnounced,
    isListed: isListed && form === 'item',
    isNamed,
    isProgram,
    isBeside,
    isForetold,
    file
  }
}

/** Paragraphs under a title with nothing set apart: those of a message, including lists among them. */
function judgeParagraphs(source: string, section: Section, place: SectionPlace, isBeside: boolean): Findings {
  const {entries} = section
  const judge = (entry: Entry): Judged => {
    const plain = {isQuoted: false, isListed: false, isBeside, ...entry}
    const candidate = candidateOf(source, section, place, plain)
    return {candidate, verdict: weigh(candidate)}
  }
  const own = entries.map((entry) => (isPlain(source, entry) ? judge(entry) : undefined))
  const isSpoken = (at: number): boolean =>
    own[at]?.verdict.tests.every(({points, ofPlace}) => ofPlace || points > remark) === true
  const spoken = [...entries.keys()].filter(isSpoken)
  const first = spoken.find((at) => messageScore(own[at]?.candidate.text ?? '') >= opensMessage) ?? spoken[0]
  const last = spoken.at(-1)
  const judged = own.flatMap((one) => one ?? [])
  if (isBeside || first === undefined || last === undefined) return {found: [], judged}
  const parts: Entry[] = []
  let isOpen = false
  for (const [at, entry] of entries.entries()) {
    if (at < first) continue
    // A list is spoken if the message continues after it, or introduces it: "Three things:".
    const isListed = entry.form === 'item' && !entry.isDialogue && !entry.title && (at < last || isOpen)
    if (!isSpoken(at) && !isListed) continue
    parts.push(entry)
    if (entry.form === 'paragraph') isOpen = /[:,;–—]$/.test((own[at]?.candidate.text ?? '').trim())
  }
  const lines = spokenPart(
    source,
    parts.flatMap((entry) => entry.lines)
  )
  const labels = parts.flatMap((entry) => entry.labels)
  const whole = {form: 'paragraph', lines, labels, title: undefined, isDialogue: false} as const
  const candidate = candidateOf(source, section, place, {isQuoted: false, isListed: false, ...whole})
  const verdict = weigh(candidate)
  const said = new Set<Entry['lines']>(parts.map((part) => part.lines))
  const isPart = ({candidate}: Judged) => said.has(candidate.lines)
  return {
    found: verdict.isMessage ? [foundIn(source, section, {lines, labels})] : [],
    judged: [{candidate, verdict}, ...judged.filter((one) => !isPart(one))]
  }
}

/** Removes the quotation marks around lines. */
function spokenIn(source: string, lines: readonly Range[]): readonly Range[] {
  const quotation = unquote(source, lines)
  return quotation?.isClosed ? quotation.lines : lines
}

/** A message with labelled parts: "Hook: ...", "CTA: ...". The labels are directions. */
function partedMessage(source: string, section: Section, place: SectionPlace): Findings | undefined {
  const parts = section.entries.filter(
    (entry) =>
      entry.title &&
      isPartName(entry.title.text) &&
      !entry.isDialogue &&
      topicOfEntry(section.path, entry.title) === 'voicemail'
  )
  if (parts.length < 2) return undefined
  const lines = parts.flatMap((entry) => spokenIn(source, entry.lines))
  if (messageScore(textOf(source, lines)) < soundsLikeMessage) return undefined
  const labels = parts.flatMap(({title, labels}) => (title ? [title, ...labels] : labels))
  const whole = {form: 'paragraph', lines, labels, title: undefined, isDialogue: false} as const
  const candidate = candidateOf(source, section, place, {isQuoted: false, isListed: false, ...whole})
  const verdict = weigh(candidate)
  return {found: [{...foundIn(source, section, {lines: [], labels}), lines}], judged: [{candidate, verdict}]}
}

/** Whether two candidates have the same text and context. */
function isAlike(one: Candidate, other: Candidate): boolean {
  const keys = Object.keys(one) as (keyof Candidate)[]
  return keys.every((key) => key === 'lines' || one[key] === other[key])
}

/** A section of a file of scripts as one script: everything spoken in it, even if set apart. */
export function judgeWhole(source: string, section: Section, place: SectionPlace): Findings {
  const judge = (entry: Entry): Judged => {
    const candidate = candidateOf(source, section, place, {...entry, isQuoted: false, isListed: false})
    return {candidate, verdict: weigh(candidate)}
  }
  const entries = section.entries.filter(({form}) => form !== 'cell')
  const own = entries.map(judge)
  const isSpoken = ({candidate, verdict}: Judged): boolean =>
    !isSetInItalics(candidate.text) &&
    verdict.tests.every(
      ({points, ofPlace}) =>
        ofPlace || points > remark || (messageScore(candidate.text) >= soundsLikeMessage && points > -20)
    )
  const parts = entries.filter((_, at) => own[at] && isSpoken(own[at]))
  const lines = parts.flatMap((entry) => entry.lines)
  if (lines.length === 0) return {found: [], judged: own}
  const labels = parts.flatMap((entry) => entry.labels)
  const whole = {form: 'paragraph', lines, labels, title: undefined, isDialogue: false} as const
  const candidate = candidateOf(source, section, place, {isQuoted: false, isListed: false, ...whole})
  // Most files are one paragraph, which is judged only once.
  const verdict = own.find((one) => isAlike(one.candidate, candidate))?.verdict ?? weigh(candidate)
  const found = foundIn(source, section, {lines, labels})
  const named = {...found, title: parts[0]?.title ?? found.title}
  const rest = own.filter((one) => !isSpoken(one))
  return {found: verdict.isMessage ? [named] : [], judged: [{candidate, verdict}, ...rest]}
}
