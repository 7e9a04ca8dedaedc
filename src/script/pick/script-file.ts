import type {Entry, Section} from '../outline/section.ts'
import {isInstruction, isUnwritten, messageScore, soundsLikeMessage} from './evidence.ts'
import {type Found, foundIn, textOf} from './found-script.ts'
import {setApart} from './set-apart.ts'
import {topicOfPath} from './title-topic.ts'

/** Points of a section in a file of scripts; chosen: a word to the listener and one about the caller. */
const leastSpoken = 2

/**
 * The scripts of a file that announces none: its sections, each of them one. Where titles name other things, or fences hold
 * code, the file is about something else, and only what sounds like a message is taken.
 */
export function pickScriptFile(source: string, sections: readonly Section[]): readonly Found[] {
  const isMixed = sections.some(
    ({path, entries}) => path.some(isForeign) || entries.some((entry) => isCode(source, entry))
  )
  const hasTitles = sections.some(({path}) => path.length > 0)
  const needed = isMixed ? soundsLikeMessage + 1 : hasTitles ? leastSpoken : 0
  const own = sections.filter(({path}) => topicOfPath(path) === undefined)
  const found = own
    .flatMap((section) => scriptsOf(source, section))
    .filter(({lines}) => messageScore(textOf(source, lines)) >= needed)
  // A file with nothing but a message that sounds like an instruction: "Call me. Keep your card ready."
  return found.length > 0 || isMixed || hasTitles ? found : own.flatMap((section) => withAll(source, section))
}

function withAll(source: string, section: Section): readonly Found[] {
  const lines = section.entries.filter(isOurs).flatMap((entry) => entry.lines)
  return lines.length > 0 ? [foundIn(source, section, {lines, labels: []})] : []
}

function isForeign({topic}: Section['path'][number]): boolean {
  return topic !== undefined && topic !== 'good'
}

function isCode(source: string, {form, lines}: Entry): boolean {
  return form === 'code' && messageScore(textOf(source, lines)) < leastSpoken
}

/** A section's fences and quotes, if they are the messages; else all that is said in it. */
function scriptsOf(source: string, section: Section): readonly Found[] {
  const shown = setApart(source, section, {isOurs, needed: soundsLikeMessage})
  return shown.length > 0 ? shown : wholeSection(source, section)
}

/** A section as one script. */
export function wholeSection(source: string, section: Section): readonly Found[] {
  const spoken = section.entries.filter((entry) => isOurs(entry) && isSpoken(textOf(source, entry.lines)))
  const lines = spoken.flatMap((entry) => entry.lines)
  if (lines.length === 0) return []
  const found = foundIn(source, section, {lines, labels: spoken.flatMap(({labels}) => labels)})
  return [{...found, title: spoken[0]?.title ?? found.title}]
}

function isOurs({title, isDialogue}: Entry): boolean {
  const topic = title?.topic
  return !isDialogue && (topic === undefined || topic === 'voicemail' || topic === 'good')
}

function isSpoken(text: string): boolean {
  return !(isInstruction(text) && messageScore(text) < soundsLikeMessage) && !isUnwritten(text)
}
