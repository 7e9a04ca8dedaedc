import {isSetInItalics} from '../evidence/advice.ts'
import {machineCuesIn} from '../evidence/channel.ts'
import {isBetweenUs, messageScore, opens, opensMessage, soundsLikeMessage, surelyMessage} from '../evidence/content.ts'
import {hasOnlyFields} from '../evidence/unwritten.ts'
import {isWhole} from '../evidence/whole.ts'
import type {Entry, Section} from '../outline/section.ts'
import {textOf} from '../ranges.ts'
import type {Candidate} from './candidate.ts'
import {candidateOf, type Decisions, isPlain, type Judged, type SectionPlace} from './candidates.ts'
import {never} from './evidence.ts'
import {foundIn} from './found.ts'
import {type Lead, leadTo} from './lead.ts'
import {messagesIn} from './message-parts.ts'
import {isCondemned as condemned} from './sequel.ts'
import {spokenPart} from './spoken-part.ts'
import {Verdict} from './weights.ts'

/** Points against a paragraph that make it a remark among those of a message. */
const remark = -4

/** Whether a paragraph sounds like the beginning of a message: "Dana, it's Ana." */
function mayBegin(text: string): boolean {
  return messageScore(text) >= opensMessage || opens(text)
}

/** Whether a message may have a paragraph for what it says: one that sounds like a message unless nobody would say it. */
function maySay({candidate: {text}, verdict}: Judged): boolean {
  return !verdict.takesAway(messageScore(text) >= soundsLikeMessage ? never : remark)
}

/** Paragraphs under a title with nothing set apart: those of a message, including lists among them. */
export function judgeParagraphs(source: string, section: Section, place: SectionPlace, isBeside: boolean): Decisions {
  const {entries} = section
  const judge = (entry: Entry): Judged => {
    const candidate = candidateOf(source, section, place, {isBeside, ...entry})
    return {candidate, verdict: new Verdict(candidate)}
  }
  const own = entries.map((entry) => (isPlain(source, entry) ? judge(entry) : undefined))
  const isSpoken = own.map((one) => one !== undefined && maySay(one))
  const spoken = [...entries.keys()].filter((at) => isSpoken[at])
  const first = spoken.find((at) => mayBegin(own[at]?.candidate.text ?? '')) ?? spoken[0] ?? 0
  const last = spoken.at(-1) ?? 0
  const judged = own.flatMap((one) => one ?? [])
  const led = ledIn(source, section, place)
  // Where sentences lead to several texts, or warn of one, each is a text of its own.
  if (isBeside || led.length > 1 || led.some(({candidate}) => candidate.topic === 'bad'))
    return withLed(source, section, judged, led)
  if (spoken.length === 0) return {found: [], judged}
  const isBetween = saidBetween(own, isSpoken)
  const parts: Entry[] = []
  let isOpen = false
  for (const [at, entry] of entries.entries()) {
    if (at < first) continue
    // A list is spoken if the message continues after it, or introduces it: "Three things:".
    const isListed = entry.form === 'item' && !entry.isDialogue && !entry.title && (at < last || isOpen)
    if (!isSpoken[at] && !isListed && !isBetween[at]) continue
    parts.push(entry)
    if (entry.form === 'paragraph') isOpen = /[:,;–—]$/.test((own[at]?.candidate.text ?? '').trim())
  }
  const messages = messagesIn(source, parts).map((message) => judgeMessage(source, section, place, message))
  const said = new Set<Entry['lines']>(parts.map((part) => part.lines))
  const isPart = ({candidate}: Judged) => said.has(candidate.lines)
  return {
    found: messages.flatMap(({found}) => found),
    judged: [...messages.flatMap((one) => one.judged), ...judged.filter((one) => !isPart(one))]
  }
}

/**
 * Whether each paragraph stands between those of one message and says something to its listener: "None of it is urgent. If you like, I can
 * come on Monday" and "If somebody has done it already, no need to call" sound like instructions. So do fields, and one for the number ends it.
 */
function saidBetween(own: readonly (Judged | undefined)[], isSpoken: readonly boolean[]): readonly boolean[] {
  const first = isSpoken.indexOf(true)
  const isSaid = isSpoken.map(() => false)
  let goesOn = false
  for (let at = isSpoken.length - 1; at > first; at--) {
    const {text, form} = own[at]?.candidate ?? {text: '', form: undefined}
    // What greets or names the caller begins another message.
    if (isSpoken[at]) goesOn = !opens(text)
    else if (form === 'paragraph')
      isSaid[at] = hasOnlyFields(text)
        ? goesOn || machineCuesIn(text).some((cue) => cue.leavesNumber)
        : goesOn && (isBetweenUs(text) || /^if\b/i.test(text))
  }
  return isSaid
}

/** The decision about paragraphs that belong together. */
function judgeMessage(source: string, section: Section, place: SectionPlace, parts: readonly Entry[]): Decisions {
  const lines = spokenPart(
    source,
    parts.flatMap((entry) => entry.lines)
  )
  const labels = parts.flatMap((entry) => entry.labels)
  const lead = leadBefore(source, section.entries, parts)
  const candidate = candidateOf(source, section, place, asParagraph(lines, labels, lead))
  const verdict = new Verdict(candidate)
  return {found: verdict.isMessage ? [foundIn(source, section, {lines, labels})] : [], judged: [{candidate, verdict}]}
}

/** Paragraphs that belong together as one text. */
function asParagraph(lines: Entry['lines'], labels: Entry['labels'], lead: Lead | undefined) {
  return {form: 'paragraph', lines, labels, title: undefined, isDialogue: false, lead} as const
}

/** The sentence with a colon before paragraphs, if it names a channel: "For a machine I use this one:". */
function leadBefore(source: string, entries: readonly Entry[], [first]: readonly Entry[]): Lead | undefined {
  const at = first ? entries.indexOf(first) : -1
  const lead = at > 0 ? leadTo(source, entries, at) : undefined
  return lead?.topic !== undefined && /:[*_]{0,3}$/.test(lead.text) ? lead : undefined
}

/** The paragraphs that sound like messages to which a sentence with a colon leads. */
function ledIn(source: string, section: Section, place: SectionPlace): readonly Judged[] {
  const {entries} = section
  return entries.flatMap((entry, at): readonly Judged[] => {
    const text = textOf(source, entry.lines)
    if (!isPlain(source, entry) || !opens(text) || (messageScore(text) < surelyMessage && !isWhole(text))) return []
    const lead = leadTo(source, entries, at)
    if (!lead || !/:[*_]{0,3}$/.test(lead.text)) return []
    const isCondemned = condemned(source, entries, {last: at, rest: undefined})
    const candidate = candidateOf(source, section, place, {isCondemned, lead, ...entry})
    return [{candidate, verdict: new Verdict(candidate)}]
  })
}

function withLed(source: string, section: Section, judged: readonly Judged[], led: readonly Judged[]): Decisions {
  const found = led
    .filter(({verdict}) => verdict.isMessage)
    .map(({candidate: {lines}}) => foundIn(source, section, {lines: spokenPart(source, lines), labels: []}))
  const again = new Set(led.map(({candidate}) => candidate.lines))
  return {found, judged: [...judged.filter(({candidate}) => !again.has(candidate.lines)), ...led]}
}

/** Whether two candidates have the same text and context. */
function isAlike(one: Candidate, other: Candidate): boolean {
  const keys = Object.keys(one) as (keyof Candidate)[]
  return keys.every((key) => key === 'lines' || one[key] === other[key])
}

/** A section of a file of scripts as one script: everything spoken in it, even if set apart. */
export function judgeWhole(source: string, section: Section, place: SectionPlace): Decisions {
  const entries = section.entries.filter(({form}) => form !== 'cell' && form !== 'branch')
  const own = entries.map((entry, at): Judged => {
    const lead = isPlain(source, entry) ? undefined : leadTo(source, entries, at)
    const candidate = candidateOf(source, section, place, {lead, ...entry})
    return {candidate, verdict: new Verdict(candidate)}
  })
  const isSpoken = own.map((one) => !isSetInItalics(one.candidate.text) && maySay(one))
  const isBetween = saidBetween(own, isSpoken)
  const parts = entries.filter((_, at) => isSpoken[at] || isBetween[at])
  if (parts.length === 0) return {found: [], judged: own}
  // In an article the message is what a sentence announces.
  const led = ledIn(source, section, place).filter(({candidate}) => candidate.lead?.topic === 'voicemail')
  if (led.some(({verdict}) => verdict.isMessage)) return withLed(source, section, own, led)
  const messages = messagesIn(source, parts).map((message): Decisions => {
    const whole = message.flatMap((entry) => entry.lines)
    // A file that is one message has no advice in it, and is linted as a whole.
    const isAll = place.file === 'untitled' && message.length === entries.length
    const lines = isAll && !isWhole(textOf(source, whole)) ? whole : spokenPart(source, whole)
    const labels = message.flatMap((entry) => entry.labels)
    const lead = leadBefore(source, section.entries, message)
    const candidate = candidateOf(source, section, place, asParagraph(lines, labels, lead))
    // Most files are one paragraph, which is judged only once.
    const verdict = own.find((one) => isAlike(one.candidate, candidate))?.verdict ?? new Verdict(candidate)
    const found = foundIn(source, section, {lines, labels})
    const named = {...found, title: message[0]?.title ?? found.title}
    return {found: verdict.isMessage ? [named] : [], judged: [{candidate, verdict}]}
  })
  const rest = own.filter((_, at) => !isSpoken[at] && !isBetween[at])
  return {
    found: messages.flatMap(({found}) => found),
    judged: [...messages.flatMap(({judged}) => judged), ...rest]
  }
}
