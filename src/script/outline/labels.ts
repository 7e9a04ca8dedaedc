import {lazily} from '../../lazily.ts'
import {greets, messageScore, opens, opensMessage, soundsLikeMessage} from '../evidence/content.ts'
import {answersForMailbox} from '../evidence/other-texts.ts'
import {namesMachine, sayingVoicemail} from '../evidence/voicemail-words.ts'
import type {Range} from '../model.ts'
import {firstFrom, textAt} from '../pieces.ts'
import type {Break} from './breaks.ts'
import {callers, factNames, isPartName, listeners, unspoken} from './label-names.ts'
import {author, clock, stamp} from './shapes.ts'
import {cleanTitle, hasShortParts, isChannelName, isNumbered, namesOtherFirst, wordCount} from './title-text.ts'
import {deniesMessage, type Topic, topicOf} from './topics.ts'

/** Purpose of a label. */
export type LabelKind = 'scope' | 'speaker' | 'listener' | 'facts' | 'part'

/** A label at the start of a line: `**If voicemail:**`, `Rep:`, `Duration: 20 s`. */
export interface Label extends Range {
  /**
   * `scope` announces what is below it, `part` the rest of its line; `speaker` is the caller, `listener` anyone who
   * answers, so that it is a dialogue; `facts` are for the team.
   */
  readonly kind: LabelKind
  /** Without markup, escapes and final colon. */
  readonly text: string
  readonly topic: Topic | undefined
  /** The rest of its line. */
  readonly value: Range | undefined
  /** True for the author of a post in a chat. */
  readonly isPost?: true
}

/** Where a label is: prose has bold labels, but a bold line in a quote or fence may be spoken. */
export interface LabelPlace {
  readonly isQuoted: boolean
  /** Whether something follows that the line may introduce: a fence, a quote, a list. */
  readonly introduces: boolean
  /** How the line starts; a wrapped line has no label but an unspoken one. */
  readonly begins: Break
  /** How it ends. A wrapped line is not a label as a whole. */
  readonly ends: Break
  /** The line before it; a label may follow the end of a sentence. */
  readonly before: string
  /** Whether it is the first line of the file, which may name all of it. */
  readonly isFirst?: boolean
}

const mark = String.raw`[^\p{L}\p{N}\s*_"“'‘<>{}()\[\]%$\\-]`
/** What starts any bold label: at most eight marks, some of them two units long. */
const startsBold = /^[^A-Za-z\d]{0,16}(?:\*\*|__)/
const boldLine = lazily(
  () =>
    new RegExp(
      String.raw`^((?:${mark}|\s){0,8})(\*\*|__)(?=\S)([^*\n]{1,160}?)\2\s*:?\s*(?:\\?\([^()\n]{1,80}\)|[*_][^*_\n]{1,80}[*_]|[–—-]\s*[^"“\n]{1,60})?\s*:?$`,
      'u'
    )
)
const boldValue = lazily(
  () =>
    new RegExp(
      String.raw`^((?:${mark}|\s){0,8})(\*\*|__|[*_](?=[^*_\n]{1,60}[:→][*_]))(?=\S)([^*\n]{1,80}?)(?:\s?[:–—→]\s*\2|\2\s*(?:\\?\([^()\n]{1,60}\)\s*)?(?::|→|[–—·-]\s))\s*(?=\S)`,
      'u'
    )
)
/** "**Short voicemail (14 words).** Hi ..." */
const boldSentence = lazily(
  () => new RegExp(String.raw`^((?:${mark}|\s){0,8})(\*\*|__)(?=\S)([^*\n]{1,60}?)\.\2\s+(?=\S)`, 'u')
)
/** "**Text** (if she gave her number) Hi ..." */
const boldChannel = lazily(() => /^(\*\*|__)(?=\S)([^*_:\n]{1,40})\1\s+(?:\([^()\n]{1,80}\)\s+)?(?=[\p{L}{[<"“])/u)
const signOfValue = /^[\s\S]{1,60}?(?::["“]|(?::|\s[–—-]|→|[-=]>)\s)/u
const plainValue = lazily(
  () => /^((?:\p{L}|\[|\d{1,2}(?:st|nd|rd|th)\b)[^:\n"“”.?!→]{0,50}?)\s?(?::(?=["“])|(?::|\s[–—-]|→|[-=]>)\s+(?=\S))/u
)
/** Who wrote a post of a chat, and when: "[Mar 4th 9:07 AM] ana: ...", "Ana (9:07): ..." */
const chatHead = lazily(
  () => new RegExp(String.raw`^(?:${stamp}\s{1,3}(?:[-–] )?(${author})|(${author}) [[(]${clock}[\])]):\s+(?=\S)`, 'iu')
)
/** Words in brackets before what is said. */
const channelAside = /^\(([^()\n]{3,40})\)\s+(?=\S)/
const colonLine = /^([^\n]{1,160}?)\s?:[*_]{0,3}$/

/** Characters of a title without any mark at most, above a file. Chosen. */
const longestTitle = 100
/** Most words in a line that announces what follows (chosen): a sentence. */
const mostTitleWords = 16

/** Reads the label at the start of a line; undefined if there is none. */
export function readLabel(source: string, line: Range, place: LabelPlace): Label | undefined {
  const label = readAnyLabel(source, line, place)
  if (!label || label.isPost || place.begins !== 'wrap') return label
  const isBold = /^[^\p{L}\p{N}\s]{0,8}\s?(?:\*\*|__)/u.test(firstFrom(source, line.start, 20))
  if (isBold) return /[:*_]$/.test(source.slice(label.start, label.value ? label.end : line.end)) ? label : undefined
  // "Note the date: ..." is spoken, "Subject: ..." is not.
  const isChannel = label.topic !== undefined && !['note', 'good', 'live', 'bad'].includes(label.topic)
  const isNamed = isChannel || (label.kind !== 'part' && label.kind !== 'scope') || isNumbered(label.text)
  const hasColon = source
    .slice(label.start, label.value ? label.end : line.end)
    .trimEnd()
    .endsWith(':')
  return (hasColon || (isChannel && isNumbered(label.text))) && isNamed && /[.!?:”"’)\]*_]$/.test(place.before)
    ? label
    : undefined
}

function readAnyLabel(source: string, line: Range, place: LabelPlace): Label | undefined {
  const text = source.slice(line.start, line.end)
  const post = /\d:\d/.test(text.slice(0, 48)) ? chatHead().exec(text) : null
  if (post) return withPost(post, line)
  // "(TEXT, NOT VM) Hi ...": a remark that names the channel.
  const aside = text.startsWith('(') ? channelAside.exec(text) : null
  if (aside && namesChannel(textAt(aside, 1))) return withValue(text, aside[0], textAt(aside, 1), line, true)
  // A block of text in a settings file: "say: >".
  const block = /^([\w -]{1,40}): ?[>|][-+]?$/.exec(text)
  if (block) return scope(textAt(block, 1), line)
  const hasBold = startsBold.test(text)
  const bold = hasBold ? boldLine().exec(text) : null
  if (bold && isBoldLabel(text, textAt(bold, 3), place)) return scope(text, line)
  const value = hasBold || /[:→][*_]/.test(text) ? boldValue().exec(text) : null
  // "**If not:** leave this message:" announces as a whole.
  const whole = value && colonLine.exec(text)
  const announced = whole && colonLabel(textAt(whole, 1), line, place)
  if (announced?.topic !== undefined && announced !== null) return announced
  const stopped = value || !hasBold ? undefined : boldSentence().exec(text)
  if (stopped && (topicOf(cleanTitle(textAt(stopped, 3))) !== undefined || isNumbered(textAt(stopped, 3))))
    return withValue(text, stopped[0], textAt(stopped, 3), line, true)
  const named = value || stopped || !hasBold ? undefined : boldChannel().exec(text)
  if (named && isChannelName(textAt(named, 2))) return withValue(text, named[0], textAt(named, 2), line, true)
  if (value) return titleLine(text, line, value[0], place) ?? withValue(text, value[0], textAt(value, 3), line, true)
  const colon = colonLine.exec(text)
  if (colon) {
    const label = colonLabel(textAt(colon, 1), line, place)
    const isNamed = label && (label.topic !== undefined || label.kind !== 'scope' || isNumbered(label.text))
    return place.ends !== 'wrap' || (isNamed && place.begins !== 'wrap') ? label : undefined
  }
  const plain = /:|\s[–—=-]|→/.test(text) && signOfValue.test(text) ? plainValue().exec(text) : null
  if (plain) return titleLine(text, line, plain[0], place) ?? withValue(text, plain[0], textAt(plain, 1), line, false)
  // A number alone on its line counts what stands under it.
  if (place.begins === 'start' && /^\(?#?\d{1,3}[.):]$/.test(text))
    return {...scope(text, line), text: text.replace(/\D/g, '')}
  // "#2 (after a quote)" is one of several.
  const isStart = place.begins === 'start' && place.ends !== 'wrap' && !place.isQuoted
  if (isStart && /^#\d{1,3}[ ):–-][^.!?"“”]{1,70}$/.test(text)) return scope(text, line)
  // A name in code marks is a value, and a line in brackets a blank or a remark.
  if (/^`.*`$|^\\?[[(].*[\])]$/.test(text)) return undefined
  if (place.ends === 'wrap') return isNumbered(text) && wordCount(text) <= 3 ? scope(text, line) : undefined
  if (place.begins === 'start' && isNumbered(text) && hasShortParts(text)) return scope(text, line)
  if (text.length > longestTitle) return undefined
  const bare = text.replace(/\([^()]*\)/g, '')
  const [longest, mostWords] = place.isFirst ? [longestTitle, 14] : namesOtherFirst(text) ? [70, 10] : [60, 7]
  const isTitle = text.length <= longest && /^[^→;,]*$/.test(bare) && !/[.!?:"”]$/.test(text)
  if (isTitle && wordCount(text) <= mostWords && (isNumbered(text) || isChannelName(text))) return scope(text, line)
  return undefined
}

/** Whether a remark is about a channel rather than said: a channel before a comma is nobody's name. */
function namesChannel(remark: string): boolean {
  return topicOf(cleanTitle(remark)) !== undefined && (!opens(remark) || isChannelName(remark.replace(/,.*/, '')))
}

/** "Voicemail 1 - cold" only names a script, while "Script 1: Hi Dana, ..." also contains it. */
function titleLine(text: string, line: Range, label: string, {isQuoted}: LabelPlace): Label | undefined {
  const name = text.slice(label.length).replace(/\([^()]{0,60}\)/g, '')
  const isName =
    wordCount(name) <= 7 &&
    (isNumbered(text) ? !/[.!?;"“”]/.test(name) : !/[.!?,;"“”]/.test(name)) &&
    // "Office, after the walk-through" starts like a name and says no more.
    messageScore(name) <= (isNumbered(text) || /^\p{L}+,/u.test(name) ? 1 : 0)
  const announces = isNumbered(text) || (!isQuoted && topicOf(cleanTitle(label)) === 'voicemail')
  return isName && announces ? scope(text, line) : undefined
}

/** A short bold line in prose is a label; in a quote or fence, only one that names something known. */
function isBoldLabel(line: string, inner: string, {isQuoted, ends}: LabelPlace): boolean {
  const text = cleanTitle(inner)
  if (ends === 'wrap' && !/[:*_]$/.test(line)) return false
  // A whole message may be bold; emphasis after a label's colon is what it announces.
  if (messageScore(text) >= soundsLikeMessage) return false
  const after = line.slice(line.indexOf(inner) + inner.length + 2).trim()
  if (/:$/.test(inner.trim()) && /^[*_]/.test(after) && messageScore(after) > 0) return false
  if (isQuoted) return wordCount(text) <= 8 && (topicOf(text) !== undefined || isNumbered(text))
  return wordCount(text) <= (/^["“]/.test(text) ? 8 : 16)
}

/** Words of a line that tells what to say, at most. Chosen. */
const longestOrder = 8
const ordersWords = /^(?!.*\b(?:i|me|my|we|us|our|you)\b).*\b(?:say|leave|read(?: (?:out|as is|aloud))?)$/i

/** "My own voicemail goes like" is said to nobody but readers. */
const showsOne = /\b(?:voicemails?|messages?) (?:goes|reads|runs|sounds|is)(?: (?:something )?like)?(?: this)?$/i

function colonLabel(inner: string, line: Range, {introduces}: LabelPlace): Label | undefined {
  const whole = cleanTitle(inner)
  // The last sentence of a paragraph announces: "Ring again. If the machine answers, leave this:".
  const isMessage = messageScore(whole) >= opensMessage
  const text = isMessage ? whole : (whole.split(/(?<=\p{L}{3})[.!?]\s+/u).at(-1) ?? whole)
  const words = wordCount(text)
  // "Birthdays, no VM. Send this:" says of itself that it is none.
  const label = scope(deniesMessage(whole) ? whole : text, line)
  if (isNumbered(text) && words <= 12) return label
  const plain = text.toLowerCase()
  if (callers.test(plain)) return {...label, kind: 'speaker', topic: undefined}
  if (listeners.test(plain)) return {...label, kind: 'listener', topic: 'live'}
  if (words <= 4 && factNames.test(plain)) return {...label, topic: label.topic ?? 'note'}
  // "For Bo's machine, say:"
  if (label.topic === undefined)
    return (words <= 2 && introduces) || (words <= longestOrder && ordersWords.test(text)) ? label : undefined
  // "Here's what I'll e-mail you:" is spoken.
  const isSpoken =
    /\b(?:i|i['’]\w+|my|we['’]\w+|me)\b/i.test(text) && label.topic !== 'bad' && !showsOne.test(sayingVoicemail(text))
  return isSpoken || words > mostTitleWords ? undefined : label
}

function withValue(whole: string, opening: string, inner: string, line: Range, isBold: boolean): Label | undefined {
  const after = whole.slice(opening.length)
  const text = cleanTitle(inner)
  const plain = text.toLowerCase()
  const label = {start: line.start, end: line.start + opening.trimEnd().length, text, topic: topicOf(text)}
  const value = {start: line.start + opening.length, end: line.end}
  if (callers.test(plain)) return {...label, kind: 'speaker', topic: undefined, value}
  // "Owner: Sales Ops" is a fact; an owner who answers says more than a name.
  const isName = factNames.test(plain) && isBareName(after)
  if (isListenerBefore(plain, after) && !isName) return {...label, kind: 'listener', topic: 'live', value}
  if (unspoken.test(plain))
    return {...label, kind: 'facts', topic: plain.startsWith('title') ? undefined : 'email', value}
  if (isPartName(plain)) return {...label, kind: 'part', topic: undefined, value}
  if (factNames.test(plain)) return {...label, kind: 'facts', topic: undefined, value}
  if (isBold) return {...label, kind: label.topic === 'note' ? 'facts' : 'part', value}
  const isQuotation = /^[*_]{0,3}["“]/.test(after)
  // "Dana Holt (Holt & Sons): Hi Dana, ...": text before a greeting is the message's name.
  const isTitle = label.topic === undefined && !isQuotation && messageScore(text) <= 1
  const isMessage =
    (/(?:→|>)\s*$/.test(opening) ? opens(after) : greets(after)) && messageScore(after) >= soundsLikeMessage
  if (isTitle && isMessage) return {...label, kind: 'part', value}
  const isOurs =
    isNumbered(text) ||
    ((isChannelName(text) || /^voicemail\b/i.test(sayingVoicemail(text))) && (label.topic !== 'live' || isQuotation))
  return isOurs && wordCount(text) <= (isQuotation ? 12 : 6) ? {...label, kind: 'part', value} : undefined
}

/** Whether a name is that of somebody, or of a machine, who says what stands after it: a machine says its greeting. */
function isListenerBefore(name: string, said: string): boolean {
  if (!namesMachine(name)) return listeners.test(name)
  return answersForMailbox(said)
}

/** Whether a value is a name, not something said. */
function isBareName(value: string): boolean {
  const [first = ''] = value.split(/[.(]/, 1)
  const isSaid = /[!?…"“”]|^(?:yes|no|hello|hi|speaking|sorry|okay)\b/i.test(value) || messageScore(value) > 1
  return /^[\p{Lu}@]/u.test(value) && wordCount(first) <= 4 && !isSaid
}

/** "[10:05 AM] priya: ..." is a post of a chat, whose author says something to the others. */
function withPost([whole, after, before = '']: RegExpExecArray, {start, end}: Range): Label {
  const label = {start, end: start + whole.trimEnd().length, text: after ?? before, topic: undefined}
  return {...label, kind: 'part', isPost: true, value: {start: start + whole.length, end}}
}

function scope(text: string, {start, end}: Range): Label {
  const title = cleanTitle(text)
  return {kind: 'scope', start, end, text: title, topic: topicOf(title), value: undefined}
}

/** A whole line as a label of what stands under it. */
export function nameLabel(source: string, line: Range): Label {
  return scope(source.slice(line.start, line.end), line)
}
