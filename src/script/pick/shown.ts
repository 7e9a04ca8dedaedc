import {isInstruction, speaksOfListener} from '../evidence/advice.ts'
import {machineCuesIn} from '../evidence/channel.ts'
import {
  cuesIn,
  greets,
  messageScore,
  namesCaller,
  opens,
  soundsLikeMessage,
  surelyMessage
} from '../evidence/content.ts'
import {isDue} from '../evidence/unwritten.ts'
import {isPartName} from '../outline/label-names.ts'
import type {Entry, Section} from '../outline/section.ts'
import {readStated} from '../outline/stated-length.ts'
import {textOf} from '../ranges.ts'
import {candidateOf, type Decisions, isPlain, type Judged, type SectionPlace, spokenIn} from './candidates.ts'
import type {FoundScript} from './found.ts'
import {leadTo} from './lead.ts'
import {Lengths} from './lengths.ts'
import {isFarewell, messagesIn} from './message-parts.ts'
import {quotationFrom} from './quotations.ts'
import {isCondemned as condemned} from './sequel.ts'
import {spokenPart} from './spoken-part.ts'
import {topicOfEntry, topicOfPath} from './title-topic.ts'
import {Verdict} from './weights.ts'

/** What is known of the texts that are set apart. */
export interface ShownDecisions extends Decisions {
  /** The lines of the paragraphs in quotation marks. */
  readonly quoted: ReadonlySet<Entry['lines']>
  /** Those of them that something decides against. */
  readonly refused: ReadonlySet<Entry['lines']>
}

/** Messages that are set apart: fences, quotes, quoted paragraphs, labelled lines, items, cells. */
export function judgeShown(source: string, section: Section, place: SectionPlace): ShownDecisions {
  const {path} = section
  const entries = joinSentences(source, section)
  const found: FoundScript[] = []
  const judged: Judged[] = []
  const quoted = new Set<Entry['lines']>()
  const refused = new Set<Entry['lines']>()
  const withNext = place.after ? [...entries, place.after] : entries
  const lengths = new Lengths(section)
  const comments = commentsIn(source, entries)
  const items = entries.filter(({form, title}) => form === 'item' && title === undefined).length
  const isVoicemail = topicOfPath(path) === 'voicemail'
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (!entry) continue
    // A row whose message is still to be written.
    if (entry.form === 'cell' && entry.lines.length === 0) {
      if (topicOfEntry(path, entry.title) === 'voicemail')
        found.push({lines: [], labels: [], title: entry.title, path, stated: undefined})
      continue
    }
    if (announcesDue(source, entry, path)) {
      const candidate = candidateOf(source, section, place, entry)
      judged.push({candidate, verdict: new Verdict(candidate)})
      found.push({lines: [], labels: [], title: entry.title, path, stated: undefined})
      continue
    }
    const turn =
      turnFrom(source, entries, at, isVoicemail) ??
      titledFrom(source, entries, at, path) ??
      (isVoicemail ? wrappedFrom(source, entries, at) : undefined)
    const quotation = turn || entry.isDialogue ? undefined : quotationFrom(source, entries, at)
    if (!quotation && !turn && isPlain(source, entry)) continue
    const first = at
    if (quotation ?? turn) at = quotation?.last ?? turn?.last ?? at
    const lines = quotation?.lines ?? turn?.lines ?? spokenPart(source, entry.lines)
    const isQuoted = quotation !== undefined || entry.form === 'branch'
    const lead = leadTo(source, entries, first)
    const isCondemned = condemned(source, withNext, {last: at, rest: quotation?.rest ?? entry.rest})
    const isComment = lead === undefined && comments.has(entry)
    const own = {isQuoted, isListed: items > 1, isComment, isCondemned, lead, ...entry, lines}
    const candidate = candidateOf(source, section, place, own)
    const verdict = new Verdict(candidate)
    judged.push({candidate, verdict})
    if (quotation)
      for (const {lines} of entries.slice(first, at + 1)) {
        quoted.add(lines)
        if (verdict.isSettled) refused.add(lines)
      }
    if (!verdict.isMessage) continue
    const beside = lengths.after(lines[0]?.start ?? 0, entries[at + 1]?.lines[0]?.start)
    const {rest} = quotation ?? {}
    const stated = rest && readStated(source.slice(rest.start, rest.end), rest.start)
    // A sentence before a quotation names it only if no title does.
    const label = entry.title && !isPartName(entry.title.text) ? entry.title : undefined
    const title = entry.form === 'branch' ? (path.at(-1) ?? label) : (label ?? path.at(-1))
    found.push({
      lines,
      labels: turn?.labels ?? entry.labels,
      title,
      path,
      stated: stated ?? entry.title?.stated ?? beside
    })
  }
  return {found, judged, quoted, refused}
}

/** The quotes that do not sound like messages, below a paragraph that does: "Thanks, this one works for me." */
function commentsIn(source: string, entries: readonly Entry[]): ReadonlySet<Entry> {
  const comments = new Set<Entry>()
  let above: Entry | undefined
  /** Whether that is a message, once a quote below it asks. */
  let isMessage: boolean | undefined
  for (const entry of entries) {
    if (entry.form !== 'quote') {
      above = entry
      isMessage = undefined
    } else if (above && !entry.title && messageScore(textOf(source, entry.lines)) < soundsLikeMessage) {
      isMessage ??= isPlain(source, above) && isSurely(textOf(source, above.lines))
      if (isMessage) comments.add(entry)
    }
  }
  return comments
}

const isSurely = (text: string): boolean => messageScore(text) >= surelyMessage && opens(text)

/** Whether a label announces a voicemail, and only a note stands after it: "Voicemail: TBD". */
function announcesDue(source: string, {title, lines}: Entry, path: Section['path']): boolean {
  return title?.topic === 'voicemail' && isDue(textOf(source, lines)) && topicOfEntry(path, title) === 'voicemail'
}

/** A list of which the first item opens a message and the others go on with it is one text. */
function joinSentences(source: string, {path, entries}: Section): readonly Entry[] {
  if (topicOfPath(path) !== 'voicemail' && path.at(-1)?.topic !== 'good') return entries
  const joined: Entry[] = []
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (!entry) continue
    let end = at + 1
    const text = isSentence(entry) ? textOf(source, entry.lines) : ''
    if (opens(text)) while (goesOn(source, entries[end], namesCaller(text))) end++
    const items = entries.slice(at, end)
    joined.push(
      end > at + 1 ? {...entry, form: 'paragraph', lines: items.flatMap(({lines}) => lines), isJoined: true} : entry
    )
    at = end - 1
  }
  return joined
}

const isSentence = ({form, title, isDialogue}: Entry): boolean => form === 'item' && title === undefined && !isDialogue

/** Characters in which a caller who begins says who calls: "Ana at Tarn again". Chosen. */
const longestOpening = 40

/** "Again, that's Ana", "I'm calling because", "The mill at Oban": what goes on, with a name or not. */
const againOrWhy = /^[\W_]{0,3}(?:again|i['’]m calling|the)\b/i

/** Whether an item goes on with the message of those before it, which may name the caller: it greets nobody and does not begin anew. */
function goesOn(source: string, entry: Entry | undefined, isNamed: boolean): boolean {
  if (!entry || !isSentence(entry)) return false
  return goesOnWith(textOf(source, entry.lines), isNamed)
}

function goesOnWith(whole: string, isNamed: boolean): boolean {
  const text = whole.replace(/^[[(][^[\]()]{1,60}[\])]\s*/, '')
  const isAnew = isNamed && namesCaller(text.slice(0, longestOpening)) && !againOrWhy.test(text) && !repeatsNumber(text)
  return !greets(text) && !isAnew && !isInstruction(text) && /[.!?…"”\])][*_]{0,2}$/.test(text.trim())
}

/** Whether a text says once more who calls and where to ring, and begins nothing: "It's Ana, on 555-0142." */
function repeatsNumber(text: string): boolean {
  return !cuesIn(text).some(({isFirst}) => isFirst) && machineCuesIn(text).some((cue) => cue.leavesNumber)
}

/** What one speaker says in several paragraphs, each under the speaker's label; under a title for voicemails only the first may have it. */
function turnFrom(
  source: string,
  entries: readonly Entry[],
  place: number,
  isVoicemail: boolean
): (Pick<Entry, 'lines' | 'labels'> & {readonly last: number}) | undefined {
  const isTurn = (entry: Entry | undefined): entry is Entry =>
    entry?.form === 'paragraph' && entry.labels.length > 0 && entry.title === undefined && !entry.isDialogue
  let last = place
  while (isTurn(entries[last])) last++
  const labelled = entries.slice(place, last)
  const turn = isVoicemail && labelled.length === 1 ? goingOn(source, entries, place) : labelled
  last = place + turn.length
  if (turn.length < 2) return undefined
  const lines = turn.flatMap((entry) => spokenIn(source, entry.lines))
  return {lines, labels: turn.flatMap(({labels}) => labels), last: last - 1}
}

/** A message that begins behind its title, "Voicemail: Hi Ana, ...", and goes on in paragraphs below. */
function titledFrom(
  source: string,
  entries: readonly Entry[],
  place: number,
  path: Section['path']
): ReturnType<typeof turnFrom> {
  const {form, title, lines, isDialogue} = entries[place] ?? {lines: []}
  if (form !== 'paragraph' || !title || isDialogue || topicOfEntry(path, title) !== 'voicemail') return undefined
  if (!opens(textOf(source, lines))) return undefined
  const message = goingOn(source, entries, place)
  if (message.length < 2) return undefined
  return {
    lines: message.flatMap((entry) => entry.lines),
    labels: message.flatMap(({labels}) => labels),
    last: place + message.length - 1
  }
}

/** Paragraphs each in quotation marks or in italics, of which the first opens a message and the others go on with it. */
function wrappedFrom(source: string, entries: readonly Entry[], place: number): ReturnType<typeof turnFrom> {
  const mark = wrappingOf(source, entries[place])
  const opening = textOf(source, entries[place]?.lines ?? [])
  if (mark === undefined || !opens(opening)) return undefined
  const isNamed = namesCaller(opening)
  let last = place
  for (let next = entries[place + 1]; next && wrappingOf(source, next) === mark; next = entries[last + 1]) {
    if (!goesOnWith(textOf(source, next.lines), isNamed)) break
    last++
  }
  if (last === place) return undefined
  return {lines: entries.slice(place, last + 1).flatMap(({lines}) => spokenIn(source, lines)), labels: [], last}
}

/** The mark at both ends of a paragraph. */
function wrappingOf(source: string, entry: Entry | undefined): string | undefined {
  if (entry?.form !== 'paragraph' || entry.title || entry.labels.length > 0 || entry.isDialogue) return undefined
  return /^([*_"“])(?=[^\s*_])[\s\S]*[*_"”]$/.exec(textOf(source, entry.lines).trim())?.[1]
}

/** A labelled paragraph and those without a label that go on with its message, up to the last that sounds like one. */
function goingOn(source: string, entries: readonly Entry[], place: number): readonly Entry[] {
  let end = place + 1
  for (let at = end; at < entries.length; at++) {
    const text = plainText(source, entries[at])
    if (text === undefined || isInstruction(text) || speaksOfListener(text)) break
    if (messageScore(text) > 0 || isFarewell(text)) end = at + 1
  }
  const [message = []] = messagesIn(source, entries.slice(place, end))
  return message[0] === entries[place] ? message : entries.slice(place, place + 1)
}

function plainText(source: string, entry: Entry | undefined): string | undefined {
  return entry && isPlain(source, entry) ? textOf(source, entry.lines) : undefined
}
