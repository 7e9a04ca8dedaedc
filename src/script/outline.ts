import type {Block} from './block.ts'
import {messageScore} from './evidence.ts'
import {cleanTitle, isNumbered, type Label, readLabel} from './labels.ts'
import {trim} from './lines.ts'
import type {Range, StatedLength} from './model.ts'
import {readStated} from './stated.ts'
import {mentionsVoicemail, type Topic, topicOf} from './topics.ts'

/** A heading, or a label that does the work of one. */
export interface Title extends Range {
  /** Without markup, escapes and final colon. */
  readonly text: string
  /** 1 to 6 for headings, more for labels. */
  readonly level: number
  readonly topic: Topic | undefined
  readonly isNumbered: boolean
  /** Whether it speaks of voicemails at all. */
  readonly isRelated: boolean
  readonly stated: StatedLength | undefined
  /** The list item that it stands in; 0 outside lists. */
  readonly item: number
}

/** Text of a section in one container: what might be said. */
export interface Entry {
  readonly form: 'code' | 'quote' | 'paragraph' | 'item'
  readonly lines: readonly Range[]
  /** Speaker labels among the lines. */
  readonly labels: readonly Range[]
  /** The label that stands before the text in the same block. */
  readonly title: Title | undefined
  /** True where two people talk. */
  readonly isDialogue: boolean
  /** The list item that it stands in; 0 outside lists. */
  readonly item: number
}

/** What stands between one title and the next. */
export interface Section {
  /** The titles around it, outermost first; the last one is its own. */
  readonly path: readonly Title[]
  readonly entries: readonly Entry[]
  /** Lengths stated in notes, tables and metadata of the section, in order. */
  readonly stated: readonly StatedLength[]
}

/** Pictures and badges alone. */
const isPicture = /^(?:\[?!\[[^\]]{0,200}\](?:\([^()]{0,500}\)|\[[^\]]{0,200}\])(?:\]\([^()]{0,500}\))?\s*){1,50}$/

const boldLevel = 7
const plainLevel = 8

/** Sorts the blocks of a file under its headings and labels. */
export function outline(source: string, blocks: readonly Block[]): readonly Section[] {
  const writer = new Writer(source)
  for (let at = 0; at < blocks.length; ) at = writer.read(blocks, at)
  return writer.sections
}

interface OpenSection extends Section {
  path: readonly Title[]
  readonly entries: Entry[]
  readonly stated: StatedLength[]
}

class Writer {
  readonly sections: OpenSection[] = []
  readonly #source: string
  #section: OpenSection

  constructor(source: string) {
    this.#source = source
    this.#section = {path: [], entries: [], stated: []}
    this.sections.push(this.#section)
  }

  /** Reads the block at a place, with those that belong to it, and returns the place of the next. */
  read(blocks: readonly Block[], at: number): number {
    const block = blocks[at]
    if (!block) return at + 1
    const {kind, lines, quote, item} = block
    this.#leaveItem(item)
    if (quote > 0) {
      let end = at
      while (blocks[end]?.quote === quote) end++
      this.#readContainer('quote', blocks.slice(at, end))
      return end
    }
    const next = blocks[at + 1]
    if (kind === 'heading') this.#open(this.#title(this.#text(lines), lines, block.level, 0))
    else if (kind === 'code') this.#readContainer('code', [block])
    else if (kind === 'table') this.#readTable(lines)
    else if (kind === 'html') this.#readHtml(lines)
    else if (kind === 'paragraph' && isItemTitle(this.#source, blocks, at)) {
      this.#open(this.#title(this.#text(lines), lines, plainLevel, 0))
    } else if (kind === 'paragraph') this.#readParagraph(block, next)
    else if (kind === 'rule') this.#closeLabels()
    return at + 1
  }

  #text(lines: readonly Range[]): string {
    return lines.map(({start, end}) => this.#source.slice(start, end)).join(' ')
  }

  #title(text: string, lines: readonly Range[], level: number, item: number): Title {
    const start = lines[0]?.start ?? 0
    const end = lines.at(-1)?.end ?? start
    const title = cleanTitle(text)
    const stated = readStated(this.#source.slice(start, end), start)
    const topic = topicOf(title)
    const counts = isNumbered(title)
    // "Script 3: off-hire reminder" is a script, whatever it reminds of.
    return {
      start,
      end,
      text: title,
      level,
      topic: counts && topic === 'note' ? undefined : topic,
      isNumbered: counts,
      isRelated: mentionsVoicemail(title),
      stated,
      item
    }
  }

  #labelTitle(label: Label, level: number, item: number): Title {
    return {...this.#title(label.text, [label], level, item), ...(label.topic !== 'note' && {topic: label.topic})}
  }

  #open(title: Title): void {
    const path = [...this.#section.path.filter(({level}) => level < title.level), title]
    // A table of facts above the labels of a section is about what they announce.
    const {entries, stated} = this.#section
    this.#section = {path, entries: [], stated: title.level >= boldLevel && entries.length === 0 ? [...stated] : []}
    this.sections.push(this.#section)
  }

  /** A label inside a list item holds there alone. */
  #leaveItem(item: number): void {
    const {path} = this.#section
    if (path.every((title) => title.item === 0 || title.item === item)) return
    this.#section = {path: path.filter((title) => title.item === 0 || title.item === item), entries: [], stated: []}
    this.sections.push(this.#section)
  }

  /** A line across the page ends what a label announced. */
  #closeLabels(): void {
    this.#section = {path: this.#section.path.filter(({level}) => level < boldLevel), entries: [], stated: []}
    this.sections.push(this.#section)
  }

  #readTable(lines: readonly Range[]): void {
    for (const line of lines) {
      const text = this.#text([line])
      if (/\b(?:length|duration|time|secs?|seconds?)\b/i.test(text)) this.#state(text, line.start)
    }
  }

  #state(text: string, at: number): void {
    const stated = readStated(text, at)
    if (stated) this.#section.stated.push(stated)
  }

  /** `<summary>Voicemail 2</summary>` is the label of what can be folded out. */
  #readHtml(lines: readonly Range[]): void {
    for (const {start, end} of lines) {
      const match = /<(summary|h[1-6])\b[^<>]{0,200}>([^<>]{1,200})</i.exec(this.#source.slice(start, end))
      if (!match) continue
      const from = start + match.index + match[0].length - 1 - (match[2]?.length ?? 0)
      const line = trim(this.#source, {start: from, end: from + (match[2]?.length ?? 0)})
      const title = line && this.#title(this.#text([line]), [line], boldLevel, 0)
      if (title && (title.topic !== undefined || title.isNumbered)) this.#open(title)
    }
  }

  #readParagraph(block: Block, next: Block | undefined): void {
    const {lines, item} = block
    const form = item > 0 ? 'item' : 'paragraph'
    const introduces =
      next !== undefined && (next.kind === 'code' || next.quote > 0 || (next.item > 0 && next.item !== item))
    let open: {lines: Range[]; labels: Range[]; title: Title | undefined; isDialogue: boolean} | undefined
    let isFact = false
    const close = (): void => {
      const text = open ? this.#text(open.lines) : ''
      if (open && isLengthNote(text)) this.#state(text, open.lines[0]?.start ?? 0)
      else if (open && open.lines.length > 0 && !isPicture.test(text)) this.#section.entries.push({...open, form, item})
      open = undefined
      isFact = false
    }
    for (const [place, line] of lines.entries()) {
      const isLast = place === lines.length - 1
      const label = readLabel(this.#source, line, {isQuoted: false, introduces: !isLast || introduces})
      const isList =
        label?.topic === undefined &&
        label?.kind === 'scope' &&
        isLast &&
        next?.item !== item &&
        next?.kind === 'paragraph'
      if (!label || (isList && !this.#source.slice(line.start, line.end).includes('*'))) {
        if (isFact) continue
        open ??= {lines: [], labels: [], title: undefined, isDialogue: false}
        open.lines.push(line)
        continue
      }
      const isBold = /[*_]{2}/.test(this.#source.slice(line.start, line.end))
      if (label.kind === 'speaker' && open?.labels.length && open.title === undefined) {
        open.labels.push(label)
        if (label.value) open.lines.push(label.value)
        continue
      }
      close()
      if (label.kind === 'scope' || (label.kind === 'listener' && !label.value)) {
        this.#open(this.#labelTitle(label, isBold && item === 0 ? boldLevel : plainLevel, item))
      } else if (label.kind === 'facts') {
        isFact = true
        this.#readFact(label, lines)
      } else {
        open = {
          lines: label.value ? [label.value] : [],
          labels: label.kind === 'part' ? [] : [label],
          title: label.kind === 'part' ? this.#labelTitle(label, plainLevel, item) : undefined,
          isDialogue: label.kind === 'listener'
        }
      }
    }
    close()
  }

  #readFact(label: Label, lines: readonly Range[]): void {
    const value = label.value ? this.#text([label.value]) : ''
    if (/length|duration|time|pace|words?/i.test(label.text)) this.#state(value, label.value?.start ?? label.end)
    const topic = label.topic ?? (/^(?:type|channel|medium|format)$/i.test(label.text) ? topicOf(value) : undefined)
    if (topic === 'email' && isFactSheet(this.#source, lines)) return
    const title = this.#section.path.at(-1)
    if (topic === undefined) {
      if (/^title$/i.test(label.text) && this.#section.path.length === 0 && label.value)
        this.#open({...this.#title(value, [label.value], 1, 0), topic: undefined})
      return
    }
    if (title && this.#section.entries.length === 0 && label.topic === undefined)
      this.#section.path = [...this.#section.path.slice(0, -1), {...title, topic}]
    else this.#open({...this.#labelTitle(label, plainLevel, 0), topic})
  }

  /** A quote or a fence: its labels part it where they name channels, and are left out otherwise. */
  #readContainer(form: 'code' | 'quote', blocks: readonly Block[]): void {
    const item = blocks[0]?.item ?? 0
    let lines: Range[] = []
    let labels: Range[] = []
    let title: Title | undefined
    let isDialogue = false
    const close = (): void => {
      if (lines.length > 0 || title) this.#section.entries.push({form, lines, labels, title, isDialogue, item})
      lines = []
      labels = []
      title = undefined
      isDialogue = false
    }
    for (const {kind, lines: blockLines, level} of blocks) {
      if (kind === 'table' || kind === 'html' || kind === 'rule') continue
      for (const line of blockLines) {
        const isHeading = kind === 'heading'
        const label = isHeading
          ? undefined
          : readLabel(this.#source, line, {isQuoted: true, introduces: line === blockLines[0]})
        if (isHeading || label?.kind === 'scope' || label?.kind === 'part' || label?.kind === 'facts') {
          const found = label
            ? this.#labelTitle(label, plainLevel, item)
            : this.#title(this.#text([line]), [line], level, item)
          if (lines.length > 0 && found.topic === undefined && !found.isNumbered && !isHeading) {
            if (label?.kind === 'facts') continue
            if (label?.kind === 'part') lines.push(label.value ?? line)
            else lines.push(line)
            continue
          }
          if (lines.length > 0) close()
          title = title?.topic === undefined || found.topic !== undefined ? found : title
          if (label?.value && label.kind === 'part') lines.push(label.value)
        } else if (label) {
          labels.push(label)
          isDialogue ||= label.kind === 'listener'
          if (label.value) lines.push(label.value)
        } else if (form === 'code' && /^(?:\/\/|#(?: |$))/.test(this.#text([line]))) labels.push(line)
        else lines.push(line)
      }
    }
    close()
  }
}

/** "1. New quote" alone before a paragraph is a numbered title rather than a list. */
function isItemTitle(source: string, blocks: readonly Block[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  const [line, ...more] = block?.lines ?? []
  if (!line || more.length > 0 || !block?.item || before?.item || !next || next.item || next.kind !== 'paragraph')
    return false
  const text = source.slice(line.start, line.end)
  return (
    text.length <= 60 && !/[.!?,;:"”]$/.test(text) && /\d[.)][ \t]+$/.test(source.slice(line.start - 8, line.start))
  )
}

/** *About 20 seconds*, beside a script: in stars, in brackets, or with nothing else. */
function isLengthNote(text: string): boolean {
  if (text.length > 120 || messageScore(text) > 0) return false
  const stated = readStated(text, 0)
  if (!stated) return false
  const others = text.slice(0, stated.start) + text.slice(stated.end)
  return (
    /^[*_(]{1,3}[^*_()]+[*_).]{1,3}$/.test(text) ||
    /^(?:about|approx|around|under|max|length|long)?$/i.test(others.replace(/[^\p{L}\p{N}]+/gu, ''))
  )
}

/** Metadata that has a subject among other things is no e-mail. */
function isFactSheet(source: string, lines: readonly Range[]): boolean {
  return lines.some(({start, end}) =>
    /^\W{0,4}(?:title|audience|owner|length|duration|approved|status|version)\b[^:]{0,20}:/i.test(
      source.slice(start, end)
    )
  )
}
