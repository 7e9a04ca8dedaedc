import type {Block} from '../blocks/block.ts'
import {trim} from '../blocks/lines.ts'
import {tableOf} from '../blocks/table.ts'
import {isInstruction} from '../evidence/advice.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import type {Range, StatedLength} from '../model.ts'
import {breaksOf} from './breaks.ts'
import {entriesOf, withBranches} from './entries.ts'
import {type Label, readLabel} from './labels.ts'
import {entriesOfTable} from './message-cells.ts'
import {boldLevel, type Entry, plainLevel, type Section, type Title} from './section.ts'
import {
  indentOf,
  isFactSheet,
  isItemTitle,
  isParentItem,
  isPartHead,
  isPartTitle,
  isSetting,
  isSnippet,
  isStep
} from './shapes.ts'
import {isLengthNote, readStated} from './stated-length.ts'
import {titleOf, titleOfLabel} from './title.ts'
import {namesCollection, topicOf} from './topics.ts'
import {joinWrapped} from './wrapped.ts'

/** A text without a label. */
const noEntry = {labels: [], title: undefined, isDialogue: false} as const

/** Languages of programs: nobody says what a fence of them holds. */
const programs =
  /^(?:bash|c|cpp|cs|css|diff|go|html|java|javascript|js|jsx|kotlin|php|py|python|rb|ruby|rust|scss|sh|shell|sql|swift|ts|tsx|typescript|xml|zsh)$/i

/** Pictures and badges alone. */
const isPicture = /^(?:\[?!\[[^\]]{0,200}\](?:\([^()]{0,500}\)|\[[^\]]{0,200}\])(?:\]\([^()]{0,500}\))?\s*){1,50}$/

/** Sorts the blocks of a file under its headings and labels. `columns` names those of tables that hold messages. */
export function outline(source: string, blocks: readonly Block[], columns: readonly string[] = []): readonly Section[] {
  const writer = new Writer(source, columns)
  const joined = joinWrapped(source, blocks)
  for (let at = 0; at < joined.length; ) at = writer.read(joined, at)
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
  readonly #columns: readonly string[]
  #section: OpenSection
  /** The tags that are open, outermost first. */
  #tags: readonly Title[] = []

  constructor(source: string, columns: readonly string[]) {
    this.#source = source
    this.#columns = columns
    this.#section = {path: [], entries: [], stated: []}
    this.sections.push(this.#section)
  }

  /** Reads the block at a place, with those that belong to it, and returns the place of the next. */
  read(blocks: readonly Block[], at: number): number {
    const block = blocks[at]
    if (!block) return at + 1
    const {kind, lines, quote, items} = block
    this.#leaveItem(items)
    if (quote > 0) {
      let end = at
      while (blocks[end]?.quote === quote) end++
      for (const one of entriesOf(this.#source, 'quote', blocks.slice(at, end))) this.#section.entries.push(one)
      return end
    }
    const next = blocks[at + 1]
    if (kind === 'paragraph' && isParentItem(this.#source, block, next)) {
      this.#open(titleOf(this.#source, lines, {level: plainLevel + items.length, item: block.item}))
      return at + 1
    }
    if (kind === 'heading') this.#open(titleOf(this.#source, lines, {level: block.level, item: 0}))
    else if (kind === 'code' && block.language && programs.test(block.language))
      this.#section.entries.push({...noEntry, form: 'code', lines, item: block.item})
    else if (kind === 'code')
      for (const one of entriesOf(this.#source, 'code', [block])) this.#section.entries.push(one)
    else if (kind === 'table') this.#readTable(lines)
    else if (kind === 'html') this.#readHtml(lines)
    else if (kind === 'paragraph' && (isItemTitle(this.#source, blocks, at) || isPartTitle(this.#source, blocks, at))) {
      this.#open(titleOf(this.#source, lines, {level: plainLevel, item: 0}))
    } else if (kind === 'paragraph') this.#readParagraph(block, next)
    else if (kind === 'rule') this.#closeLabels()
    return at + 1
  }

  #text(lines: readonly Range[]): string {
    return lines.map(({start, end}) => this.#source.slice(start, end)).join(' ')
  }

  #open(title: Title): void {
    const path = [...this.#section.path.filter(({level}) => level < title.level), title]
    // A table of facts above the labels of a section is about what they announce.
    const {entries, stated} = this.#section
    this.#section = {path, entries: [], stated: title.level >= boldLevel && entries.length === 0 ? [...stated] : []}
    this.sections.push(this.#section)
  }

  /** A tag, or the head of a part of a file of settings, stands inside the tags that are open. */
  #openTag(name: Range): void {
    const {path} = this.#section
    const around = path.filter((title) => title.level < boldLevel || this.#tags.includes(title))
    const title = titleOf(this.#source, [name], {level: boldLevel, item: 0})
    this.#tags = [...this.#tags.filter((tag) => around.includes(tag)), title]
    this.#section = {path: [...around, title], entries: [], stated: []}
    this.sections.push(this.#section)
  }

  #closeTag(): void {
    this.#tags = this.#tags.slice(0, -1)
    const path = this.#section.path.filter((title) => title.level < boldLevel || this.#tags.includes(title))
    this.#section = {path, entries: [], stated: []}
    this.sections.push(this.#section)
  }

  /** A label inside a list item holds there alone. */
  #leaveItem(items: readonly number[]): void {
    const {path} = this.#section
    const holds = ({item}: Title): boolean => item === 0 || items.includes(item)
    if (path.every(holds)) return
    this.#section = {path: path.filter(holds), entries: [], stated: []}
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
    for (const one of entriesOfTable(this.#source, tableOf(this.#source, lines), {
      columns: this.#columns,
      isFile: false
    }))
      this.#section.entries.push(one)
  }

  #state(text: string, at: number): void {
    const stated = readStated(text, at)
    if (stated) this.#section.stated.push(stated)
  }

  /** `<summary>Voicemail 2</summary>` is the label of what can be folded out. */
  #readHtml(lines: readonly Range[]): void {
    for (const {start, end} of lines) {
      if (/^<\/details>/i.test(this.#source.slice(start, end))) this.#closeLabels()
      const match = /<(summary|h[1-6])\b[^<>]{0,200}>([^<>]{1,200})</i.exec(this.#source.slice(start, end))
      if (!match) continue
      const from = start + match.index + match[0].length - 1 - (match[2]?.length ?? 0)
      const line = trim(this.#source, {start: from, end: from + (match[2]?.length ?? 0)})
      const title = line && titleOf(this.#source, [line], {level: boldLevel, item: 0})
      if (title && (title.topic !== undefined || title.isNumbered)) this.#open(title)
    }
  }

  #readParagraph(block: Block, next: Block | undefined): void {
    const {lines, item} = block
    if (isStep(this.#text(lines.slice(0, 1)))) this.#closeLabels()
    // What stands under the title of an item is no item of a list.
    const form = item > 0 && this.#section.path.at(-1)?.item !== item ? 'item' : 'paragraph'
    const introduces =
      next !== undefined && (next.kind === 'code' || next.quote > 0 || (next.item > 0 && next.item !== item))
    let open: {lines: Range[]; labels: Range[]; title: Title | undefined; isDialogue: boolean} | undefined
    let isFact = false
    const close = (): void => {
      const text = open ? this.#text(open.lines) : ''
      if (open && open.lines.length > 0 && !isPicture.test(text))
        this.#section.entries.push(...withBranches(this.#source, {...open, form, item}))
      open = undefined
      isFact = false
    }
    const breaks = breaksOf(this.#source, lines)
    const isFirst = this.sections.length === 1 && this.#section.entries.length === 0
    let wasLabel = false
    for (const [place, line] of lines.entries()) {
      const isLast = place === lines.length - 1
      const text = this.#text([line])
      if (isSetting(text)) continue
      const tag = /^<(\/?)([a-z][\w-]{1,40})>$/i.exec(text)
      if (tag) {
        close()
        if (tag[1]) this.#closeTag()
        else this.#openTag({start: line.start + 1, end: line.end - 1})
        continue
      }
      // "[voicemail_2]" heads a part of a file of settings.
      if (place === 0 && lines.length > 1 && isPartHead(text)) {
        this.#closeLabels()
        this.#open(titleOf(this.#source, [{start: line.start + 1, end: line.end - 1}], {level: boldLevel, item: 0}))
        continue
      }
      // Among lines that the writer broke, one may be told to the caller.
      if (breaks[place] === 'break' && isInstruction(text) && messageScore(text) < soundsLikeMessage) close()
      const label = readLabel(this.#source, line, {
        isQuoted: false,
        introduces: !isLast || introduces,
        begins: wasLabel ? 'break' : (breaks[place] ?? 'start'),
        ends: breaks[place + 1] ?? 'break',
        before: this.#text(lines.slice(Math.max(0, place - 1), place)),
        isFirst: place === 0 && isFirst
      })
      wasLabel = label !== undefined && (label.value === undefined || label.kind === 'facts')
      const isList =
        label?.topic === undefined &&
        label?.kind === 'scope' &&
        isLast &&
        next?.item !== item &&
        next?.kind === 'paragraph'
      if (!label || (isList && !this.#source.slice(line.start, line.end).includes('*'))) {
        if (isFact) continue
        if (isLengthNote(text)) {
          this.#state(text, line.start)
          continue
        }
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
        // The first line of a file may name all that it holds, as a heading does.
        const isHeading = place === 0 && isFirst && item === 0 && namesCollection(label.text)
        const indent = item === 0 ? indentOf(this.#source, line.start) : 0
        const level = isHeading ? 1 : isBold && item === 0 ? boldLevel : plainLevel + indent
        this.#open(titleOfLabel(this.#source, label, {level, item}))
      } else if (label.kind === 'facts') {
        isFact = true
        const branches = label.value && withBranches(this.#source, {...noEntry, lines: [label.value], form, item})
        if (branches?.some((entry) => entry.form === 'branch')) this.#section.entries.push(...branches)
        else this.#readFact(label, lines)
      } else {
        open = {
          lines: label.value ? [label.value] : [],
          labels: label.kind === 'part' ? [] : [label],
          title: label.kind === 'part' ? titleOfLabel(this.#source, label, {level: plainLevel, item}) : undefined,
          isDialogue: label.kind === 'listener'
        }
      }
    }
    close()
  }

  #readFact(label: Label, lines: readonly Range[]): void {
    const value = label.value ? this.#text([label.value]) : ''
    if (/length|duration|tim(?:e|ing)|pace|words?/i.test(label.text))
      this.#state(value, label.value?.start ?? label.end)
    const topic = label.topic ?? (/^(?:type|channel|medium|format)$/i.test(label.text) ? topicOf(value) : undefined)
    if (topic === 'email' && isFactSheet(this.#source, lines)) return
    const title = this.#section.path.at(-1)
    if (/^(?:name|title|snippet|template|label)$/i.test(label.text) && label.value && isSnippet(this.#source, lines)) {
      this.#open(titleOf(this.#source, [label.value], {level: plainLevel, item: 0}))
      return
    }
    if (topic === undefined) {
      if (/^title$/i.test(label.text) && this.#section.path.length === 0 && label.value)
        this.#open({...titleOf(this.#source, [label.value], {level: 1, item: 0}), topic: undefined})
      return
    }
    if (title && this.#section.entries.length === 0 && label.topic === undefined)
      this.#section.path = [...this.#section.path.slice(0, -1), {...title, topic}]
    else this.#open({...titleOfLabel(this.#source, label, {level: plainLevel, item: 0}), topic})
  }
}
