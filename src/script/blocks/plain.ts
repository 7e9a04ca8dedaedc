import type {Range} from '../model.ts'
import type {Block, Blocks, SourceLine} from './block.ts'
import {shrink, trim} from './lines.ts'
import {withoutMailMarks} from './mail.ts'
import {
  decorated,
  fence,
  hashes,
  isCapitals,
  listMarker,
  orgBox,
  orgHeading,
  orgNote,
  orgSetting,
  orgTags,
  quoteMark,
  rule,
  tabbed,
  trunks,
  wikiBox,
  wikiHeading,
  wikiTerm
} from './plain-lines.ts'
import {withoutPrint} from './print.ts'
import {separatorsIn, underlines} from './separators.ts'
import {setApart} from './set-apart.ts'
import {TitleCounts} from './title-counts.ts'

/** Level below which no title stands. */
const deepest = 6

/** Finds the blocks of plain text: paragraphs, titles (in capitals, underlined or marked), list items, quotes, separators. */
export function scanPlain(text: string, lines: readonly SourceLine[]): Blocks {
  const read = withoutMailMarks(text, withoutPrint(text, lines))
  const scanner = new Scanner(text, separatorsIn(text, read))
  for (const line of read) scanner.read(line)
  scanner.close()
  return {blocks: setApart(text, scanner.blocks), definitions: scanner.definitions}
}

class Scanner {
  readonly blocks: Block[] = []
  readonly definitions: ReadonlySet<string> = new Set()
  readonly #text: string
  #open: Range[] = []
  #quote = 0
  /** Whether a box of a wiki is open, which is a quote until it is closed. */
  #isBoxed = false
  /** The lines of the table that is open, and whether it is one of a wiki. */
  #isWikiTable = false
  #table: Range[] | undefined
  /** The lines of the fence that is open. */
  #fenced: Range[] | undefined
  readonly #counts = new TitleCounts()
  /** The list items that are open, outermost first, and how far each is indented. */
  #items: readonly {readonly id: number; readonly indent: number}[] = []
  #lastId = 0
  /** Whether stars at the start of a line make it a heading, as in org-mode. */
  readonly #isOrg: boolean
  /** Lines of signs that stand between texts, so that none underlines a title. */
  readonly #separators: ReadonlySet<string>

  constructor(text: string, separators: ReadonlySet<string>) {
    this.#text = text
    this.#separators = separators
    this.#isOrg = orgSetting.test(text)
  }

  read(line: SourceLine): void {
    const content = this.#contentOf(line)
    if (!content && !this.#isWikiTable) this.#closeTable()
    if (content && (this.#readTable(content) || this.#readFence(content) || this.#readBox(content))) return
    if (line.isMark) {
      this.#leave()
      this.#emit('mark', [content ?? line])
    } else if (line.isComment) return
    else if (content) this.#readContent(line, content)
    else {
      // An indented line continues the list item before it.
      this.close()
      if (!this.#isBoxed) this.#quote = 0
    }
  }

  #contentOf(line: SourceLine): Range | undefined {
    const content = trim(this.#text, line)
    const before = content && trunks.exec(this.#text.slice(content.start, content.end))?.[0].length
    return before ? trim(this.#text, {start: content.start + before, end: content.end}) : content
  }

  close(): void {
    if (this.#fenced?.length) this.#emit('paragraph', this.#fenced)
    this.#fenced = undefined
    this.#closeTable()
    if (this.#open.length > 0) this.#emit('paragraph', this.#open)
    this.#open = []
  }

  /** Chats and notes have fences as markdown does; true where the line is one's or stands in one. */
  #readFence(content: Range): boolean {
    const mark = fence.exec(this.#text.slice(content.start, content.end))?.[0]
    if (mark === undefined) {
      this.#fenced?.push(content)
      return this.#fenced !== undefined
    }
    if (this.#fenced) {
      this.#open = this.#fenced
      this.#fenced = undefined
      if (this.#open.length > 0) this.#emit('code', this.#open)
      this.#open = []
    } else {
      this.close()
      this.#fenced = []
    }
    return true
  }

  /** A table of a wiki, from `{|` to `|}`, or of lines with tabs, as a spreadsheet copies them; true where the line is one of its own. */
  #readTable(content: Range): boolean {
    const text = this.#text.slice(content.start, content.end)
    const isTabbed = tabbed.test(text)
    if (!this.#table && !isTabbed && !/^(?:\{\|(?!\|)|\|.*\|$)/.test(text)) return false
    // Other tables end before the first line that is no row.
    if (this.#table && !this.#isWikiTable && !isTabbed && !text.startsWith('|')) {
      this.#closeTable()
      return false
    }
    if (!this.#table) {
      this.#leave()
      this.#isWikiTable = text.startsWith('{')
    }
    this.#table ??= []
    this.#table.push(content)
    if (text.startsWith('|}')) this.#closeTable()
    return true
  }

  /** One line between pipes is text. */
  #closeTable(): void {
    if (this.#table) this.#emit(this.#table.length > 1 ? 'table' : 'paragraph', this.#table)
    this.#table = undefined
  }

  /** What stands in a box of a wiki is set apart, as a quote is; true where the line has no more than the box's mark. */
  #readBox(content: Range): boolean {
    const text = this.#text.slice(content.start, content.end)
    const mark = (wikiBox.exec(text) ?? orgBox.exec(text))?.[0]
    if (mark === undefined) return false
    const title = /(?<=title=)[^|{}]{1,80}/.exec(mark)
    if (title && !this.#isBoxed) {
      const start = content.start + title.index
      this.#emitHeading({start, end: start + title[0].length}, deepest)
    }
    const end = mark.startsWith('<')
      ? text.indexOf('</', mark.length)
      : text.indexOf(`${/^\{\w+/.exec(mark)?.[0]}}`, mark.length)
    if (end > 0) {
      this.#openBox()
      this.#open.push({start: content.start + mark.length, end: content.start + end})
      this.#leave()
      this.#isBoxed = false
    } else if (this.#isBoxed) this.#leave()
    else this.#openBox()
    if (end < 0) this.#isBoxed = this.#quote > 0
    return true
  }

  #openBox(): void {
    this.#leave()
    this.#quote = ++this.#lastId
  }

  #readContent(line: Range, content: Range): void {
    const text = this.#text.slice(content.start, content.end)
    // A line outside of lists is not indented, and opens no item.
    const isOutside = !listMarker.test(text) && (this.#items.length === 0 || content.start === line.start)
    if (rule.test(text)) this.#readRule(text, content)
    else if (text.length < 200 && decorated.test(text)) this.#readDecorated(content, text)
    else if (this.#isOrg && orgHeading.test(text)) this.#readMarked(content, text, orgHeading, orgTags)
    else if (this.#isOrg && orgNote.test(text)) this.close()
    else if (wikiTerm.test(text)) this.#readMarked(content, text, wikiTerm)
    else if (wikiHeading.test(text)) this.#readMarked(content, text, wikiHeading)
    else if (hashes.test(text)) {
      const mark = hashes.exec(text)
      this.#readTitle({start: content.start + (mark?.[0].length ?? 0), end: content.end}, mark?.[1]?.length ?? 1)
    } else if (this.#open.length === 0 && isOutside && isCapitals(text))
      // "LEAVE THIS:" stands below the title of its day.
      this.#readTitle(content, text.endsWith(':') ? 2 : 1)
    else this.#readText(line, content, text)
  }

  /** A heading after a mark, whose group tells the level, and before one. */
  #readMarked({start, end}: Range, text: string, mark: RegExp, after?: RegExp): void {
    const [whole = '', level = ''] = mark.exec(text) ?? []
    const title = {start: start + whole.length, end: end - (after?.exec(text)?.[0].length ?? 0)}
    this.#emitHeading(title, level.startsWith('*') ? level.length : Number(level) || deepest)
  }

  #readText(line: Range, content: Range, text: string): void {
    if (this.#isBoxed) {
      this.#open.push(content)
      return
    }
    const quote = quoteMark.exec(text)?.[0]
    if (quote !== undefined && this.#quote === 0) {
      this.#leave()
      this.#quote = ++this.#lastId
    } else if (quote === undefined && this.#quote > 0) this.#leave()
    const marker = quote === undefined ? listMarker.exec(text)?.[0] : undefined
    if (marker !== undefined) this.#openItem(content.start - line.start)
    else if (this.#items.length > 0 && content.start === line.start) this.#leave()
    const inner = trim(this.#text, {start: content.start + (quote ?? marker ?? '').length, end: content.end})
    if (inner) this.#open.push(inner)
    else this.close()
  }

  /** A marker indented further than an item belongs inside it. */
  #openItem(indent: number): void {
    const around = this.#items.filter((item) => item.indent < indent)
    this.#leave()
    this.#items = [...around, {id: ++this.#lastId, indent}]
  }

  /** A line of markers underlines a short line before it, otherwise it is a separator. */
  #readRule(text: string, content: Range): void {
    const [title, ...more] = this.#open
    const isAlone = more.length === 0 && this.#items.length === 0
    const name = title && isAlone ? this.#text.slice(title.start, title.end) : ''
    const isParted = this.#separators.has(text) && this.blocks.at(-1)?.kind !== 'rule'
    if (title && underlines(text, name, isParted)) {
      this.#open = []
      this.#readTitle(title, text.startsWith('=') ? 1 : 2)
      return
    }
    this.#leave()
    this.#emit('rule', [content])
  }

  /** `== Voicemail ==` is a heading of a wiki, whose marks tell its level. */
  #readDecorated(content: Range, text: string): void {
    const title = shrink(content, text, decorated.exec(text)?.[2] ?? '')
    const marks = /^={2,6}(?=[^=])/.exec(text)?.[0].length
    if (marks === undefined) this.#readTitle(title, 1)
    else this.#emitHeading(title, marks - 1)
  }

  #emitHeading(title: Range, level: number): void {
    this.#leave()
    this.#emit('heading', [title], level)
  }

  #readTitle(title: Range, level: number): void {
    this.#leave()
    this.#emit(
      'heading',
      [title],
      Math.min(level + this.#counts.depthOf(this.#text.slice(title.start, title.end)), deepest)
    )
  }

  #leave(): void {
    this.close()
    this.#quote = 0
    this.#items = []
  }

  #emit(kind: Block['kind'], lines: readonly Range[], level = 0): void {
    const items = this.#items.map(({id}) => id)
    this.blocks.push({kind, lines, level, quote: this.#quote, item: items.at(-1) ?? 0, items})
  }
}
