import {isInstruction, speaksOfListener} from '../evidence/advice.ts'
import {machineCuesIn} from '../evidence/channel.ts'
import {cuesIn, greets, messageScore, namesCaller, opens} from '../evidence/content.ts'
import type {Entry, Section} from '../outline/section.ts'
import {textOf} from '../ranges.ts'
import {isPlain, spokenIn} from './candidates.ts'
import {isFarewell, messagesIn} from './message-parts.ts'
import {topicOfEntry, topicOfPath} from './title-topic.ts'

// One message in several texts that are set apart: items, paragraphs behind a label, in quotation marks or in italics.

/** A message of several entries, and the place of its last. */
export interface Joined extends Pick<Entry, 'lines' | 'labels'> {
  readonly last: number
}

/** The message that begins at a place and goes on in the entries after it; undefined where nothing goes on. */
export function joinedFrom(
  source: string,
  {path}: Section,
  entries: readonly Entry[],
  place: number
): Joined | undefined {
  if (entries[place]?.form !== 'paragraph') return undefined
  const isVoicemail = topicOfPath(path) === 'voicemail'
  const parts =
    turnFrom(source, entries, place, isVoicemail) ??
    titledFrom(source, entries, place, path) ??
    (isVoicemail ? wrappedFrom(source, entries, place) : undefined)
  if (!parts || parts.length < 2) return undefined
  return {
    lines: parts.flatMap(({lines}) => spokenIn(source, lines)),
    labels: parts.flatMap(({labels}) => labels),
    last: place + parts.length - 1
  }
}

/** What one speaker says in several paragraphs, each under the speaker's label; under a title for voicemails only the first may have it. */
function turnFrom(
  source: string,
  entries: readonly Entry[],
  place: number,
  isVoicemail: boolean
): readonly Entry[] | undefined {
  let end = place
  while (isTurn(entries[end])) end++
  if (end === place) return undefined
  return isVoicemail && end === place + 1 ? goingOn(source, entries, place) : entries.slice(place, end)
}

function isTurn(entry: Entry | undefined): boolean {
  return entry?.form === 'paragraph' && entry.labels.length > 0 && entry.title === undefined && !entry.isDialogue
}

/** A message that begins behind its title, "Voicemail: Hi Ana, ...", and goes on in paragraphs below. */
function titledFrom(
  source: string,
  entries: readonly Entry[],
  place: number,
  path: Section['path']
): readonly Entry[] | undefined {
  const {title, lines, isDialogue} = entries[place] ?? {lines: []}
  if (!title || isDialogue || topicOfEntry(path, title) !== 'voicemail') return undefined
  return opens(textOf(source, lines)) ? goingOn(source, entries, place) : undefined
}

/** Paragraphs each in quotation marks or in italics, of which the first opens a message and the others go on with it. */
function wrappedFrom(source: string, entries: readonly Entry[], place: number): readonly Entry[] | undefined {
  const mark = wrappingOf(source, entries[place])
  if (mark === undefined) return undefined
  const wrapped = (entry: Entry | undefined) =>
    entry && wrappingOf(source, entry) === mark ? textOf(source, entry.lines) : undefined
  return entries.slice(place, endOfMessage(entries, place, wrapped))
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

/** The texts of a section, of which a list is one whose first item opens a message and whose others go on with it. */
export function withJoinedItems(source: string, {path, entries}: Section): readonly Entry[] {
  if (topicOfPath(path) !== 'voicemail' && path.at(-1)?.topic !== 'good') return entries
  const joined: Entry[] = []
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (!entry) continue
    const end = endOfMessage(entries, at, (item) => itemText(source, item))
    const items = entries.slice(at, end)
    joined.push(
      end > at + 1 ? {...entry, form: 'paragraph', lines: items.flatMap(({lines}) => lines), isJoined: true} : entry
    )
    at = end - 1
  }
  return joined
}

function itemText(source: string, entry: Entry | undefined): string | undefined {
  const isItem = entry?.form === 'item' && entry.title === undefined && !entry.isDialogue
  return isItem ? textOf(source, entry.lines) : undefined
}

/** Where the entries end that go on with a message which the one at a place opens: those of which `read` gives a text. */
function endOfMessage(
  entries: readonly Entry[],
  place: number,
  read: (entry: Entry | undefined) => string | undefined
): number {
  const opening = read(entries[place]) ?? ''
  const isNamed = namesCaller(opening)
  let end = place + 1
  if (!opens(opening)) return end
  for (let next = read(entries[end]); next !== undefined && goesOn(next, isNamed); next = read(entries[end])) end++
  return end
}

/** Characters in which a caller who begins says who calls: "Ana at Tarn again". Chosen. */
const longestOpening = 40

/** "Again, that's Ana", "I'm calling because", "The mill at Oban": what goes on, with a name or not. */
const againOrWhy = /^[\W_]{0,3}(?:again|i['’]m calling|the)\b/i

/** Whether a text goes on with a message, which may name the caller already: it greets nobody and does not begin anew. */
function goesOn(whole: string, isNamed: boolean): boolean {
  const text = whole.replace(/^[[(][^[\]()]{1,60}[\])]\s*/, '')
  const isAnew = isNamed && namesCaller(text.slice(0, longestOpening)) && !againOrWhy.test(text) && !repeatsNumber(text)
  return !greets(text) && !isAnew && !isInstruction(text) && /[.!?…"”\])][*_]{0,2}$/.test(text.trim())
}

/** Whether a text says once more who calls and where to ring, and begins nothing: "It's Ana, on 555-0142." */
function repeatsNumber(text: string): boolean {
  return !cuesIn(text).some(({isFirst}) => isFirst) && machineCuesIn(text).some((cue) => cue.leavesNumber)
}
