import {isUnwritten} from '../evidence/unwritten.ts'
import {hasLetter} from '../letters.ts'
import type {Section, Title} from '../outline/section.ts'
import {namesCollection, type Topic} from '../outline/topics.ts'
import {textAt} from '../pieces.ts'
import {textOf} from '../ranges.ts'

/** Levels of headings; what is more is a label. */
const headings = 6
const namesMessage = /^(?:messages?|scripts?) (?:for|to|when|if|after)\b/i

/** The topic of a section: its own title's, or else that of the titles around it. */
export function topicOfPath(path: readonly Title[]): Topic | undefined {
  let topic: Topic | undefined
  let announced: Topic | undefined
  for (const [place, title] of path.entries()) {
    // "Stop saying touching base" over a whole article calls none of its examples bad.
    if (place === 0 && path.length > 1 && title.topic === 'bad' && title.level <= 1 && !title.isRelated) continue
    if (title.isRelated || title.topic === 'voicemail') announced = 'voicemail'
    if (title.topic === 'good') topic = isChannel(topic) ? topic : announced
    // Texts under a bad title stay bad, unless called good.
    else if (title.topic !== undefined && !(topic === 'bad' && title.topic === 'voicemail')) topic = title.topic
    // A label that names a message is about no note, wherever it stands: "Message for referrals".
    else if (topic === 'note' && title.level > headings && namesMessage.test(title.text)) topic = announced
    // Under calls, what is named a message is left on a machine.
    else if (topic === 'live' && /^messages? for\b/i.test(title.text)) topic = 'voicemail'
  }
  return topic
}

/** Whether a topic is another channel, which applies to good and bad examples below it. */
function isChannel(topic: Topic | undefined): boolean {
  return topic !== undefined && topic !== 'bad' && topic !== 'note' && topic !== 'good'
}

/** The topic of a text, including its own label. */
export function topicOfEntry(path: readonly Title[], title: Title | undefined): Topic | undefined {
  return topicOfPath(title ? [...path, title] : path)
}

/** Whether a title says that a script is directly below it. */
export function announces(title: Title | undefined): boolean {
  return title !== undefined && (title.topic === 'voicemail' || title.topic === 'good' || title.isNumbered)
}

/** Titles for any message: below a title about voicemails, they announce one. */
const anyMessage =
  /^(?:(?:example|sample|full|suggested|the) )?(?:scripts?|messages?|body|wording|copy|content|template|example|transcript)$/i

/** Whether the nearest title says that a message is directly below it, and not below its subtitles. */
export function isAnnounced(path: readonly Title[], parents: ReadonlySet<Title>): boolean {
  const own = path.at(-1)
  if (own === undefined || parents.has(own)) return false
  const isMessage = anyMessage.test(own.text) || namesMessage.test(own.text)
  return announces(own) || (own.topic === undefined && isMessage && topicOfPath(path) === 'voicemail')
}

/** The titles with subtitles that may announce scripts. */
export function parentsOf(sections: readonly Section[]): ReadonlySet<Title> {
  const parents = new Set<Title>()
  for (const {path} of sections) {
    const topic = topicOfPath(path)
    if (topic === undefined || topic === 'voicemail') for (const title of path.slice(0, -1)) parents.add(title)
  }
  return parents
}

/** Whether a label announces something else, "Letter: the one with the moose", so that it says nothing of the title above. */
function isOfOther(label: Title | undefined): boolean {
  return label?.topic !== undefined && label.topic !== 'voicemail' && label.topic !== 'good' && label.topic !== 'note'
}

/** Most words of a label that names a script; a longer one is an instruction. Chosen. */
const longestName = 9

/** Whether a title certainly announces one script, and the text below it only says that it is not written yet. */
export function announcesInVain(source: string, title: Title, own: readonly Section[]): boolean {
  const texts = own.flatMap(({entries}) =>
    entries.filter((entry) => !isOfOther(entry.title)).map(({lines}) => textOf(source, lines))
  )
  // A list of contents has items that are called like scripts.
  const isContents = title.item > 0 && !(hasLetter(texts[0] ?? '') && isUnwritten(texts[0] ?? ''))
  if (title.level === 0 || isContents || namesCollection(title.text)) return false
  // "THE DIALER HANGS UP ON MACHINES. YOU HEAR NO BEEP." tells something.
  if (/[.!?](?: |$)/.test(title.text) && title.text.split(' ').length > longestName) return false
  // A step of several channels, "Day 7: call + voicemail", and a sentence name what is to be done.
  if (/\+|\bcall attempt\b/i.test(title.text) || (title.level > 6 && title.text.split(' ').length > longestName))
    return false
  // What stands under a note that it is to be written is about that: "Ana to write. Not the one from the old deck."
  return texts.every(isUnwritten) || isUnwritten(textAt(texts, 0))
}
