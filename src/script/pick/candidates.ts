import {isEmphasized} from '../evidence/advice.ts'
import {messageScore, opens, soundsLikeMessage} from '../evidence/content.ts'
import {isWhole} from '../evidence/whole.ts'
import type {Range} from '../model.ts'
import {unquote} from '../outline/quotation.ts'
import {boldLevel, type Entry, type Section} from '../outline/section.ts'
import type {Topic} from '../outline/topics.ts'
import {textOf} from '../ranges.ts'
import type {Candidate, FileKind} from './candidate.ts'
import type {FoundScript} from './found.ts'
import {topicWithLead} from './lead.ts'
import {topicOfEntry} from './title-topic.ts'
import type {Verdict} from './weights.ts'

/** A text of a file, and whether it was taken for a message. */
export interface Judged {
  readonly candidate: Candidate
  readonly verdict: Verdict
}

/** The texts of a part of a file, and the decision about each. */
export interface Decisions {
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
  /** The first text of the next section, where a label or a box opens that: it may be a caption. */
  readonly after?: Entry | undefined
}

/** Sections without a text between a box and its caption. Chosen. */
const mostEmpty = 2

/** The first text after a section, if no heading is between. */
export function captionAfter(sections: readonly Section[], at: number): Entry | undefined {
  const headingOf = (section: Section | undefined) => section?.path.findLast(({level}) => level < boldLevel)
  const next = sections.slice(at + 1, at + 2 + mostEmpty).find(({entries}) => entries.length > 0)
  return headingOf(next) === headingOf(sections[at]) ? next?.entries[0] : undefined
}

/** A paragraph with nothing that sets it apart. */
export function isPlain(source: string, {form, title, labels, lines, isDialogue, isJoined}: Entry): boolean {
  const isBare = form === 'paragraph' && !isJoined && title === undefined && labels.length === 0 && !isDialogue
  return isBare && !isMessageInEmphasis(textOf(source, lines))
}

function isMessageInEmphasis(text: string): boolean {
  return isEmphasized(text) && messageScore(text) >= soundsLikeMessage
}

type Judgeable = Omit<Entry, 'item'> &
  Partial<Pick<Candidate, 'isQuoted' | 'isListed' | 'isBeside' | 'isComment' | 'isCondemned' | 'lead'>>

export function candidateOf(
  source: string,
  {path}: Pick<Section, 'path'>,
  {isAnnounced, file, isForetold = false}: SectionPlace,
  {
    lines,
    form,
    labels,
    title,
    isDialogue,
    isQuoted = false,
    isListed = false,
    isBeside = false,
    isComment = false,
    isCondemned = false,
    isNamed = false,
    isProgram = false,
    lead
  }: Judgeable
): Candidate {
  const text = textOf(source, lines)
  const topic = topicOfEntry(path, title)
  return {
    text,
    lines,
    form,
    isQuoted,
    hasSpeaker: labels.length > 0,
    isDialogue: isDialogue && !isLoneVoice(text, labels, topic),
    isEmphasized: form === 'paragraph' && isMessageInEmphasis(text),
    label: title,
    path,
    topic: topicWithLead(topic, lead),
    lead,
    isAnnounced,
    isListed: isListed && form === 'item',
    isNamed,
    isProgram,
    isBeside,
    isComment,
    isCondemned,
    isForetold,
    file
  }
}

/** Whether what somebody says who mostly answers is a message: "RECEPTION: Hello, a message for ..." under "Answerphone". */
function isLoneVoice(said: string, labels: Entry['labels'], topic: Topic | undefined): boolean {
  if (labels.length !== 1) return false
  return (topic === 'voicemail' && opens(said) && messageScore(said) > soundsLikeMessage) || isWhole(said)
}

/** Removes the quotation marks around lines. */
export function spokenIn(source: string, lines: readonly Range[]): readonly Range[] {
  const quotation = unquote(source, lines)
  return quotation?.isClosed ? quotation.lines : lines
}
