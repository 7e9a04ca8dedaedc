import {isInstruction} from '../evidence/advice.ts'
import {addresses, cuesIn, greets, messageScore, namesCaller, opens} from '../evidence/content.ts'
import {wordsIn} from '../evidence/length.ts'
import {isWhole, wholenessOf} from '../evidence/whole.ts'
import {inAnyAlphabet} from '../letters.ts'
import type {Entry} from '../outline/section.ts'
import {indentOf} from '../outline/shapes.ts'
import {textOf} from '../ranges.ts'
import {spokenPart} from './spoken-part.ts'

// Which of the paragraphs under a title are one message: what leads to it and what is remarked about it are not, and a new one may begin
// where the one before is whole.

/** The paragraphs of each message, without what leads to it or is remarked about it. */
export function messagesIn(source: string, parts: readonly Entry[]): readonly (readonly Entry[])[] {
  const messages: Entry[][] = [[]]
  const beginnings = new Set<Entry>()
  for (const part of parts) {
    const open = messages.at(-1) ?? []
    // The first opens the first message, whatever it says.
    if (open.length > 0 && begins(source, part)) beginnings.add(part)
    const isNew = beginnings.has(part) && (isWholeBefore(source, part, open) || isWhole(saidIn(source, [part])))
    if (!isNew) open.push(part)
    else if (open.every(({lines}) => leads(textOf(source, lines)))) messages[messages.length - 1] = [part]
    else messages.push([part])
  }
  return messages.map((message) => withoutRemarks(source, withoutLead(source, message, beginnings)))
}

/** Characters that are too many for one message, whatever in them is not said. Chosen. */
const mostCharacters = 10_000

/** Whether so much stands between the first paragraph and another that it is no message: to read it again for each would take long. */
function isFarFrom({lines: [line]}: Entry, [first]: readonly Entry[]): boolean {
  return (line?.start ?? 0) - (first?.lines[0]?.start ?? 0) > mostCharacters
}

/** Whether the paragraphs before one are a whole message. */
function isWholeBefore(source: string, part: Entry, open: readonly Entry[]): boolean {
  return !isFarFrom(part, open) && isWhole(saidIn(source, open))
}

/** Whether a paragraph greets or names the listener and says who calls. */
function begins(source: string, {lines}: Entry): boolean {
  const text = textOf(source, spokenPart(source, lines))
  // "Again, this is Ana" says it once more.
  return (
    !/^again\b/i.test(text) && cuesIn(text).some(({isFirst}) => isFirst) && namesCaller(text.slice(0, longestBeginning))
  )
}

/** Characters in which a caller says who calls. Chosen. */
const longestBeginning = 120

/** Without the paragraphs before the first that opens a whole message: "For a machine I use this one:". */
function withoutLead(source: string, message: readonly Entry[], beginnings: ReadonlySet<Entry>): readonly Entry[] {
  const first = message.findIndex((part, at) => at > 0 && beginnings.has(part))
  const lead = message.slice(0, Math.max(0, first))
  if (first < 1 || lead.some((part) => begins(source, part))) return message
  const rest = message.slice(first)
  return lead.every(({lines}) => leads(textOf(source, lines))) && isWhole(textOfAll(source, rest)) ? rest : message
}

function leads(text: string): boolean {
  if (greets(text) || namesCaller(text)) return false
  const saysNothing = messageScore(text) <= (opens(text) ? 1 : 0)
  return saysNothing || /[:–—]["”*_\s]*$/.test(text) || isInstruction(text)
}

function withoutRemarks(source: string, message: readonly Entry[]): readonly Entry[] {
  // What begins to speak of a message that has been given ends it.
  const comment = message.findIndex((part, at) => at > 0 && isComment(source, part, message, at))
  let end = comment < 0 ? message.length : comment
  while (end > 1 && isRemark(source, message.slice(0, end))) end--
  return message.slice(0, end)
}

const isAboutMessage =
  /^(?:notice|note|this (?:works|one|message|script|approach|is (?:short|why))|why (?:it|this)|when (?:leaving|you leave)|it works|works best)\b/i

/** Whether a paragraph, the one at a place, tells of the message before it: "This works for several reasons:". */
function isComment(source: string, part: Entry, message: readonly Entry[], at: number): boolean {
  const text = textOf(source, part.lines).replace(/^[\W_]{0,9}/, '')
  if (!isAboutMessage.test(text) || opens(text) || isFarFrom(part, message)) return false
  return wholenessOf(textOfAll(source, message.slice(0, at))) !== 'part'
}

/** Words of a farewell that has no other sign: "Have a good weekend." Chosen. */
const longestFarewell = 5

/** Whether the last paragraph is about the message before it rather than its end: "They ring back within a week." */
function isRemark(source: string, parts: readonly Entry[]): boolean {
  const last = parts.at(-1)
  const text = textOf(source, last?.lines ?? [])
  const before = () => textOfAll(source, parts.slice(0, -1))
  const isOver = () => wordsIn(text) > longestFarewell && wholenessOf(before()) !== 'part'
  if (messageScore(text) === 0 && !isFarewell(text) && (isAboutOthers.test(text) || isOver())) return true
  // "Check that they have started. We once rang somebody who had left" says nothing to a listener.
  if (messageScore(text) <= 1 && !addresses(text) && speaksOfOthers.test(text) && isOver()) return true
  // "Ana: could we end with the number?" is what a colleague says of it.
  if (isSaidBySomebody(text) && !opens(text)) return true
  const [first, start] = [parts[0]?.lines[0], last?.lines[0]]
  if (!first || !start || indentOf(source, start.start) >= indentOf(source, first.start)) return false
  return isWhole(before())
}

const isSaidBySomebody = inAnyAlphabet(/^[A-Z][A-Za-z]{1,15}: [A-Za-z]/, () => /^\p{Lu}\p{L}{1,15}: \p{L}/u)
const farewells =
  /\b(?:look(?:ing)? forward|take care|hear(?:ing)? (?:back|from you)|wait to (?:chat|meet|speak|talk))\b|^\W{0,3}(?:all the best|best (?:of luck|wishes)|enjoy|good luck|have an? (?:\w{1,12} )?(?:day|evening|one|week|weekend)|stay (?:safe|well)|until|(?:talk|speak) (?:then|(?:to you )?(?:later|soon)))\b/i

/** Whether a paragraph ends a message, though nothing else in it is a sign of one: "Can't wait to chat!" */
export function isFarewell(text: string): boolean {
  return farewells.test(text)
}

const speaksOfOthers = /\b(?:he|she|they|them|him|somebody|someone|a (?:person|customer))\b/i
const isAboutOthers = /^(?:he|she|they|most|nobody|everybody|everyone)\b/i

function saidIn(source: string, parts: readonly Entry[]): string {
  return textOf(
    source,
    spokenPart(
      source,
      parts.flatMap(({lines}) => lines)
    )
  )
}

function textOfAll(source: string, parts: readonly Entry[]): string {
  return textOf(
    source,
    parts.flatMap(({lines}) => lines)
  )
}
