import type {Block} from '../blocks/block.ts'
import {scanCsv} from '../blocks/csv.ts'
import {trim} from '../blocks/lines.ts'
import {isBox} from '../blocks/markdown-lines.ts'
import {htmlTable, pipeTable, type Table, tableOf, wikiTable} from '../blocks/table.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {lastBefore} from '../pieces.ts'
import {textOf} from '../ranges.ts'
import {boxTitle} from './callout.ts'
import {entriesOfData, isData} from './data.ts'
import {entriesOf} from './entries.ts'
import {textsOfHtml} from './html-texts.ts'
import {entriesOfTable, isExport} from './message-cells.ts'
import {noEntry, readParagraph} from './paragraph.ts'
import {boldLevel, plainLevel, type Section, type Title} from './section.ts'
import {Sections} from './sections.ts'
import {isItemTitle, isLooseTitle, isParentItem, isPartTitle, titleOverRule} from './shapes.ts'
import {readStated} from './stated-length.ts'
import {titleOf} from './title.ts'
import {transcriptFrom} from './transcript.ts'
import {joinWrapped} from './wrapped.ts'

/** Programming languages: a fence in one of them is not spoken. */
const programs = new Set(
  'bash c cpp cs css diff go html java javascript js jsx kotlin php py python rb ruby rust scss sh shell sql swift ts tsx typescript xml zsh'.split(
    ' '
  )
)

/** The text of a table of one cell, which is a box: so word processors export it. */
function textInBox({header: [cell, ...others], rows}: Table): Block | undefined {
  if (!cell || others.length > 0 || rows.length > 0) return undefined
  return {kind: 'paragraph', lines: [cell], level: 0, quote: 1, item: 0, items: []}
}

/** Whether a diff changes a text that is said, not a program. */
function changesWords(source: string, lines: readonly Range[]): boolean {
  return messageScore(textOf(source, newLines(source, lines))) >= soundsLikeMessage
}

/** The lines of a diff that are kept or new, without their marks. */
function newLines(source: string, lines: readonly Range[]): readonly Range[] {
  return lines.flatMap(({start, end}) => {
    const mark = source[start]
    if (mark === '-' || mark === '@') return []
    return trim(source, {start: mark === '+' ? start + 1 : start, end}) ?? []
  })
}

/** Level of the headings that Markdown does not know as such. */
const deepest = 6

/** What is known of a file beside its blocks. */
export interface OutlineOptions {
  /** Columns of tables that hold messages, by name. */
  readonly columns?: readonly string[]
  /** What the front matter says that the file is. */
  readonly root?: Title | undefined
}

/** Sorts the blocks of a file under its headings and labels. */
export function outline(
  source: string,
  blocks: readonly Block[],
  {columns = [], root}: OutlineOptions = {}
): readonly Section[] {
  const writer = new Writer(source, columns, root)
  const joined = joinWrapped(source, blocks)
  for (let at = 0; at < joined.length; ) at = writer.read(joined, at)
  return writer.sections.all
}

class Writer {
  readonly sections: Sections
  readonly #source: string
  readonly #columns: readonly string[]
  /** Index of the block before which no transcript starts. */
  #searched = 0
  /** The last item of a numbered list. */
  #counted = {item: 0, count: 0, start: 0}
  /** Where the last item without a number begins. */
  #bullet = 0

  constructor(source: string, columns: readonly string[], root: Title | undefined) {
    this.sections = new Sections(root)
    this.#source = source
    this.#columns = columns
  }

  /** Reads the block at an index, with those that belong to it, and returns the next index. */
  read(blocks: readonly Block[], at: number): number {
    const block = blocks[at]
    if (!block) return at + 1
    const {kind, lines, quote, items} = block
    this.sections.leaveItem(items)
    this.#endLabelInside(block)
    if (quote > 0) {
      let end = at
      while (blocks[end]?.quote === quote) end++
      this.sections.addAll(entriesOf(this.#source, 'quote', blocks.slice(at, end)))
      return end
    }
    if (kind === 'paragraph' && at >= this.#searched) {
      const {entries, end} = transcriptFrom(this.#source, blocks, at)
      this.#searched = end
      if (entries) {
        this.sections.addAll(entries)
        return end
      }
    }
    const next = blocks[at + 1]
    const underlined = kind === 'paragraph' && quote === 0 ? titleOverRule(this.#source, lines) : undefined
    if (underlined) this.sections.open(titleOf(this.#source, [underlined], {level: deepest, item: 0}))
    else if (kind === 'paragraph' && isParentItem(this.#source, block, next))
      this.sections.open(titleOf(this.#source, lines, {level: plainLevel + items.length - 0.5, item: block.item}))
    else if (kind === 'heading') this.sections.open(titleOf(this.#source, lines, {level: block.level, item: 0}))
    else if (kind === 'code' && block.language === 'diff' && changesWords(this.#source, lines))
      this.sections.addAll(entriesOf(this.#source, 'code', [{...block, lines: newLines(this.#source, lines)}]))
    else if (kind === 'code' && block.language && programs.has(block.language.toLowerCase()))
      this.sections.add({form: 'code', lines, item: block.item, isProgram: true, ...noEntry})
    else if (kind === 'code' && isExport(this.#source, block.language, lines)) this.#readExport(lines)
    else if (kind === 'code' && isData(this.#source, block.language, lines)) this.#readData(block)
    else if (kind === 'code') this.sections.addAll(entriesOf(this.#source, 'code', [block]))
    else if (kind === 'table') this.#readTable(lines)
    else if (kind === 'html') this.#readHtmlBlock(lines)
    else if (kind === 'paragraph' && isItemTitle(this.#source, blocks, at))
      this.sections.open(titleOf(this.#source, lines, {level: plainLevel, item: 0}))
    else if (kind === 'paragraph' && isPartTitle(this.#source, blocks, at)) this.#openPart(lines)
    else if (kind === 'paragraph' && isLooseTitle(this.#source, block, next)) this.#openLoose(lines)
    else if (kind === 'paragraph') readParagraph(this.#source, this.sections, block, next)
    else if (kind === 'rule') this.sections.closeLabels()
    return at + 1
  }

  /** "3. No-show" goes on with a list that a label interrupted, and ends what the label announced. */
  #endLabelInside({items: [item, ...inner], lines: [line]}: Block): void {
    if (item === undefined || inner.length > 0 || !line || item === this.#counted.item) return
    const before = lastBefore(this.#source, line.start, 12)
    const count = Number(/(?:^|\s)(\d{1,3})[.)][ \t]+$/.exec(before)?.[1])
    if (count > 1 && count === this.#counted.count + 1) this.sections.closeLabelsAfter(this.#counted.start)
    // Tips in bullets end where a numbered list begins.
    const tips = this.sections.path.find(({topic, level}) => topic === 'note' && level >= boldLevel)
    if (count === 1 && tips && this.#bullet > tips.start) this.sections.closeLabelsAfter(tips.start - 1)
    if (count) this.#counted = {item, count, start: line.start}
    else this.#bullet = line.start
  }

  /** A line alone below a separator opens a part of its own, which is no e-mail because the one before it is. */
  #openPart(lines: readonly Range[]): void {
    const heading = this.sections.path.findLast(({level}) => level < boldLevel)
    const isOther = heading?.topic !== undefined && heading.topic !== 'voicemail' && heading.topic !== 'good'
    this.sections.open(titleOf(this.#source, lines, {level: isOther ? heading.level : plainLevel, item: 0}))
  }

  /** A name without any mark stands below the labels around it, unless it announces a channel as they do. */
  #openLoose(lines: readonly Range[]): void {
    const title = titleOf(this.#source, lines, {level: plainLevel + 1, item: 0})
    // What is advised or warned of ends where the next name stands alone.
    const last = this.sections.path.at(-1)
    const isOver = last && last.level >= boldLevel && last.item === 0 && (last.topic === 'bad' || last.topic === 'note')
    if (isOver) this.sections.closeLabelsAfter(last.start - 1)
    this.sections.open(title.topic === undefined ? title : {...title, level: boldLevel})
  }

  #readTable(lines: readonly Range[]): void {
    for (const {start, end} of lines) {
      const text = this.#source.slice(start, end)
      if (/\b(?:length|duration|time|secs?|seconds?)\b/i.test(text)) this.sections.state(readStated(text, start))
    }
    const table = this.#tableOf(lines)
    const boxed = textInBox(table)
    if (boxed) {
      this.sections.addAll(entriesOf(this.#source, 'quote', [boxed]))
      return
    }
    this.sections.addAll(entriesOfTable(this.#source, table, {columns: this.#columns, kind: 'drawn'}))
  }

  /** A sequence in a fence: each step is a text of its own. */
  #readData(block: Block): void {
    this.sections.addAll(entriesOfData(this.#source, block.lines) ?? entriesOf(this.#source, 'code', [block]))
  }

  /** A table in a fence, as a program exports it; a cell may have several lines. */
  #readExport(lines: readonly Range[]): void {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return
    const table = scanCsv(this.#source.slice(0, last.end), first.start)
    this.sections.addAll(entriesOfTable(this.#source, table, {columns: this.#columns, kind: 'rows'}))
  }

  #tableOf(lines: readonly Range[]): Table {
    const [first, second] = lines.map(({start, end}) => this.#source.slice(start, end))
    if (first?.startsWith('{|')) return wikiTable(this.#source, lines)
    if (first?.includes('\t')) return scanCsv(this.#source.slice(0, lines.at(-1)?.end), lines[0]?.start ?? 0, '\t')
    return second && /^[|\s:-]+$/.test(second) ? tableOf(this.#source, lines) : pipeTable(this.#source, lines)
  }

  #readHtmlBlock(lines: readonly Range[]): void {
    const table = htmlTable(this.#source, lines)
    if (table) this.sections.addAll(entriesOfTable(this.#source, table, {columns: this.#columns, kind: 'drawn'}))
    else
      for (const line of lines) {
        this.#readHtml(line)
        for (const {text, name} of textsOfHtml(this.#source, line)) {
          const title = name && titleOf(this.#source, [name], {level: plainLevel, item: 0})
          this.sections.add({form: 'paragraph', lines: [text], item: 0, ...noEntry, title})
        }
      }
  }

  /** `<summary>Voicemail 2</summary>` and `:::note Voicemail 2` are labels of what stands in a box. */
  #readHtml(line: Range): void {
    const text = this.#source.slice(line.start, line.end)
    if (isBox.test(text)) {
      const title = boxTitle(this.#source, line, {level: boldLevel, item: 0})
      this.sections.closeLabels()
      if (title) this.sections.open(title)
      return
    }
    if (/^<\/(?:aside|details)>/i.test(text)) this.sections.closeLabels()
    const match = /<(summary|h[1-6])\b[^<>]{0,200}>([^<>]{1,200})</i.exec(text)
    if (!match) return
    const from = line.start + match.index + match[0].length - 1 - (match[2]?.length ?? 0)
    const inner = trim(this.#source, {start: from, end: from + (match[2]?.length ?? 0)})
    const title = inner && titleOf(this.#source, [inner], {level: boldLevel, item: 0})
    if (title && (title.topic !== undefined || title.isNumbered)) this.sections.open(title)
  }
}
