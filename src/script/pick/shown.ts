import {messageScore, opens, soundsLikeMessage, surelyMessage} from '../evidence/content.ts'
import {isDue} from '../evidence/unwritten.ts'
import {isPartName} from '../outline/label-names.ts'
import type {Entry, Section} from '../outline/section.ts'
import {readStated} from '../outline/stated-length.ts'
import {textOf} from '../ranges.ts'
import {candidateOf, type Decisions, isPlain, type Judged, type SectionPlace} from './candidates.ts'
import type {FoundScript} from './found.ts'
import {joinedFrom, withJoinedItems} from './joined.ts'
import {leadTo} from './lead.ts'
import {Lengths} from './lengths.ts'
import {quotationFrom} from './quotations.ts'
import {isCondemned as condemned} from './sequel.ts'
import {spokenPart} from './spoken-part.ts'
import {topicOfEntry} from './title-topic.ts'
import {Verdict} from './weights.ts'

/** What is known of the texts that are set apart. */
export interface ShownDecisions extends Decisions {
  /** The lines of the paragraphs that have been judged: in quotation marks, or parts of a message. */
  readonly taken: ReadonlySet<Entry['lines']>
  /** Those in quotation marks that something decides against. */
  readonly refused: ReadonlySet<Entry['lines']>
}

/** Messages that are set apart: fences, quotes, quoted paragraphs, labelled lines, items, cells. */
export function judgeShown(source: string, section: Section, place: SectionPlace): ShownDecisions {
  const {path} = section
  const entries = withJoinedItems(source, section)
  const found: FoundScript[] = []
  const judged: Judged[] = []
  const taken = new Set<Entry['lines']>()
  const refused = new Set<Entry['lines']>()
  const withNext = place.after ? [...entries, place.after] : entries
  const lengths = new Lengths(section)
  const comments = commentsIn(source, entries)
  const items = entries.filter(({form, title}) => form === 'item' && title === undefined).length
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
    const joined = joinedFrom(source, section, entries, at)
    const quotation = joined || entry.isDialogue ? undefined : quotationFrom(source, entries, at)
    if (!quotation && !joined && isPlain(source, entry)) continue
    const first = at
    at = quotation?.last ?? joined?.last ?? at
    const lines = quotation?.lines ?? joined?.lines ?? spokenPart(source, entry.lines)
    const isQuoted = quotation !== undefined || entry.form === 'branch'
    const lead = leadTo(source, entries, first)
    const isCondemned = condemned(source, withNext, {last: at, rest: quotation?.rest ?? entry.rest})
    const isComment = lead === undefined && comments.has(entry)
    const own = {isQuoted, isListed: items > 1, isComment, isCondemned, lead, ...entry, lines}
    const candidate = candidateOf(source, section, place, own)
    const verdict = new Verdict(candidate)
    judged.push({candidate, verdict})
    if (quotation || joined)
      for (const {lines} of entries.slice(first, at + 1)) {
        taken.add(lines)
        if (quotation && verdict.isSettled) refused.add(lines)
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
      labels: joined?.labels ?? entry.labels,
      title,
      path,
      stated: stated ?? entry.title?.stated ?? beside
    })
  }
  return {found, judged, taken, refused}
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
