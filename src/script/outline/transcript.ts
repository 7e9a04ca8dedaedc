import {lazily} from '../../lazily.ts'
import type {Block} from '../blocks/block.ts'
import {beginningsIn} from '../evidence/beginnings.ts'
import {machineCuesIn} from '../evidence/channel.ts'
import {greets, messageScore, soundsLikeMessage} from '../evidence/content.ts'
import {answersForMailbox} from '../evidence/other-texts.ts'
import {isWhole} from '../evidence/whole.ts'
import {startsWithCapital} from '../letters.ts'
import type {Range} from '../model.ts'
import {textOf} from '../ranges.ts'
import {branchesOf} from './branches.ts'
import {isCaller, isCommentator, isListener, isUnspokenName} from './label-names.ts'
import {type Entry, plainLevel, postLevel} from './section.ts'
import {titleOf} from './title.ts'
import {topicOf} from './topics.ts'

// Play scripts and transcripts: "REP: Hi. PIKE: Who is this?", "[00:07] Ana: Hi Mr Frost". Two people are a conversation; words of one
// to a machine, after its greeting or a remark about it, are a message.

interface Turn {
  /** In lower case; empty for a remark between turns. */
  readonly speaker: string
  readonly label: Range
  readonly lines: Range[]
  readonly hasTime: boolean
  /** The first number of its time: minutes in a call, hours in a chat. */
  readonly hour: number
  /** A line over turns that names them: "CALL 2". */
  readonly isHeading?: boolean
}

const time = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?[\])]?`
const turnLabel = lazily(
  () =>
    new RegExp(
      String.raw`^(${time}\s{0,3}[-–—]?\s{0,3})?[*_]{0,2}(\p{L}[\p{L}\d.'’ ]{0,24})(?: ?\([^()\n]{1,40}\))?[*_]{0,2} ?:[*_]{0,2}\s+(?=\S)`,
      'u'
    )
)
const colonOfTurn = /:[*_]{0,2}\s/
/** A line that says when and who, over the lines that are said: "0:09 | Ana Holt". */
const turnHead = lazily(
  () => new RegExp(String.raw`^(${time})\s{0,3}[|–—-]\s{0,3}(\p{L}[\p{L}\d.'’ ]{0,30})(?: ?\([^()\n]{1,40}\))?$`, 'u')
)
/** Time, speaker and words in columns, as recorders write them. */
const turnColumns = lazily(
  () =>
    new RegExp(
      String.raw`^(${time})\s{2,12}(\p{L}[\p{L}\d.'’]{0,24}(?: [\p{L}\d.'’]{1,24}){0,2})(?: \([^()\n]{1,40}\))?\s{2,12}(?=\S)`,
      'u'
    )
)
const timed = new RegExp(`^${time}`)
/** A remark between turns, in brackets or in italics. */
const remark = new RegExp(String.raw`^(?:${time}\s*)?(?:[*_]{0,2}[[(].{1,300}[\])][*_.]{0,3}|\*(?!\*).{1,300}[^*]\*)$`)

/** The texts of a transcript that starts at an index (undefined if none does), and the index after the blocks that were checked. */
export function transcriptFrom(
  source: string,
  blocks: readonly Block[],
  at: number
): {readonly entries?: readonly Entry[]; readonly end: number} {
  const turns: Turn[] = []
  let end = at
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.kind !== 'paragraph' || block.quote > 0 || block.item > 0) break
    if (!readTurns(source, block.lines, turns)) break
  }
  return isTranscript(turns) ? {entries: entriesOf(source, turns), end} : {end}
}

/** Adds the turns of a paragraph; returns false if it does not start with one. */
function readTurns(source: string, lines: readonly Range[], turns: Turn[]): boolean {
  for (const [place, line] of lines.entries()) {
    const text = source.slice(line.start, line.end)
    const startsWithTime = timed.test(text)
    const match =
      (colonOfTurn.test(text) ? turnLabel().exec(text) : null) ?? (startsWithTime ? turnColumns().exec(text) : null)
    const name = match?.[2]?.trim() ?? ''
    const speaker = name.toLowerCase()
    // "Greeting: You've reached Dana" is a mailbox; of a message, a greeting is a part.
    const isMailbox = match !== null && isMachine(speaker) && answersForMailbox(text.slice(match[0].length))
    if (match && (isMailbox || isSpeaker(name, speaker))) {
      const start = line.start + match[0].length
      turns.push({
        speaker,
        label: {start: line.start, end: start},
        lines: [{start, end: line.end}],
        hasTime: match[1] !== undefined,
        hour: hourOf(match[1])
      })
    } else if (startsWithTime && turnHead().test(text)) turns.push(turnUnder(text, line))
    else if (startsWithTime || remark.test(text))
      turns.push({speaker: '', label: line, lines: [], hasTime: false, hour: 0})
    else if (place === 0 && isTimed(source, lines[1]))
      turns.push({speaker: '', label: line, lines: [], hasTime: false, hour: 0, isHeading: true})
    else if (place === 0) return false
    else turns.at(-1)?.lines.push(line)
  }
  return true
}

function turnUnder(text: string, label: Range): Turn {
  return {speaker: turnHead().exec(text)?.[2]?.trim().toLowerCase() ?? '', label, lines: [], hasTime: true, hour: 0}
}

function isTimed(source: string, line: Range | undefined): boolean {
  return line !== undefined && timed.test(source.slice(line.start, line.end))
}

/** Whether a name before a colon is that of somebody who speaks. */
function isSpeaker(name: string, speaker: string): boolean {
  return !isUnspokenName(speaker) && (startsWithCapital(name) || isCaller(speaker) || isListener(speaker))
}

/** Hour from which on people write in a chat (chosen): a call starts at zero, and few last six minutes before anybody is labelled. */
const earliestHour = 6

/** The first number of a time at the first turn; those of a call go up from zero. */
function hourOf(time: string | undefined): number {
  return time && !/\d:\d{2}:\d/.test(time) ? Number(/\d{1,2}/.exec(time)?.[0] ?? 0) : 0
}

/** Turns that make a transcript; chosen: somebody speaks, is answered and speaks again. */
const fewestTurns = 3

/** Turns of people that nothing else shows to be speakers. Chosen. */
const manyTurns = 6

function isTranscript(turns: readonly Turn[]): boolean {
  const spoken = turns.filter(({speaker}) => speaker !== '')
  if ((turns.find(({hasTime}) => hasTime)?.hour ?? 0) >= earliestHour) return false
  const speakers = new Set(spoken.map(({speaker}) => speaker))
  if (spoken.filter(({hasTime}) => hasTime).length > 1) return true
  if (spoken.length < fewestTurns) return false
  const known = [...speakers].filter((speaker) => isCaller(speaker) || isListener(speaker) || isMachine(speaker))
  // Names that return again and again are those of people, whoever they are.
  const isTalk = spoken.length >= manyTurns && speakers.size * 2 <= spoken.length
  return speakers.size > 1 && speakers.size < spoken.length && (known.length > 0 || isTalk)
}

/** What a machine is heard to say before it records, or the sound itself. */
const sound =
  /\b(?:after|at) the (?:beep|tone)\b|^\W{0,4}(?:(?!hang)\w{1,12} ){0,2}(?:beep|tone)s?\W{0,4}$|\bbe{2,9}p\W{0,4}$/i

/** Remarks after which nobody listens any more. */
const hangsUp = /\b(?:hangs? up|disconnect(?:s|ed)|re-?dial\w*|no message|calls? ends?|ended|picks? up)\b/i

const machines =
  /^(?:ivr|machine|voice ?mail|answering machine|answer ?phone|mailbox|greeting|system|automated voice|recording|tone|beep)\b/

function isMachine(speaker: string): boolean {
  return machines.test(speaker)
}

function entriesOf(source: string, turns: readonly Turn[]): readonly Entry[] {
  const entries: Entry[] = []
  let machine: Range | undefined
  let heading: Range | undefined
  let speaker: string | undefined
  let open: Turn[] = []
  const close = (): void => {
    if (open.length > 0)
      entries.push(machine && isMessage(source, open) ? messageOf(source, open, machine, heading) : talkOf(open))
    open = []
    speaker = undefined
  }
  for (const [at, turn] of turns.entries()) {
    if (turn.isHeading) {
      close()
      machine = undefined
      heading = turn.label
    } else if (answersAsMachine(source, turn)) {
      close()
      machine = turn.label
    } else if (turn.speaker === '') {
      if (hangsUp.test(source.slice(turn.label.start, turn.label.end))) {
        close()
        machine = undefined
      }
    } else if (open.length > 0 && speaker !== undefined && isInterjection(source, turns, at, speaker)) {
      // What somebody whispers to the caller ends no message.
    } else if (topicOf(source.slice(turn.label.start, turn.label.end)) === 'voicemail') {
      close()
      machine = turn.label
      speaker = turn.speaker
      open.push(turn)
    } else if (machine && (speaker ?? turn.speaker) === turn.speaker) {
      speaker = turn.speaker
      open.push(turn)
    } else {
      if (machine) close()
      machine = undefined
      open.push(turn)
    }
  }
  close()
  const left = new Set(entries.filter(({title}) => title?.topic === 'voicemail').flatMap(({lines}) => lines))
  const others = turns.filter(({lines}) => !lines.some((line) => left.has(line)))
  return [...entries, ...others.flatMap((turn) => shownIn(source, turn))]
}

/** The message that somebody reads out or makes up in one turn: in quotation marks, or complete with a number. */
function shownIn(source: string, {speaker, label, lines}: Turn): readonly Entry[] {
  const said = textOf(source, lines)
  if (speaker === '' || machineCuesIn(said).length === 0 || answersForMailbox(said)) return []
  const title = {...titleOf(source, [label], {level: postLevel, item: 0}), topic: undefined, isNumbered: false}
  const entry = {form: 'paragraph', lines, labels: [], title, isDialogue: false, item: 0} as const
  const branches = branchesOf(source, lines)
  if (branches) return branches.map((branch) => ({...entry, form: 'branch', lines: branch.lines, rest: branch.rest}))
  const isComplete = greets(said) && messageScore(said) >= completeMessage && said.length >= shortestMessage
  return isComplete || (isWhole(said) && beginningsIn(said).length > 0) ? [entry] : []
}

/** Points of a turn that is a message in itself (chosen): a name, a firm, a number, and words to a listener. */
const completeMessage = 7
/** Characters of such a turn (chosen): what is said to a person who is there comes in shorter ones. */
const shortestMessage = 200

/** Words of a remark to somebody who is speaking. Chosen. */
const longestRemark = 3

/** Whether a turn is a word or a sound between two turns of one speaker. */
function isInterjection(source: string, turns: readonly Turn[], at: number, speaker: string): boolean {
  const said = textOf(source, turns[at]?.lines ?? []).replace(/[[(][^[\]()]{0,60}[\])]/g, ' ')
  const isShort = turns[at]?.speaker !== speaker && said.split(/\s+/).filter(Boolean).length <= longestRemark
  return isShort && !said.includes('?') && turns[at + 1]?.speaker === speaker
}

/** Whether a turn is a machine's greeting, or a remark that a machine answered. */
function answersAsMachine(source: string, {speaker, label, lines}: Turn): boolean {
  const said = textOf(source, lines)
  if (speaker === '')
    return /\b(?:beep|tone)\b/i.test(source.slice(label.start, label.end)) || isVoicemail(source, label)
  return isMachine(speaker) || answersForMailbox(said) || sound.test(said)
}

function isVoicemail(source: string, {start, end}: Range): boolean {
  return topicOf(source.slice(start, end).replace(/[[\]()*]/g, '')) === 'voicemail'
}

/** Whether turns say more than a word to a machine. */
function isMessage(source: string, turns: readonly Turn[]): boolean {
  const lines = turns.flatMap((turn) => turn.lines)
  return messageScore(textOf(source, lines)) >= soundsLikeMessage
}

function messageOf(source: string, turns: readonly Turn[], machine: Range, heading: Range | undefined): Entry {
  const title = titleOf(source, [heading ?? machine], {level: plainLevel, item: 0})
  // A line over the turns names what they hold, the greeting of a machine does not.
  const form = heading ? 'quote' : 'branch'
  return {...talkOf(turns), form, title: {...title, topic: 'voicemail'}, isDialogue: false}
}

function talkOf(turns: readonly Turn[]): Entry {
  const said = withoutComments(turns)
  return {
    form: 'paragraph',
    lines: said.flatMap(({lines}) => lines),
    labels: said.map(({label}) => label),
    title: undefined,
    isDialogue: new Set(said.map(({speaker}) => speaker)).size > 1,
    item: 0
  }
}

/** The turns without those at their end of somebody who talks about them: what a coach says after one caller is no answer. */
function withoutComments(turns: readonly Turn[]): readonly Turn[] {
  const last = turns.findLastIndex(({speaker}) => !isCommentator(speaker))
  return last < 0 || turns.slice(0, last).some(({speaker}) => isCommentator(speaker)) ? turns : turns.slice(0, last + 1)
}
