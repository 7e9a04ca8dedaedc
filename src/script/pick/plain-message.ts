import type {Range} from '../model.ts'
import {isPartName} from '../outline/labels.ts'
import type {Entry, Section} from '../outline/section.ts'
import {isInstruction, isUnwritten, messageScore, soundsLikeMessage} from './evidence.ts'
import {type Found, foundIn, textOf} from './found-script.ts'
import {unquote} from './quotation.ts'
import type {Demand} from './set-apart.ts'

/** Points of a paragraph that opens a message rather than tells about one: a greeting and a word to the listener. */
const opensMessage = 3

/** Paragraphs under a title, where nothing is set apart: those that sound spoken, with the lists among them. */
export function plainMessage(source: string, section: Section, {isOurs, needed}: Demand): readonly Found[] {
  const {entries} = section
  const texts = entries.map((entry) => (isOurs(entry) && isPlain(entry) ? textOf(source, entry.lines) : undefined))
  const isSpoken = (place: number): boolean => {
    const text = texts[place]
    return text !== undefined && entries[place]?.form === 'paragraph' && !isRemark(text)
  }
  const spoken = [...entries.keys()].filter(isSpoken)
  const first = spoken.find((place) => messageScore(texts[place] ?? '') >= opensMessage) ?? spoken[0]
  const last = spoken.at(-1)
  if (first === undefined || last === undefined) return []
  const lines: Range[] = []
  const labels: Range[] = []
  let isOpen = false
  for (let place = first; place < entries.length; place++) {
    const entry = entries[place]
    // A list is said where the message goes on after it, or leads to it: "Three things:".
    const isListed = entry?.form === 'item' && texts[place] !== undefined && (place < last || isOpen)
    if (!entry || !(isSpoken(place) || isListed)) continue
    for (const one of entry.lines) lines.push(one)
    for (const one of entry.labels) labels.push(one)
    if (entry.form === 'paragraph') isOpen = /[:,;–—]$/.test((texts[place] ?? '').trim())
  }
  return messageScore(textOf(source, lines)) < needed ? [] : [foundIn(source, section, {lines, labels})]
}

function isPlain({form, isDialogue, title}: Entry): boolean {
  return form !== 'code' && form !== 'quote' && !isDialogue && title === undefined
}

/** What is told to the caller, or noted beside the script: *about 20 seconds*. */
function isRemark(text: string): boolean {
  return isInstruction(text) || isUnwritten(text) || /^([*_])(?![*_])[^*_\n]{1,200}\1[.)]?$/.test(text.trim())
}

/** A message whose parts stand under labels of their own: "Hook: ...", "CTA: ...". The labels are directions. */
export function partedMessage(source: string, section: Section, {isOurs}: Demand): readonly Found[] {
  const parts = section.entries.filter((entry) => isOurs(entry) && entry.title && isPartName(entry.title.text))
  if (parts.length < 2) return []
  const lines = parts.flatMap((entry) => {
    const quotation = unquote(source, entry.lines)
    return quotation?.isClosed ? quotation.lines : entry.lines
  })
  if (messageScore(textOf(source, lines)) < soundsLikeMessage) return []
  const labels = parts.flatMap(({title, labels}) => (title ? [title, ...labels] : labels))
  return [{...foundIn(source, section, {lines: [], labels}), lines}]
}
