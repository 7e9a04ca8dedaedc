import {isUnwritten} from '../evidence/advice.ts'
import type {Section, Title} from '../outline/section.ts'
import {namesCollection, type Topic} from '../outline/topics.ts'
import {textOf} from './found.ts'

/** The topic of a section: its own title's, otherwise that of the titles around it. */
export function topicOfPath(path: readonly Title[]): Topic | undefined {
  let topic: Topic | undefined
  let announced: Topic | undefined
  for (const title of path) {
    if (title.isRelated || title.topic === 'voicemail') announced = 'voicemail'
    if (title.topic === 'good') topic = isChannel(topic) ? topic : announced
    // Texts under a bad title stay bad, unless called good.
    else if (title.topic !== undefined && !(topic === 'bad' && title.topic === 'voicemail')) topic = title.topic
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
  return announces(own) || (own.topic === undefined && anyMessage.test(own.text) && topicOfPath(path) === 'voicemail')
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

/** Most words of a label that names a script; a longer one is an instruction. Chosen. */
const longestName = 9

/** Whether a title certainly announces one script, and the text below it only says that it is not written yet. */
export function announcesInVain(source: string, title: Title, own: readonly Section[]): boolean {
  // Items of a table of contents are named like scripts.
  if (title.item > 0 || namesCollection(title.text)) return false
  // A step with several channels, "Day 7: call + voicemail", and a sentence are instructions.
  if (/\+|\bcall attempt\b/i.test(title.text) || (title.level > 6 && title.text.split(' ').length > longestName))
    return false
  return own.every(({entries}) => entries.every(({lines}) => isUnwritten(textOf(source, lines))))
}
