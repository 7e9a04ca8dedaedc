import type {Section, Title} from '../outline/section.ts'
import {messageScore, soundsLikeMessage} from './evidence.ts'
import {type Found, textOf} from './found-script.ts'
import {partedMessage, plainMessage} from './plain-message.ts'
import {setApart} from './set-apart.ts'
import {announces, announcesInVain, parentsOf, topicOfEntry, topicOfPath} from './title-topic.ts'

/** The scripts of a file with titles that announce voicemails; undefined where none does. */
export function pickPlaybook(source: string, outline: readonly Section[]): readonly Found[] | undefined {
  const sections = raiseFirstTitle(source, outline)
  const parents = parentsOf(sections)
  const found = sections.map((section) => scriptsOf(source, section, parents))
  const answered = new Set(parents)
  for (const [place, {path}] of sections.entries()) {
    if (found[place]?.length) for (const title of path) answered.add(title)
  }
  const inner = new Set(sections.flatMap(({path}) => path.slice(0, -1)))
  for (const [title, places] of ownPlaces(sections)) {
    const own = places.flatMap((place) => sections[place] ?? [])
    const isCounted = title.isNumbered && !inner.has(title) && topicOfPath(own[0]?.path ?? []) === 'voicemail'
    if (answered.has(title) || !(isCounted || title.topic === 'voicemail')) continue
    if (announcesInVain(source, title, own)) found[places[0] ?? 0] = [emptyScript(title)]
  }
  const hasFound = found.some(({length}) => length > 0)
  return hasFound || sections.some(({path}) => topicOfPath(path) === 'voicemail') ? found.flat() : undefined
}

function scriptsOf(source: string, section: Section, parents: ReadonlySet<Title>): readonly Found[] {
  const {path} = section
  const own = path.at(-1)
  // Under a title with titles of its own, or one that says nothing, advice is as likely as a script.
  const isAnnounced = own !== undefined && !parents.has(own) && announces(own)
  const needed = isAnnounced ? 0 : soundsLikeMessage
  const isOurs = (entry: Section['entries'][number]) => topicOfEntry(path, entry) === 'voicemail'
  const parted = partedMessage(source, section, {isOurs, needed})
  if (parted.length > 0) return parted
  const shown = setApart(source, section, {isOurs, needed})
  return shown.length > 0 ? shown : plainMessage(source, section, {isOurs, needed})
}

/** The sections that stand right under each title. */
function ownPlaces(sections: readonly Section[]): ReadonlyMap<Title, readonly number[]> {
  const places = new Map<Title, number[]>()
  for (const [place, {path}] of sections.entries()) {
    const title = path.at(-1)
    const own = title && places.get(title)
    if (own) own.push(place)
    else if (title) places.set(title, [place])
  }
  return places
}

/** The first title of a file stands over all others, whatever its level, unless a script stands right under it. */
function raiseFirstTitle(source: string, sections: readonly Section[]): readonly Section[] {
  const title = sections.find(({path}) => path.length > 0)?.path[0]
  if (title?.topic !== 'voicemail') return sections
  const hasScript = sections.some(
    ({path, entries}) =>
      path.at(-1) === title &&
      entries.some(({lines, form}) => form !== 'paragraph' || messageScore(textOf(source, lines)) >= soundsLikeMessage)
  )
  if (hasScript) return sections
  return sections.map((section) =>
    section.path.length === 0 || section.path[0] === title ? section : {...section, path: [title, ...section.path]}
  )
}

function emptyScript(title: Title): Found {
  return {lines: [], labels: [], title, path: [title], stated: undefined}
}
