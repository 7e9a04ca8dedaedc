import type {Range} from '../model.ts'
import type {Title} from './section.ts'
import {type TitlePlace, titleOf} from './title.ts'

// Boxes in a text: callouts of note-taking programs, admonitions of documentation generators, collapsible
// parts. Their kind may judge their contents.

const badKinds = new Set('bad bug caution danger dont error fail failure missing warning wrong'.split(' '))
const noteKinds = new Set('abstract aside faq help hint important info note question summary tip tldr todo'.split(' '))

/** The title of a callout, `> [!quote] Voicemail, cold`; without one, its kind. */
export function calloutOf(source: string, line: Range, place: TitlePlace): Title | undefined {
  const match = /^\\?\[!(\w{1,20})\\?\][+-]?\s*/.exec(source.slice(line.start, line.end))
  if (!match) return undefined
  const [whole, kind = ''] = match
  const start = Math.min(line.start + whole.length, line.end)
  return judged(titleOf(source, [{start, end: line.end}], place), kind)
}

function judged(title: Title, kind: string): Title {
  if (badKinds.has(kind.toLowerCase())) return {...title, topic: 'bad'}
  const isNamed = title.topic === 'voicemail' || title.isNumbered
  return noteKinds.has(kind.toLowerCase()) && !isNamed ? {...title, topic: title.topic ?? 'note'} : title
}

/** `:::tip Voicemail 1`, `::: {.note}`, `:::note[Voicemail]`, `!!! note "Voicemail"`, `??? quote "Voicemail"`. */
const boxOpening =
  /^(?::{3,}\s{0,3}\{?\.?([\w-]{1,30})\}?\s{0,3}|(?:!!!|\?\?\?\+?)\s{1,3}([\w-]{1,30})\s{0,3})([["“]?)([^\]"”\n]{0,160})/

/** The title of a box opened by a line; undefined for a closing line. */
export function boxTitle(source: string, line: Range, place: TitlePlace): Title | undefined {
  const match = boxOpening.exec(source.slice(line.start, line.end))
  const kind = match?.[1] ?? match?.[2]
  if (!match || kind === undefined) return undefined
  const text = match[4]?.trim() ?? ''
  const start = text === '' ? line.start + match[0].indexOf(kind) : line.start + match[0].lastIndexOf(text)
  return judged(titleOf(source, [{start, end: start + (text || kind).length}], place), kind)
}
