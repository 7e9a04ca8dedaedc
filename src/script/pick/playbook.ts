import {machineCuesIn} from '../evidence/channel.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import {isDue} from '../evidence/unwritten.ts'
import {postLevel, type Section, type Title} from '../outline/section.ts'
import {mentionsVoicemail, namesCollection} from '../outline/topics.ts'
import {textOf} from '../ranges.ts'
import {captionAfter, type Decisions} from './candidates.ts'
import type {FoundScript} from './found.ts'
import {judgeSection} from './judge.ts'
import {announcesInVain, isAnnounced, parentsOf, topicOfEntry, topicOfPath} from './title-topic.ts'

/** The scripts of a file with titles that announce voicemails; undefined if there are no such titles. */
export function judgePlaybook(source: string, outline: readonly Section[]): Decisions | undefined {
  const sections = raiseFirstTitle(source, outline)
  if (!sections.some(speaksOfVoicemail)) return undefined
  const parents = parentsOf(sections)
  const isForetold =
    !sections.some(({path}) => topicOfPath(path) === 'voicemail') ||
    sections.some(({path, entries}) => path.some(isSentence) || entries.some((entry) => foretells(source, entry)))
  const judge = (section: Section, at: number, isForetold: boolean): Decisions =>
    judgeSection(source, section, {
      isAnnounced: isAnnounced(section.path, parents),
      file: 'playbook',
      isForetold,
      after: captionAfter(sections, at)
    })
  const alone = sections.map((section, at) => judge(section, at, isForetold))
  const findings = isForetold ? alone : withSiblings(source, sections, alone, (section, at) => judge(section, at, true))
  const found = findings.map((one) => one.found)
  const answered = new Set(parents)
  for (const [place, {path}] of sections.entries()) {
    if (found[place]?.length) for (const title of path) answered.add(title)
  }
  /** The titles with scripts right below their subtitles. */
  const filled = new Set(sections.flatMap(({path}, at) => (alone[at]?.found.length ? [path.at(-2)] : [])))
  const coded = new Set(sections.map(({path}, at) => (alone[at]?.found.length ? codeOf(path) : undefined)))
  coded.delete(undefined)
  const inner = new Set(sections.flatMap(({path}) => path.slice(0, -1)))
  for (const [title, places] of ownPlaces(sections)) {
    const own = places.flatMap((place) => sections[place] ?? [])
    const topic = topicOfPath(own[0]?.path ?? [])
    const isBelow =
      !inner.has(title) &&
      (topic === 'voicemail' || (topic === undefined && title.level !== postLevel && filled.has(own[0]?.path.at(-2))))
    const isCounted = isBelow && topic === 'voicemail' && title.isNumbered
    if (isBelow && !answered.has(title) && own.some(({entries}) => areDue(source, entries)))
      found[places[0] ?? 0] = [emptyScript(title)]
    if (!answered.has(title) && coded.has(codeOf(own[0]?.path ?? [])) && own.every(({entries}) => entries.length === 0))
      found[places[0] ?? 0] = [emptyScript(title)]
    if (answered.has(title) || !(isCounted || title.topic === 'voicemail')) continue
    if (inner.has(title) && holdsMessages(source, title, sections)) continue
    if (announcesInVain(source, title, own)) found[places[0] ?? 0] = [emptyScript(title)]
  }
  return {found: found.flat(), judged: findings.flatMap((one) => one.judged)}
}

/**
 * The decisions once more for sections whose title announces nothing, beside others that hold scripts: one of "Ninety days out, no
 * answer" and "Thirty days out" says of both what they are. Only words that are left on a machine count.
 */
function withSiblings(
  source: string,
  sections: readonly Section[],
  findings: readonly Decisions[],
  again: (section: Section, at: number) => Decisions
): readonly Decisions[] {
  const placeOf = (path: Section['path']): string =>
    path.map(({start, level}, at) => (path[at + 1] ? start : level)).join(' ')
  const withScripts = new Set<string>()
  for (const [at, {path}] of sections.entries())
    if (findings[at]?.found.length) for (const depth of path.keys()) withScripts.add(placeOf(path.slice(0, depth + 1)))
  return sections.map((section, at) => {
    const first = findings[at] ?? {found: [], judged: []}
    if (!withScripts.has(placeOf(section.path)) || first.found.length > 0 || topicOfPath(section.path) !== undefined)
      return first
    // Only words that are left on a machine count, and few texts have any.
    if (!section.entries.some(({lines}) => machineCuesIn(textOf(source, lines)).length > 0)) return first
    const next = again(section, at)
    const isLeft = next.found.some(({lines}) => machineCuesIn(textOf(source, lines)).length > 0)
    return isLeft ? next : first
  })
}

/** The letters that a heading has before its number, and the title above it: "R4 Hearing checks" stands beside "R3"; undefined without. */
function codeOf(path: readonly Title[]): string | undefined {
  const title = path.at(-1)
  const letters = title && title.level <= 6 ? /^\W{0,4}([A-Z]{1,3})-?\d{1,3}\b/.exec(title.text)?.[1] : undefined
  return letters && `${letters} ${path.at(-2)?.start}`
}

/** Whether all texts of a section say that a script is still to be written. */
function areDue(source: string, entries: Section['entries']): boolean {
  return entries.length > 0 && entries.every(({lines}) => isDue(textOf(source, lines)))
}

/** Whether texts below a title's subtitles sound like messages: for example an e-mail about a voicemail. */
function holdsMessages(source: string, title: Title, sections: readonly Section[]): boolean {
  return sections.some(
    ({path, entries}) =>
      path.at(-1) !== title &&
      path.includes(title) &&
      entries.some(({lines}) => messageScore(textOf(source, lines)) >= soundsLikeMessage)
  )
}

/** Whether a label is a sentence that announces voicemails. */
function isSentence({text, level, topic}: Title): boolean {
  return level > 6 && topic === 'voicemail' && namesCollection(text) && /\b(?:here|these|below)\b/i.test(text)
}

/** Whether a paragraph announces voicemails: "Got it. Here are the voicemail scripts, three a trade". */
function foretells(source: string, {form, lines, title}: Section['entries'][number]): boolean {
  const text = textOf(source, lines)
  const isProse = form === 'paragraph' && title === undefined && text.length < 300
  return isProse && messageScore(text) < soundsLikeMessage && mentionsVoicemail(text) && namesCollection(text)
}

/** Whether a title of a section, or the label of one of its texts, announces a voicemail. */
function speaksOfVoicemail({path, entries}: Section): boolean {
  return (
    topicOfPath(path) === 'voicemail' || entries.some(({title}) => title && topicOfEntry(path, title) === 'voicemail')
  )
}

/** The sections directly below each title. */
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

/** The first title of a file is above all others, whatever its level, unless it is one of several or a script is directly below it. */
function raiseFirstTitle(source: string, sections: readonly Section[]): readonly Section[] {
  const [first, second] = new Set(sections.flatMap(({path}) => path.slice(0, 1)))
  // "BRIGHT LINEN" may stand right over "VOICEMAILS, SPRING".
  const isNext = first && second && second.start > first.end && second.start - first.end < 3
  const title = isNext && first.topic === undefined ? second : first
  if (title?.topic !== 'voicemail' || title.isNumbered) return sections
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

function emptyScript(title: Title): FoundScript {
  return {lines: [], labels: [], title, path: [title], stated: undefined}
}
