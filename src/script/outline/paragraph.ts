import type {Block} from '../blocks/block.ts'
import {isAside, isInstruction, isSetInItalics} from '../evidence/advice.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import {isDeclined} from '../evidence/unwritten.ts'
import {isFieldName} from '../inline/field.ts'
import {inAnyAlphabet} from '../letters.ts'
import type {Range} from '../model.ts'
import {lastBefore} from '../pieces.ts'
import {textOf} from '../ranges.ts'
import {type Break, breaksOf, standsAlone} from './breaks.ts'
import {withBranches} from './entries.ts'
import {applyFact} from './facts.ts'
import {partInside} from './inner-labels.ts'
import {placeOfTitle} from './label-title.ts'
import {type Label, nameLabel, readLabel} from './labels.ts'
import {isNameOver, nameBefore} from './name-before.ts'
import {isQuotedMessage} from './quotation.ts'
import {boldLevel, plainLevel, postLevel, type Title} from './section.ts'
import type {Sections} from './sections.ts'
import {isPartHead, isPostHead, isReaction, isSetting, isStep, opensBracket} from './shapes.ts'
import {isLengthNote, readStated} from './stated-length.ts'
import {titleOf, titleOfLabel} from './title.ts'
import {isNumbered} from './title-text.ts'

/** A text without a label. */
export const noEntry = {labels: [], title: undefined, isDialogue: false} as const

/** Only pictures and badges. */
const isPicture = /^(?:\[?!\[[^\]]{0,200}\](?:\([^()]{0,500}\)|\[[^\]]{0,200}\])(?:\]\([^()]{0,500}\))?\s*){1,50}$/

/** "Hint: read it slowly". */
const isNote = inAnyAlphabet(/^[A-Z][A-Za-z]{2,15}: [A-Za-z]/, () => /^\p{Lu}\p{L}{2,15}: \p{L}/u)

/** A label that refers to the one before. */
const isSame = /^(?:the )?(?:same|ditto|likewise|as (?:above|before))\b/i

/** "(Wait for their answer)" */
const awaitsAnswer = /^[[(]\s?wait\b/i

/** Struck out as a whole: no longer said. */
const isStruck = /^~~[^~]{1,3000}~~$/

/** Reads a paragraph line by line, split at labels. */
export function readParagraph(source: string, sections: Sections, block: Block, next: Block | undefined): void {
  new ParagraphReader(source, sections, block, next).read()
}

class ParagraphReader {
  readonly #source: string
  readonly #sections: Sections
  readonly #item: number
  /** How many lists it stands in: a label in an inner one stands below those of the outer. */
  readonly #depth: number
  /** The list item around its own; 0 without one. */
  readonly #outer: number
  readonly #form: 'item' | 'paragraph'
  readonly #next: Block | undefined
  readonly #lines: readonly Range[]
  readonly #breaks: readonly Break[]
  /** Whether the paragraph is the first of the file. */
  readonly #isFirst: boolean
  #open: {lines: Range[]; labels: Range[]; title: Title | undefined; isDialogue: boolean} | undefined
  #isFact = false
  /** Whether a remark in brackets that began after a label goes on. */
  #isInBracket = false
  #wasLabel = false

  constructor(source: string, sections: Sections, {lines, item, items}: Block, next: Block | undefined) {
    this.#source = source
    this.#sections = sections
    this.#item = item
    this.#depth = items.length
    this.#outer = items.at(-2) ?? 0
    this.#next = next
    this.#lines = partInside(source, lines)
    this.#breaks = breaksOf(source, this.#lines)
    this.#isFirst = sections.isStart
    if (isStep(textOf(source, lines.slice(0, 1)))) sections.closeLabels()
    // Text under an item's title is not an item of a list.
    this.#form = item > 0 && sections.path.at(-1)?.item !== item ? 'item' : 'paragraph'
  }

  read(): void {
    for (const [place, line] of this.#lines.entries()) {
      const text = textOf(this.#source, [line])
      if (this.#isInBracket) {
        this.#isInBracket = !text.includes(')')
        this.#wasLabel = true
        continue
      }
      if (isReaction(text) || this.#readPostHead(line, text)) continue
      if (isSetting(text) || this.#readTag(line, text) || (place === 0 && this.#readPartHead(line, text))) continue
      if (this.#isRemark(text)) continue
      // With intended line breaks, a single line may be for the caller.
      const isForCaller = isInstruction(text) && messageScore(text) < soundsLikeMessage && !awaitsAnswer.test(text)
      if (this.#breaks[place] === 'break' && isForCaller) this.#close()
      if (standsAlone(this.#breaks, place) && !this.#isAnswered(place) && isQuotedMessage(this.#source, line)) {
        this.#close()
        this.#readLine(line, text)
        this.#close()
        continue
      }
      const label = this.#labelAt(line, place) ?? (place === 0 ? nameBefore(this.#source, this.#lines) : undefined)
      if (label) this.#readLabel(label, line, place)
      else this.#readLine(line, text)
    }
    this.#close()
  }

  #close(): void {
    const text = this.#open ? textOf(this.#source, this.#open.lines) : ''
    if (this.#open && this.#open.lines.length > 0 && !isPicture.test(text) && !isStruck.test(text))
      this.#sections.addAll(withBranches(this.#source, {form: this.#form, item: this.#item, ...this.#open}))
    this.#open = undefined
    this.#isFact = false
  }

  /** `<voicemail>` alone on its line is a label of its contents. */
  #readTag(line: Range, text: string): boolean {
    const tag = /^<(\/?)([a-z][\w-]{1,40})>$/i.exec(text)
    if (!tag) return false
    this.#close()
    if (tag[1]) this.#sections.closeTag()
    else {
      const name = {start: line.start + 1, end: line.end - 1}
      this.#sections.openTag(titleOf(this.#source, [name], {level: boldLevel, item: 0}))
    }
    return true
  }

  /** "[voicemail_2]" starts a section of a settings file. */
  #readPartHead(line: Range, text: string): boolean {
    if (this.#lines.length < 2 || !isPartHead(text)) return false
    const name = {start: line.start + 1, end: line.end - 1}
    this.#sections.closeLabels()
    this.#sections.open(titleOf(this.#source, [name], {level: boldLevel, item: 0}))
    return true
  }

  #labelAt(line: Range, place: number): Label | undefined {
    const isLast = place === this.#lines.length - 1
    const next = this.#next
    const introduces =
      next !== undefined && (next.kind === 'code' || next.quote > 0 || (next.item > 0 && next.item !== this.#item))
    if (place === 0 && isNameOver(this.#source, this.#lines, this.#breaks)) return nameLabel(this.#source, line)
    const label = readLabel(this.#source, line, {
      isQuoted: false,
      introduces: !isLast || introduces,
      begins: this.#wasLabel ? 'break' : (this.#breaks[place] ?? 'start'),
      ends: this.#breaks[place + 1] ?? 'break',
      before: textOf(this.#source, lastBefore(this.#lines, place, 1)),
      isFirst: place === 0 && this.#isFirst
    })
    this.#wasLabel = label !== undefined && (label.value === undefined || label.kind === 'facts')
    const opensList =
      label?.topic === undefined &&
      label?.kind === 'scope' &&
      isLast &&
      next?.item !== this.#item &&
      next?.kind === 'paragraph'
    return opensList && !this.#source.slice(line.start, line.end).includes('*') ? undefined : label
  }

  /** `[09:11] Rukmini S.` and `Rukmini S.  9:11 AM` stand over a post of a chat. */
  #readPostHead(line: Range, text: string): boolean {
    if (!isPostHead(text)) return false
    this.#close()
    this.#wasLabel = true
    const title = titleOf(this.#source, [line], {level: postLevel, item: 0})
    this.#sections.open({...title, topic: undefined, isNumbered: false, isRelated: false})
    return true
  }

  /** Whether the line before says that somebody answers, so that a talk goes on. */
  #isAnswered(place: number): boolean {
    return awaitsAnswer.test(textOf(this.#source, this.#lines.slice(Math.max(0, place - 1), place)))
  }

  /** Whether a line inside a text is in italics and tells how to say it: "*Pause here.*" */
  #isRemark(text: string): boolean {
    const inner = text.slice(1)
    return this.#open !== undefined && isSetInItalics(text) && (isInstruction(inner) || isNote(inner))
  }

  #readLine(line: Range, text: string): void {
    if (this.#isFact) return
    if (isLengthNote(text)) {
      this.#sections.state(readStated(text, line.start))
      return
    }
    // A remark in brackets on the line before the words is not part of them.
    if (!this.#open && line !== this.#lines.at(-1) && isAside(text) && !isFieldName(text.slice(1, -1))) return
    this.#open ??= {lines: [], labels: [], title: undefined, isDialogue: false}
    this.#open.lines.push(line)
  }

  #readLabel(label: Label, line: Range, place: number): void {
    const {kind, value} = label
    if (kind === 'speaker' && this.#open?.labels.length && this.#open.title === undefined) {
      this.#open.labels.push(label)
      if (value) this.#open.lines.push(value)
      return
    }
    this.#close()
    this.#isInBracket = isNumbered(label.text) && opensBracket(textOf(this.#source, [line]))
    if (this.#isInBracket) {
      this.#openTitle(label, line, place)
      return
    }
    if (kind === 'scope' || (kind === 'listener' && !value)) this.#openTitle(label, line, place)
    else if (kind === 'facts') this.#readFact(label)
    else {
      if (this.#isNote(label, place)) this.#openTitle(label, line, place)
      this.#open = {
        lines: value ? [value] : [],
        labels: kind === 'part' ? [] : [label],
        title: kind === 'part' ? this.#titleOfPart(label) : undefined,
        isDialogue: kind === 'listener'
      }
    }
  }

  /** "Same, after two": what the label before announces. */
  #titleOfPart(label: Label): Title {
    const topic = label.topic ?? (isSame.test(label.text) ? this.#sections.lastLabel?.topic : undefined)
    const place = {level: label.isPost ? postLevel : plainLevel, item: this.#item}
    return titleOfLabel(this.#source, {...label, topic}, place)
  }

  /** Whether a label that announces a voicemail has only a remark on its line, so that it also announces what follows. */
  #isNote({kind, topic, value}: Label, place: number): boolean {
    const isAlone = place === this.#lines.length - 1 && this.#form === 'paragraph' && this.#next?.kind === 'paragraph'
    return (
      kind === 'part' &&
      topic === 'voicemail' &&
      isAlone &&
      !!value &&
      !isDeclined(textOf(this.#source, [value])) &&
      messageScore(textOf(this.#source, [value])) === 0
    )
  }

  #openTitle(label: Label, line: Range, place: number): void {
    const at = {
      lines: this.#lines,
      line,
      opensFile: place === 0 && this.#isFirst,
      item: this.#item,
      outer: this.#outer,
      depth: this.#depth,
      next: this.#next,
      before: this.#sections.path.at(-1)
    }
    this.#sections.open(titleOfLabel(this.#source, label, placeOfTitle(this.#source, label, at)))
  }

  #readFact(label: Label): void {
    this.#isFact = true
    const {value} = label
    const entry = value && {lines: [value], form: this.#form, item: this.#item, ...noEntry}
    const branches = entry && withBranches(this.#source, entry)
    if (branches?.some(({form}) => form === 'branch')) this.#sections.addAll(branches)
    else applyFact(this.#source, this.#sections, {label, lines: this.#lines, isFirst: this.#isFirst})
  }
}
