import type {Block} from '../blocks/block.ts'
import type {Range} from '../model.ts'
import {type Branch, branchesOf, unquotedBranch} from './branches.ts'
import {breaksOf} from './breaks.ts'
import {calloutOf} from './callout.ts'
import {type Label, readLabel} from './labels.ts'
import {type Entry, plainLevel, postLevel, type Title} from './section.ts'
import {titleOf, titleOfLabel, titleOfLead} from './title.ts'

/** The texts of a quote or fence, split at labels that name channels; other labels are left out. */
export function entriesOf(source: string, form: 'code' | 'quote', blocks: readonly Block[]): readonly Entry[] {
  const reader = new EntryReader(source, form, blocks[0]?.item ?? 0)
  for (const block of blocks) reader.read(block)
  return reader.close().flatMap((entry) => withBranches(source, entry))
}

/** Splits a text that quotes messages for different cases; any other text is one entry. */
export function withBranches(source: string, entry: Entry): readonly Entry[] {
  const branches = branchesOf(source, entry.lines) ?? unquotedIn(source, entry)
  if (!branches) return [entry]
  const place = {level: entry.title?.level === postLevel ? postLevel : plainLevel, item: entry.item}
  return branches.map(({lead, lines, rest}) => ({
    ...entry,
    form: 'branch',
    lines,
    rest,
    labels: [],
    title: titleOfLead(source, {...lead, topic: lead.topic ?? entry.title?.topic}, place)
  }))
}

/** A message without marks in the middle of a line: "On a machine I just go hi [Name], it's Ana ..." */
function unquotedIn(source: string, {form, title, lines}: Entry): readonly Branch[] | undefined {
  if (title?.topic === 'voicemail' || (form !== 'paragraph' && form !== 'item')) return undefined
  const branch = unquotedBranch(source, lines)
  return branch && [branch]
}

class EntryReader {
  readonly #entries: Entry[] = []
  readonly #source: string
  readonly #form: 'code' | 'quote'
  readonly #item: number
  #lines: Range[] = []
  #labels: Range[] = []
  #title: Title | undefined
  #isDialogue = false

  constructor(source: string, form: 'code' | 'quote', item: number) {
    this.#source = source
    this.#form = form
    this.#item = item
  }

  read({kind, lines, level}: Block): void {
    if (kind === 'table' || kind === 'html' || kind === 'rule') return
    const place = {level: plainLevel, item: this.#item}
    const breaks = breaksOf(this.#source, lines)
    for (const [at, line] of lines.entries()) {
      if (kind === 'heading') {
        this.#readTitle(titleOf(this.#source, [line], {...place, level}), undefined)
        continue
      }
      const callout = at === 0 ? calloutOf(this.#source, line, place) : undefined
      if (callout) {
        this.#readTitle(callout, undefined)
        continue
      }
      const label = readLabel(this.#source, line, {
        isQuoted: true,
        introduces: at === 0,
        begins: breaks[at] ?? 'start',
        ends: breaks[at + 1] ?? 'break',
        before: textOf(this.#source, lines[at - 1])
      })
      if (!label) this.#readLine(line)
      else if (label.kind === 'speaker' || label.kind === 'listener') this.#readSpeaker(label)
      else this.#readLabel(label, titleOfLabel(this.#source, label, place), line)
    }
  }

  /** Ends the current text; returns all texts found. */
  close(): readonly Entry[] {
    if (this.#lines.length > 0 || this.#title)
      this.#entries.push({
        form: this.#form,
        lines: this.#lines,
        labels: this.#labels,
        title: this.#title,
        isDialogue: this.#isDialogue,
        item: this.#item
      })
    this.#lines = []
    this.#labels = []
    this.#title = undefined
    this.#isDialogue = false
    return this.#entries
  }

  /** In the middle of a text, an unknown label is spoken, or a note to the team. */
  #readLabel(label: Label, title: Title, line: Range): void {
    const names = title.topic !== undefined || title.isNumbered
    if (this.#lines.length === 0 || names) this.#readTitle(title, label)
    else if (label.kind === 'part') this.#lines.push(label.value ?? line)
    else if (label.kind === 'scope') this.#lines.push(line)
  }

  #readTitle(title: Title, label: Label | undefined): void {
    if (this.#lines.length > 0) this.close()
    if (this.#title?.topic === undefined || title.topic !== undefined) this.#title = title
    if (label?.value && label.kind === 'part') this.#lines.push(label.value)
  }

  #readSpeaker(label: Label): void {
    this.#labels.push(label)
    this.#isDialogue ||= label.kind === 'listener'
    if (label.value) this.#lines.push(label.value)
  }

  /** A comment in code is not spoken either. */
  #readLine(line: Range): void {
    const isComment = this.#form === 'code' && /^(?:\/\/|#(?: |$))/.test(this.#source.slice(line.start, line.end))
    if (isComment) this.#labels.push(line)
    else this.#lines.push(line)
  }
}

function textOf(source: string, line: Range | undefined): string {
  return line ? source.slice(line.start, line.end) : ''
}
