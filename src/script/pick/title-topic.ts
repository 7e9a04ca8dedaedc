import {isUnwritten} from '../evidence/advice.ts'
import type {Section, Title} from '../outline/section.ts'
import {namesCollection, type Topic} from '../outline/topics.ts'
import {textOf} from './found.ts'

/** The topic of a section: its own title's, or else that of the titles around it. */
export function topicOfPath(path: readonly Title[]): Topic | undefined {
  let topic: Topic | undefined
  let announced: Topic | undefined
  for (const title of path) {
    if (title.isRelated || title.topic === 'voicemail') announced = 'voicemail'
    if (title.topic === 'good') topic = isChannel(topic) ? topic : announced
    // What stands under a bad title stays bad, unless it is called good.
    else if (title.topic !== undefined && !(topic === 'bad' && title.topic === 'voicemail')) topic = title.topic
  }
  return topic
}

/** Whether a topic names another channel, which holds for the good and the bad under it. */
function isChannel(topic: Topic | undefined): boolean {
  return topic !== undefined && topic !== 'bad' && topic !== 'note' && topic !== 'good'
}

/** The topic of a text, with its own label. */
export function topicOfEntry(path: readonly Title[], title: Title | undefined): Topic | undefined {
  return topicOfPath(title ? [...path, title] : path)
}

/** Whether a title says that a script stands right under it. */
export function announces(title: Title | undefined): boolean {
  return title !== undefined && (title.topic === 'voicemail' || title.topic === 'good' || title.isNumbered)
}

/** Titles that name any message: under a title that says voicemail they announce one. */
const anyMessage =
  /^(?:(?:example|sample|full|suggested|the) )?(?:scripts?|messages?|body|wording|copy|content|template|example|transcript)$/i

/** Whether the nearest title says that a message stands right under it, and not under titles of its own. */
export function isAnnounced(path: readonly Title[], parents: ReadonlySet<Title>): boolean {
  const own = path.at(-1)
  if (own === undefined || parents.has(own)) return false
  return announces(own) || (own.topic === undefined && anyMessage.test(own.text) && topicOfPath(path) === 'voicemail')
}

/** The titles that have titles under them which may announce scripts. */
export function parentsOf(sections: readonly Section[]): ReadonlySet<Title> {
  const parents = new Set<Title>()
  for (const {path} of sections) {
    const topic = topicOfPath(path)
    if (topic === undefined || topic === 'voicemail') for (const title of path.slice(0, -1)) parents.add(title)
  }
  return parents
}

/** Words of a label that names a script; a longer one is a sentence about what to do. Chosen. */
const longestName = 9

/** Whether a title can only mean one script, and all that stands under it is that it has to be written. */
export function announcesInVain(source: string, title: Title, own: readonly Section[]): boolean {
  // A list of contents has items that are called like scripts.
  if (title.item > 0 || namesCollection(title.text)) return false
  // A step of several channels, "Day 7: call + voicemail", and a sentence name what is to be done.
  if (/\+|\bcall attempt\b/i.test(title.text) || (title.level > 6 && title.text.split(' ').length > longestName))
    return false
  return own.every(({entries}) => entries.every(({lines}) => isUnwritten(textOf(source, lines))))
}
