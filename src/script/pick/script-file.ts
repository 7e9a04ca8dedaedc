import {isInstruction} from '../evidence/advice.ts'
import {machineCuesIn, speaksToMany} from '../evidence/channel.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import {isLetter} from '../evidence/other-texts.ts'
import {isUnwritten} from '../evidence/unwritten.ts'
import {speaksOfCalls} from '../evidence/voicemail-words.ts'
import {type Entry, postLevel, type Section} from '../outline/section.ts'
import {textOf} from '../ranges.ts'
import type {FileKind} from './candidate.ts'
import {captionAfter, type Decisions, isPlain, type SectionPlace} from './candidates.ts'
import {type FoundScript, foundIn} from './found.ts'
import {judgeWhole} from './paragraphs.ts'
import {judgeShown} from './shown.ts'
import {announcesInVain} from './title-topic.ts'

/** Points below which a fence is not addressed to anyone (chosen): a word to the listener and one about the caller. */
const leastSpoken = 2

/**
 * The scripts of a file without announcements: each section is one. If titles name other things, or fences contain
 * code, the file is about something else, and only texts that sound like messages are taken.
 */
export function judgeScriptFile(source: string, outline: readonly Section[]): Decisions {
  const sections = underFirstTitle(outline)
  const isMixed = sections.some(
    ({path, entries}) =>
      path.some((title) => isForeign(title) || title.level === postLevel) ||
      entries.some(
        (entry) =>
          entry.form === 'cell' ||
          (entry.title && (isForeign(entry.title) || entry.title.level === postLevel)) ||
          isCode(source, entry)
      )
  )
  const hasTitles = sections.some(({path}) => path.length > 0)
  const file: FileKind = isMixed ? 'mixed' : hasTitles ? 'scripts' : 'untitled'
  const place: SectionPlace = {isAnnounced: false, file}
  const quotes: boolean[] = []
  const findings = sections.map((section, at) => {
    const shown = judgeShown(source, section, {after: captionAfter(sections, at), ...place})
    if (shown.found.length > 0) return shown
    // What is quoted to warn of it is no part of a message.
    const entries = section.entries.filter(({lines}) => !shown.refused.has(lines))
    // What quotes somebody tells of messages.
    quotes[at] = file === 'untitled' && shown.judged.some(({candidate: {isQuoted}}) => isQuoted)
    const whole = judgeWhole(source, {...section, entries}, quotes[at] ? {...place, file: 'mixed'} : place)
    // Cells and branches are no part of a whole.
    const apart = shown.judged.filter(({candidate: {form}}) => form === 'cell' || form === 'branch')
    return {...whole, judged: [...whole.judged, ...apart]}
  })
  // Among the sections of scripts, one that is still to be written is an empty script.
  const parents = new Set(sections.flatMap(({path}, at) => (findings[at]?.found.length ? [path.at(-2)] : [])))
  const isAmong = ({path}: Section): boolean =>
    file === 'scripts'
      ? parents.size > 0
      : parents.has(path.at(-2)) && !path.some((title) => isForeign(title) || title.level === postLevel)
  const found = findings.flatMap((one, at) => [...one.found, ...dueIn(source, sections[at], isAmong)])
  const judged = findings.flatMap((one) => one.judged)
  // A file with nothing but a message that sounds like an instruction: "Call me. Keep your card ready."
  const isAlone = found.length === 0 && !quotes.includes(true)
  if (file !== 'untitled' || !(isAlone || isTalk(source, sections))) return {found, judged}
  if (judged.some(({candidate: {text}}) => speaksToMany(text) || isLetter(text))) return {found, judged}
  return {found: sections.flatMap((section) => withAll(source, section)), judged}
}

function dueIn(
  source: string,
  section: Section | undefined,
  isAmong: (section: Section) => boolean
): readonly FoundScript[] {
  const title = section?.path.at(-1)
  if (
    !section ||
    !title ||
    !isAmong(section) ||
    section.entries.length === 0 ||
    !announcesInVain(source, title, [section])
  )
    return []
  return [{lines: [], labels: [], title, path: section.path, stated: undefined}]
}

/** The first title of a file that names another channel holds for all of it: "DOOR SCRIPT, SUMMER". */
function underFirstTitle(sections: readonly Section[]): readonly Section[] {
  const [first, second] = sections
    .filter(({path, entries}) => path.length > 0 || entries.length > 0)
    .map(({path}) => path[0])
  // "BRIGHT SOLAR" may stand right over "DOOR GUIDE".
  const isNext = first && second && second.start > first.end && second.start - first.end < 3
  const title = [first, isNext ? second : undefined].find((one) =>
    ['visit', 'greeting', 'social'].includes(one?.topic ?? '')
  )
  if (!title) return sections
  return sections.map((section) => (section.path[0] === title ? section : {...section, path: [title, ...section.path]}))
}

/** Whether nothing in a file sounds like a message or like advice, so that nothing tells what is said from what is not: a speech, a story. */
function isTalk(source: string, sections: readonly Section[]): boolean {
  const entries = sections.flatMap((section) => section.entries)
  return entries.every((entry) => {
    const text = textOf(source, entry.lines)
    const isMessage = messageScore(text) >= soundsLikeMessage || machineCuesIn(text).length > 0
    const isAdvice = speaksOfCalls(text) || (isInstruction(text) && !/^["“]/.test(text))
    return isPlain(source, entry) && !isMessage && !isAdvice
  })
}

function withAll(source: string, section: Section): readonly FoundScript[] {
  const lines = section.entries.filter(isOurs).flatMap((entry) => entry.lines)
  return lines.length > 0 ? [foundIn(source, section, {lines, labels: []})] : []
}

function isForeign({topic}: Section['path'][number]): boolean {
  return topic !== undefined && topic !== 'good'
}

function isCode(source: string, {form, lines}: Entry): boolean {
  return form === 'code' && messageScore(textOf(source, lines)) < leastSpoken
}

/** Every section as one script, for the setting `scripts: section`. */
export function wholeSection(source: string, section: Section): readonly FoundScript[] {
  const spoken = section.entries.filter((entry) => isOurs(entry) && soundsSpoken(textOf(source, entry.lines)))
  const lines = spoken.flatMap((entry) => entry.lines)
  if (lines.length === 0) return []
  const found = foundIn(source, section, {lines, labels: spoken.flatMap(({labels}) => labels)})
  return [{...found, title: spoken[0]?.title ?? found.title}]
}

function isOurs({title, isDialogue, form}: Entry): boolean {
  const topic = title?.topic
  return form !== 'cell' && !isDialogue && (topic === undefined || topic === 'voicemail' || topic === 'good')
}

function soundsSpoken(text: string): boolean {
  return !(isInstruction(text) && messageScore(text) < soundsLikeMessage) && !isUnwritten(text)
}
