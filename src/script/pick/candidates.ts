import {isEmphasized} from '../evidence/advice.ts'
import {messageScore, opens, soundsLikeMessage} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {unquote} from '../outline/quotation.ts'
import type {Entry, Section} from '../outline/section.ts'
import type {Topic} from '../outline/topics.ts'
import type {Candidate, FileKind} from './candidate.ts'
import {type FoundScript, textOf} from './found.ts'
import {topicWithLead} from './lead.ts'
import {topicOfEntry} from './title-topic.ts'
import type {Verdict} from './weights.ts'

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

/** A paragraph with nothing that sets it apart. */
export function isPlain(source: string, {form, title, labels, lines, isDialogue, isJoined}: Entry): boolean {
  const isBare = form === 'paragraph' && !isJoined && title === undefined && labels.length === 0 && !isDialogue
  return isBare && !isMessageInEmphasis(textOf(source, lines))
}

function isMessageInEmphasis(text: string): boolean {
  return isEmphasized(text) && messageScore(text) >= soundsLikeMessage
}

type Judgeable = Omit<Entry, 'item'> &
  Pick<Candidate, 'isQuoted' | 'isListed'> &
  Partial<Pick<Candidate, 'isBeside' | 'lead'>>

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
    isDialogue: isDialogue && !isLoneVoice(source, {lines, labels}, topicOfEntry(path, title)),
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

/** Whether what somebody says who mostly answers is a message: "RECEPTION: Hello, a message for ..." under "Answerphone". */
function isLoneVoice(
  source: string,
  {lines, labels}: Pick<Entry, 'lines' | 'labels'>,
  topic: Topic | undefined
): boolean {
  const said = textOf(source, lines)
  return topic === 'voicemail' && labels.length === 1 && opens(said) && messageScore(said) > soundsLikeMessage
}

/** Removes the quotation marks around lines. */
export function spokenIn(source: string, lines: readonly Range[]): readonly Range[] {
  const quotation = unquote(source, lines)
  return quotation?.isClosed ? quotation.lines : lines
}
