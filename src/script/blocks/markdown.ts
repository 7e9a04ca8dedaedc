import type {Range} from '../model.ts'
import type {Block, Blocks, SourceLine} from './block.ts'
import {type Container, Containers} from './containers.ts'
import {Cursor} from './cursor.ts'
import {type Leaf, openFence, takeDefinitions} from './leaf.ts'
import {trim} from './lines.ts'
import {
  boxTag,
  fenceOpening,
  heading,
  htmlOpening,
  isBox,
  isClosingFence,
  listMarker,
  longestHeading,
  pastedBullet,
  startsBlock,
  startsTable,
  takeListMarker,
  takeQuoteMark,
  thematicBreak,
  underline,
  withoutHashes
} from './markdown-lines.ts'

/**
 * Finds the blocks of a Markdown file by CommonMark's rules and GFM's tables, line by line and without recursion. The
 * cost is the length of the file times the nesting, which is limited. `readInline` parses inline markup.
 */
export function scanMarkdown(text: string, lines: readonly SourceLine[]): Blocks {
  const scanner = new Scanner(text)
  for (const line of lines) scanner.read(line)
  scanner.close()
  return scanner
}

class Scanner {
  readonly blocks: Block[] = []
  readonly definitions = new Set<string>()
  readonly #text: string
  readonly #containers: Containers
  #leaf: Leaf | undefined
  #line = 0
  readonly #isInner: boolean

  /** `lastId` is for a document inside a fence, whose containers continue the numbering. */
  constructor(text: string, lastId?: number) {
    this.#text = text
    this.#containers = new Containers(lastId ?? 0)
    this.#isInner = lastId !== undefined
  }

  read(line: SourceLine): void {
    this.#line++
    if (line.isMark) {
      this.close()
      this.#emit('mark', [trim(this.#text, line) ?? {start: line.start, end: line.end}])
      return
    }
    if (line.isComment) return
    const cursor = new Cursor(this.#text, line)
    const matched = this.#containers.match(cursor)
    const isInside = matched === this.#containers.depth
    if (isInside && this.#continueVerbatim(cursor, line)) return
    const opened = this.#openContainers(cursor, matched)
    if (cursor.next() === '') this.#readBlank(isInside, opened, matched)
    else if (opened === undefined && this.#continueLeaf(cursor, isInside)) return
    else {
      if (opened === undefined && !isInside) this.#leave(matched)
      this.#openLeaf(cursor)
    }
  }

  close(): void {
    const leaf = this.#leaf
    this.#leaf = undefined
    if (!leaf) return
    if (leaf.document?.some(({start, end}) => heading.test(this.#text.slice(start, end)))) {
      this.#readDocument(leaf.document)
      return
    }
    const lines = leaf.kind === 'paragraph' ? takeDefinitions(this.#text, leaf.lines, this.definitions) : leaf.lines
    if (lines.length > 0 || leaf.kind === 'code') this.#emit(leaf.kind, lines, 0, leaf)
  }

  /** Parses a whole document in a fence. */
  #readDocument(lines: readonly SourceLine[]): void {
    const inner = new Scanner(this.#text, this.#containers.lastId)
    for (const line of lines) inner.read(line)
    inner.close()
    for (const block of inner.blocks) this.blocks.push(block)
    for (const name of inner.definitions) this.definitions.add(name)
    this.#containers.lastId = inner.#containers.lastId
  }

  /** Continues code or HTML until it is closed; returns true if the line belongs to it. */
  #continueVerbatim(cursor: Cursor, line: SourceLine): boolean {
    const leaf = this.#leaf
    if (leaf?.kind === 'code' && leaf.fence !== undefined) {
      const isClosing = cursor.indent() < 4 && isClosingFence(cursor.left().trim(), leaf.fence)
      if (isClosing) this.close()
      else {
        leaf.document?.push({...line, start: cursor.at})
        this.#addLine(leaf, cursor)
      }
      return true
    }
    if (leaf?.kind === 'html' && cursor.next() !== '') {
      this.#addLine(leaf, cursor)
      return true
    }
    return false
  }

  /** Opens quotes and list items. Returns whether any was opened. */
  #openContainers(cursor: Cursor, matched: number): true | undefined {
    let opened: true | undefined
    for (;;) {
      const indent = cursor.indent()
      if (indent > 3) return opened
      if (cursor.next() === '>') {
        if (!opened) this.#leave(matched)
        takeQuoteMark(cursor)
        this.#push({kind: 'quote', width: 0}, cursor)
      } else {
        const rest = cursor.left().trim()
        const isInParagraph = !opened && matched === this.#containers.depth && this.#leaf?.kind === 'paragraph'
        const isUnderline = isInParagraph && underline.test(rest)
        const marker = isUnderline || thematicBreak.test(rest) ? null : listMarker.exec(rest)
        if (!marker) return opened
        // A number at the start of a wrapped line is not a list: "at\n10. Main Street".
        const interrupts = rest.length > marker[0].length && (marker[1] === undefined || Number(marker[1]) === 1)
        if (isInParagraph && !interrupts) return opened
        if (!opened) this.#leave(matched)
        this.#push({kind: 'item', width: takeListMarker(cursor, indent, marker[0].length)}, cursor)
      }
      opened = true
    }
  }

  #readBlank(isInside: boolean, opened: true | undefined, matched: number): void {
    if (opened) return
    const {kind, fence} = this.#leaf ?? {}
    if (kind === 'code' && fence === undefined && isInside) return
    this.close()
    // A quote ends at a blank line; a list item may continue after it.
    const quote = this.#containers.quoteFrom(matched)
    if (quote >= 0) this.#leave(quote)
  }

  /** Continues an open paragraph, table or indented code; returns true if the line belongs to it. */
  #continueLeaf(cursor: Cursor, isInside: boolean): boolean {
    const leaf = this.#leaf
    if (!leaf) return false
    const indent = cursor.indent()
    const rest = cursor.left().trim()
    if (leaf.kind === 'code') {
      if (!isInside || indent < 4) return false
      this.#addLine(leaf, cursor)
      return true
    }
    if (leaf.kind === 'html' || (leaf.kind === 'table' && !isInside)) return false
    if (leaf.kind === 'paragraph' && isInside && indent < 4 && underline.test(rest)) {
      this.#readUnderline(leaf, cursor, rest)
      return true
    }
    if (indent < 4 && startsBlock(rest, leaf.kind)) return false
    const header = leaf.kind === 'paragraph' && isInside && indent < 4 ? leaf.lines.at(-1) : undefined
    if (header && startsTable(this.#text.slice(header.start, header.end), rest)) {
      leaf.lines.pop()
      this.close()
      this.#openWith(cursor, 'table', [header])
      return true
    }
    this.#addLine(leaf, cursor)
    return true
  }

  /** Turns the paragraph above a line of `=` or `-` into a heading, unless it is a message. */
  #readUnderline(leaf: Leaf, cursor: Cursor, rest: string): void {
    const lines = takeDefinitions(this.#text, leaf.lines, this.definitions)
    const [first, last] = [lines[0], lines.at(-1)]
    const text = first && last ? this.#text.slice(first.start, last.end) : ''
    if (text !== '' && text.length <= longestHeading && !/^["“]/.test(text)) {
      this.#leaf = undefined
      this.#emit('heading', lines, rest.startsWith('=') ? 1 : 2)
      return
    }
    this.close()
    const start = cursor.end - cursor.left().trimStart().length
    this.#emit('rule', [{start, end: start + rest.length}])
  }

  #openLeaf(cursor: Cursor): void {
    const rest = cursor.left().trim()
    const isCode = cursor.indent() > 3 && this.#leaf?.kind !== 'paragraph' && !pastedBullet.test(rest)
    this.close()
    if (isCode) {
      this.#openWith(cursor, 'code')
      return
    }
    const from = cursor.end - cursor.left().trimStart().length
    const hashes = heading.exec(rest)
    if (hashes) {
      const title = withoutHashes(rest.slice(hashes[0].length))
      const start = from + hashes[0].length
      this.#emit('heading', title === '' ? [] : [{start, end: start + title.length}], hashes[1]?.length ?? 1)
      return
    }
    const fence = fenceOpening.exec(rest)?.[0]
    if (fence) {
      this.#leaf = openFence(rest, fence, {containers: this.#containers.open, isInner: this.#isInner})
      return
    }
    // A tag alone on its line is a box round what follows: to those who write in it, that is text.
    const isMark = isBox.test(rest) || boxTag.test(rest)
    if (isMark || thematicBreak.test(rest)) {
      this.#emit(isMark ? 'html' : 'rule', [{start: from, end: from + rest.length}])
      return
    }
    this.#openWith(cursor, htmlOpening.test(rest) ? 'html' : 'paragraph')
  }

  #openWith(cursor: Cursor, kind: Leaf['kind'], lines: Range[] = []): void {
    this.#leaf = {kind, lines, containers: this.#containers.open}
    this.#addLine(this.#leaf, cursor)
  }

  /** Closes all containers but the first `count`, and the open leaf. */
  #leave(count: number): void {
    this.close()
    this.#containers.keep(count)
  }

  #push(container: Pick<Container, 'kind' | 'width'>, cursor: Cursor): void {
    this.close()
    this.#containers.push(container, () => {
      const lineStart = this.#text.lastIndexOf('\n', cursor.at - 1) + 1
      return {line: this.#line, column: cursor.at - lineStart + 1}
    })
  }

  #addLine(leaf: Leaf, cursor: Cursor): void {
    const line = trim(this.#text, {start: cursor.at, end: cursor.end})
    if (line) leaf.lines.push(line)
  }

  #emit(
    kind: Block['kind'],
    lines: readonly Range[],
    level = 0,
    {containers, language}: Pick<Leaf, 'containers' | 'language'> = {containers: this.#containers.open}
  ): void {
    const quote = containers.find((container) => container.kind === 'quote')?.id ?? 0
    const items = containers.filter((container) => container.kind === 'item').map(({id}) => id)
    this.blocks.push({kind, lines, level, quote, item: items.at(-1) ?? 0, items, ...(language && {language})})
  }
}
