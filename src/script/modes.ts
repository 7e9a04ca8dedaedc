import type {Block} from './block.ts'
import {opensScript} from './comments.ts'
import {isInstruction, isUnwritten, messageScore, soundsLikeMessage} from './evidence.ts'
import type {Range, ScriptsMode} from './model.ts'
import {type Entry, outline, type Section, type Title} from './outline.ts'
import {announcesInVain, type Found, parentsOf, scriptsOf, topicOfPath} from './passages.ts'
import {unquote} from './quotes.ts'

/** How a mode tells scripts from the rest of a file. */
type Pick = (source: string, blocks: readonly Block[]) => readonly Found[]

/** One way to find scripts for each mode. */
export const pickers: Readonly<Record<ScriptsMode, Pick>> = {
  auto: (source, blocks) => {
    if (blocks.some((block) => isOpeningMark(source, block))) return pickMarked(source, blocks)
    return pickPlaybook(source, blocks) ?? pickScriptFile(source, blocks)
  },
  document: (source, blocks) => joined(source, blocks, undefined),
  section: (source, blocks) => outline(source, blocks).flatMap((section) => wholeSection(source, section)),
  blockquote: (source, blocks) => pickContainers(source, blocks, 'quote'),
  fence: (source, blocks) => pickContainers(source, blocks, 'code'),
  marked: (source, blocks) => pickMarked(source, blocks)
}

/** Sections that a title names a voicemail; undefined where no title does. */
function pickPlaybook(source: string, blocks: readonly Block[]): readonly Found[] | undefined {
  const sections = raiseFirstTitle(source, outline(source, blocks))
  const parents = parentsOf(sections)
  const found = sections.map((section) => scriptsOf(source, section, parents))
  const answered = new Set([
    ...parents,
    ...sections.filter((_, place) => found[place]?.length).flatMap(({path}) => path)
  ])
  for (const [title, places] of ownPlaces(sections)) {
    const own = places.map((place) => sections[place]?.entries ?? [])
    if (!answered.has(title) && announcesInVain(source, title, own)) found[places[0] ?? 0] = [emptyScript(title)]
  }
  const isPlaybook =
    found.some(({length}) => length > 0) || sections.some(({path}) => topicOfPath(path) === 'voicemail')
  return isPlaybook ? found.flat() : undefined
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
  const own = sections.filter(({path}) => path.at(-1) === title)
  const hasScript = own.some(({entries}) =>
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

/** A file of scripts: a section, or what stands between two lines across the page, is one. */
function pickScriptFile(source: string, blocks: readonly Block[]): readonly Found[] {
  const sections = outline(source, blocks)
  const isMixed = sections.some(({path}) => path.some(({topic}) => topic !== undefined && topic !== 'good'))
  return sections.flatMap((section) => {
    const topic = topicOfPath(section.path)
    if (topic !== undefined) return []
    const found = wholeSection(source, section)
    if (!isMixed) return found
    return found.filter(({lines}) => messageScore(textOf(source, lines)) > soundsLikeMessage)
  })
}

function wholeSection(source: string, {path, entries, stated}: Section): readonly Found[] {
  const spoken = entries.filter((entry) => !entry.isDialogue && isSpoken(source, entry))
  const lines = spoken.flatMap((entry) => entry.lines)
  if (lines.length === 0) return []
  const title = spoken[0]?.title ?? path.at(-1)
  return [
    {
      lines: unquoted(source, lines),
      labels: spoken.flatMap(({labels}) => labels),
      title,
      path,
      stated: stated[0] ?? title?.stated
    }
  ]
}

function isSpoken(source: string, {lines, title}: Entry): boolean {
  const text = textOf(source, lines)
  if (title?.topic !== undefined && title.topic !== 'voicemail' && title.topic !== 'good') return false
  return !(isInstruction(text) && messageScore(text) < soundsLikeMessage) && !isUnwritten(text)
}

/** Everything that can be said as one script, without judging it. */
function joined(source: string, blocks: readonly Block[], title: Title | undefined): readonly Found[] {
  const entries = outline(source, blocks).flatMap((section) => section.entries)
  const lines = entries.flatMap((entry) => entry.lines)
  if (lines.length === 0) return []
  const labels = entries.flatMap((entry) => entry.labels)
  return [{lines: unquoted(source, lines), labels, title, path: [], stated: title?.stated}]
}

/** Every block of one kind is a script. */
function pickContainers(source: string, blocks: readonly Block[], form: Entry['form']): readonly Found[] {
  return outline(source, blocks).flatMap(({path, entries, stated}) =>
    entries
      .filter((entry) => entry.form === form && entry.lines.length > 0)
      .map(({lines, labels, title = path.at(-1)}) => ({
        lines: unquoted(source, lines),
        labels,
        title,
        path,
        stated: stated[0] ?? title?.stated
      }))
  )
}

/** From a mark to the next one, its end, or a heading of the level that it stands under. */
function pickMarked(source: string, blocks: readonly Block[]): readonly Found[] {
  const found: Found[] = []
  let level = 0
  let title: Title | undefined
  let open: Block[] | undefined
  const close = (): void => {
    if (open) found.push(...joined(source, open, title))
    open = undefined
  }
  for (const block of blocks) {
    if (block.kind === 'mark') {
      close()
      if (isOpeningMark(source, block)) open = []
    } else if (block.kind === 'heading') {
      if (open && (level === 0 || block.level <= level)) close()
      if (!open) {
        level = block.level
        title = outline(source, [block]).at(-1)?.path[0]
      }
    } else open?.push(block)
  }
  close()
  return found
}

function isOpeningMark(source: string, {kind, lines}: Block): boolean {
  const [line] = lines
  return kind === 'mark' && line !== undefined && opensScript(source.slice(line.start, line.end))
}

function unquoted(source: string, lines: readonly Range[]): readonly Range[] {
  const quotation = unquote(source, lines)
  return quotation?.isClosed ? quotation.lines : lines
}

function textOf(source: string, lines: readonly Range[]): string {
  return lines.map(({start, end}) => source.slice(start, end)).join(' ')
}
