import {lazily} from '../../lazily.ts'
import type {Block} from '../blocks/block.ts'
import {messageScore} from '../evidence/content.ts'
import {isUnwritten} from '../evidence/unwritten.ts'
import type {Range} from '../model.ts'
import {lastBefore, matched} from '../pieces.ts'
import {topicOf} from './topics.ts'

// Shapes of lines and blocks that show a file's structure.

/** A line of a settings file, `then: wait_3_days`: a lower-case key and a one-word value. */
export function isSetting(text: string): boolean {
  return /^[a-z][\w-]{0,30}: ?(?:[\w./-]{1,40}_[\w./-]{1,40}|null|true|false|none)(?:\s+#.*)?$/.test(text)
}

/** The heading of a section in a settings file whose key names a channel: `[voicemail_2]`. */
export function isPartHead(text: string): boolean {
  const key = /^\[([a-z][a-z0-9_:-]{1,40})\]$/.exec(text)?.[1]
  return key !== undefined && (/\w:\w/.test(key) || topicOf(key.replaceAll('_', ' ')) !== undefined)
}

/** "2.5. Log the attempt" ends what step 2.4 announced. */
export function isStep(text: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s/.test(text)
}

/** Indentation of a line in columns, none where it begins behind a mark or a label: a label belongs below one with less. */
export function indentOf(source: string, start: number): number {
  return matched(/(?<=^|[\r\n])[ \t]{0,40}$/, lastBefore(source, start, 40)).length
}

/** The line of a block that has only one. */
function onlyLine(block: Block | undefined): Range | undefined {
  return block?.lines.length === 1 ? block.lines[0] : undefined
}

/** "1. New quote" or "2) Birthday, no selling!" alone before a paragraph is a numbered title rather than a list. */
export function isItemTitle(source: string, blocks: readonly Block[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  const line = onlyLine(block)
  if (!line || !block?.item || before?.item || !next || next.item || next.kind !== 'paragraph') return false
  const text = source.slice(line.start, line.end)
  const isName = !/[.!?,;:"”]$/.test(text) || (text.endsWith('!') && messageScore(text) === 0)
  return text.length <= 60 && isName && /\d[.)][ \t]+$/.test(lastBefore(source, line.start, 8))
}

/** A short item with items or paragraphs of its own is their title, as in an outliner. */
export function isParentItem(source: string, block: Block, next: Block | undefined): boolean {
  const [line, item] = [onlyLine(block), block.item]
  if (!line || item === 0 || !next?.items.includes(item)) return false
  if (next.item === item && next.kind !== 'paragraph') return false
  const text = source.slice(line.start, line.end)
  return text.length <= 60 && !/[.!?:"”]$/.test(text) && messageScore(text) <= 1 && !isUnwritten(text)
}

/** A short line alone between a separator and a paragraph is the title of the next part. */
export function isPartTitle(source: string, blocks: readonly Block[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  const line = onlyLine(block)
  if (!line || block?.item || before?.kind !== 'rule') return false
  if (next?.kind !== 'paragraph' || next.item > 0) return false
  const text = source.slice(line.start, line.end).replace(/\s{1,9}\([^()]{1,80}\)$/, '')
  return text.length <= 60 && !/[.!?,;:"”*_)]$/.test(text) && !/^["“*_[{(]/.test(text) && messageScore(text) <= 1
}

/** A short line over one of signs, as other programs underline titles; undefined for any other paragraph. */
export function titleOverRule(source: string, lines: readonly Range[]): Range | undefined {
  const [title, rule, ...more] = lines
  if (!title || !rule || more.length > 0 || !/^([=#~^])\1{3,120}$/.test(source.slice(rule.start, rule.end)))
    return undefined
  return title.end - title.start <= 80 ? title : undefined
}

/** A snippet of an export: its name, facts and body, each on its own line. */
export function isSnippet(source: string, lines: readonly Range[]): boolean {
  return lines.some(({start, end}) => /^(?:body|text|script|message|content)\s?:/i.test(source.slice(start, end)))
}

/** Metadata with a subject among other things is not an e-mail. */
export function isFactSheet(source: string, lines: readonly Range[]): boolean {
  return lines.some(({start, end}) =>
    /^\W{0,4}(?:title|audience|owner|length|duration|approved|status|version)\b[^:]{0,20}:/i.test(
      source.slice(start, end)
    )
  )
}

/** The head of a letter, "From: ... To: ...", has sender and recipient; a template has only a subject. */
export function isLetterHead(source: string, lines: readonly Range[]): boolean {
  const names = lines.map(
    ({start, end}) => /^\W{0,4}(from|to|date|sent)\b[^:]{0,9}:/i.exec(source.slice(start, end))?.[1]
  )
  return new Set(names.map((name) => name?.toLowerCase())).size > 2
}

/** A short line without a full stop before a list, a fence or a quote names it: "Snow add-on". */
export function isLooseTitle(source: string, {lines, item}: Block, next: Block | undefined): boolean {
  const [line, ...more] = lines
  if (!line || more.length > 0 || item > 0 || !next) return false
  if (next.item === 0 && next.quote === 0 && next.kind !== 'code') return false
  return isLooseName(source.slice(line.start, line.end))
}

/** A few words without a full stop that say nothing to anybody. */
export function isLooseName(text: string): boolean {
  const name = text.replace(/ \([^()]{1,60}\)$/, '')
  const isShort = /^\p{Lu}[^.!?,;:"“”*_[{<→]{2,48}$/u.test(name) && name.split(' ').length <= mostTitleWords
  return isShort && messageScore(name) === 0 && !isUnwritten(name)
}

/** Words of a line that names what follows. Chosen. */
const mostTitleWords = 6

export const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?`
const day = String.raw`(?:[\p{L}\d./-][\p{L}\d.,/ -]{0,24}[ ,T])?`
/** When something was written, with or without its day. */
export const stamp = String.raw`[[(]?${day}${clock}[\])]?`
export const author = String.raw`\p{L}[\p{L}\d.'’_ -]{0,30}(?: \([^()]{1,20}\))?`
/** Characters of the parts of such a line together, at most. */
const longestPostHead = 150
const postHead = lazily(
  () =>
    new RegExp(
      String.raw`^(?:\[${day}${clock}\]\s{1,3}${author}|[*]{0,2}${author}[*]{0,2}(?: APP| BOT)?\s{1,4}(?:\[?${clock}\]?|\[${day}${clock}\]))$`,
      'u'
    )
)

/** Whether a line says who wrote a post of a chat, and when. */
export function isPostHead(text: string): boolean {
  return text.length <= longestPostHead && /\d:\d/.test(text) && postHead().test(text)
}

/** Whether a line counts what others made of a post: ":fire: 4 :eyes: 1". */
export function isReaction(text: string): boolean {
  return /^(?::[\w+-]{1,30}:\s{0,3}(?:\d{1,4}\s{0,4})?){1,20}$/.test(text)
}

/** Whether a text opens a bracket after a name that it does not close. */
export function opensBracket(text: string): boolean {
  return /^[^()]{0,60}\([^()]{0,200}$/.test(text)
}
