import type {Block} from '../blocks/block.ts'
import type {Range} from '../model.ts'
import {textOf} from '../ranges.ts'
import type {Label} from './labels.ts'
import {boldLevel, plainLevel, type Title} from './section.ts'
import {indentOf} from './shapes.ts'
import type {TitlePlace} from './title.ts'
import {namesCollection, type Topic} from './topics.ts'

/** Where a label stands that is the title of what follows. */
export interface LabelSite {
  /** The lines of its paragraph. */
  readonly lines: readonly Range[]
  /** Its own line. */
  readonly line: Range
  /** Whether that is the first line of the file. */
  readonly opensFile: boolean
  /** The list item that it is in, and the item around that one; 0 without one. */
  readonly item: number
  readonly outer: number
  /** How many lists it stands in: a label in an inner one stands below those of the outer. */
  readonly depth: number
  readonly next: Block | undefined
  /** The title before it. */
  readonly before: Title | undefined
}

/** Names that any message has in a file of settings. */
const bodyNames = /^(?:body|script|message|text|content|copy|say|template)$/i

/** How high a label stands as a title, and the list item whose text it is over. */
export function placeOfTitle(source: string, label: Label, site: LabelSite): TitlePlace {
  const {lines, line, opensFile, depth, next, before} = site
  // An item that is nothing but a label, over a paragraph that stands outside of the list, is its title.
  const isOver = lines.length === 1 && next?.kind === 'paragraph' && next.items.length === 0
  const item = isOver ? 0 : introducesSibling(source, label, site) ? site.outer : site.item
  const isBold = /[*_]{2}/.test(source.slice(line.start, line.end))
  // The first line of the file may name everything in it, like a heading.
  const isHeading = opensFile && item === 0 && namesCollection(label.text)
  const indent = item === 0 ? indentOf(source, line.start) : 0
  const isDocument = isBold && opensFile && namesOther(label.topic)
  const level = isHeading || isDocument ? 1 : isBold && item === 0 ? boldLevel : plainLevel + (indent || depth)
  // "channel: voicemail" also applies to "script:" below it.
  const isBody = before?.topic !== undefined && before.level === level && bodyNames.test(label.text)
  return {level: isBody ? level + 1 : level, item}
}

/** Whether an item is nothing but a label that announces a message, "On the machine:", over another item of its list. */
function introducesSibling(source: string, {topic, kind}: Label, {lines, item, depth, next}: LabelSite): boolean {
  const isSibling = next?.kind === 'paragraph' && next.items.length === depth && next.item !== item && item > 0
  const isAlone = lines.length === 1 && /:[*_]{0,3}$/.test(textOf(source, lines))
  return isSibling && kind === 'scope' && isAlone && topic === 'voicemail'
}

/** Whether a bold line over a file makes all of it something else than voicemails: "Doorstep, summer route". */
function namesOther(topic: Topic | undefined): boolean {
  return topic === 'visit' || topic === 'live' || topic === 'greeting' || topic === 'social' || topic === 'email'
}
