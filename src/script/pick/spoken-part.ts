import {beginningsIn} from '../evidence/beginnings.ts'
import {machineCuesIn} from '../evidence/channel.ts'
import {addresses, messageScore, opens} from '../evidence/content.ts'
import {wholenessOf} from '../evidence/whole.ts'
import {inAnyAlphabet, startsWithCapital, startsWithSmall} from '../letters.ts'
import type {Range} from '../model.ts'
import {breaksOf} from '../outline/breaks.ts'
import {nameBefore} from '../outline/name-before.ts'
import {firstFrom, matched} from '../pieces.ts'
import {textOf} from '../ranges.ts'

// What is told to the caller may stand in one paragraph with what is said: "Dial the mobile first. Hi Dana, ... Log it."

/** Characters of a text among which a message begins; chosen: two or three sentences. */
const longestAdvice = 240

/** What ends the work of a caller: said to nobody. */
const closing =
  /^["“”'*_([-]{0,4}(?:then (?:hang|log|send|mark|move|end|text)|log[ :]|mark (?:it|as|the)|hang up|nb\b|(?:tip|note|disposition)\s?[:–-]|no (?:vm|message|voicemail)\b)/i

/** The lines of a text from where its message begins to where it ends; all of them where nothing shows that. */
export function spokenPart(source: string, lines: readonly Range[]): readonly Range[] {
  return withoutArrow(
    source,
    withoutClosing(
      source,
      withoutRemark(source, withoutName(source, withoutAdvice(source, withoutBracket(source, lines))))
    )
  )
}

/** Without a last line that starts in small letters after a message that does not: "i never say declined". */
function withoutRemark(source: string, lines: readonly Range[]): readonly Range[] {
  const [before, last] = lines.slice(-2)
  if (!before || !last) return lines
  const said = source.slice(last.start, last.end)
  const isBroken = breaksOf(source, lines).at(-1) === 'break'
  const isApart = isBroken || /[.!?…]["”’)]{0,2}$/.test(source.slice(before.start, before.end))
  const isNote =
    ((isBroken && (isLabelled(said) || bracketed.test(said))) ||
      (isApart && isFact(said) && messageScore(said) === 0)) &&
    !opens(said)
  if (isNote && wholenessOf(textOf(source, lines.slice(0, -1))) !== 'part')
    return withoutRemark(source, lines.slice(0, -1))
  const isRemark =
    startsWithSmall(firstFrom(source, last.start, 2)) &&
    /(?:\p{L}{3}|[\d)])[.!?…]["”’)]?$/u.test(source.slice(before.start, before.end)) &&
    isBroken &&
    startsWithCapital(firstFrom(source, before.start, 2))
  const isOrder =
    blankLine.test(source.slice(before.end, last.start)) && instructs.test(said) && messageScore(said) <= 1
  const isSpoken = messageScore(said) > 2 || machineCuesIn(said).length > 0
  return (isRemark && !isSpoken) || isOrder ? lines.slice(0, -1) : lines
}

/** "Hint: they have one", "Ana: number once more". */
const isLabelled = inAnyAlphabet(/^[A-Z][A-Za-z]{1,15}: \S/, () => /^\p{Lu}\p{L}{1,15}: \S/u)
/** "Disposition if left: VM-2", but not "My direct line: 555-0119". */
const isFact = inAnyAlphabet(
  /^[A-Z][A-Za-z]{1,15}(?: [a-z]{1,12}){1,3}: \S+(?: \S+){0,3}$/,
  () => /^\p{Lu}\p{L}{1,15}(?: \p{Ll}{1,12}){1,3}: \S+(?: \S+){0,3}$/u
)
/** "[25 s, never say the price]". */
const bracketed = /^[[(](?=(?:\S+ ){4})[^[\]()]{1,200}[\])]$/

const blankLine = /\n[ \t>]*\r?\n/
/** A paragraph that tells the caller when and how to say what stands above it: "-- slowly, twice a week at most". */
const instructs =
  /^(?:--|[–—])\s|^[\W_]{0,9}(?:only (?:if|when|for)|check (?:the|that|with)|remember to|make sure)\b(?![^.!?]{0,80}\b(?:me|us|my)\b)/i

/** Without several sentences in brackets in front of a message: "(Not before ten. Don't ask for her.) Hi Ana, ..." */
function withoutBracket(source: string, lines: readonly Range[]): readonly Range[] {
  const [first] = lines
  const bracket = first && source[first.start] === '(' && /^\([^()]{3,300}[.!?]\)\s+/.exec(textOf(source, lines))?.[0]
  if (!bracket) return lines
  const rest = dropCharacters(lines, bracket.length)
  return opens(textOf(source, rest)) ? rest : lines
}

/** Lines without their first characters, a line break counting one. */
function dropCharacters(lines: readonly Range[], count: number): readonly Range[] {
  const [first, ...others] = lines
  if (!first) return []
  const length = first.end - first.start
  return count <= length
    ? [{start: first.start + count, end: first.end}, ...others]
    : dropCharacters(others, count - length - 1)
}

/** Without a name in front of a whole message: "Nobody home | Hi Ana, ..." */
function withoutName(source: string, lines: readonly Range[]): readonly Range[] {
  const value = nameBefore(source, lines)?.value
  return value ? [value, ...lines.slice(1)] : lines
}

function withoutAdvice(source: string, lines: readonly Range[]): readonly Range[] {
  const [first] = lines
  if (!first) return lines
  const text = textOf(source, lines)
  // A line break counts one character in the text, whatever it is in the file: the place is looked for line by line.
  if (!/^[^.!?\n]{1,60}[.!?:]\s/.test(text) && opens(source.slice(first.start, Math.min(first.end, first.start + 60))))
    return lines
  let before = ''
  for (const [place, line] of lines.entries()) {
    const said = source.slice(line.start, line.end)
    for (const at of beginningsIn(said.slice(0, longestAdvice))) {
      const advice = before + said.slice(0, at)
      // "When did you last try it? Hi Ana, ..." asks the listener.
      const asks = addresses(advice) && /\?["”’]?\s*$/.test(advice)
      if (asks || messageScore(advice) > 1 || opens(advice)) return lines
      if (!opens(said.slice(at))) continue
      return [{start: line.start + at, end: line.end}, ...lines.slice(place + 1)]
    }
    before += `${said} `
    if (before.length > longestAdvice) return lines
  }
  return lines
}

/** Without what an arrow or a comment says of the message before it: "Call me on Monday. <- not on Fridays". */
function withoutArrow(source: string, lines: readonly Range[]): readonly Range[] {
  const last = lines.at(-1)
  const arrow = last && /\s(?:←|<--?|⟵|(?<=[.!?"”]\s)(?:\/\/|##))\s/.exec(source.slice(last.start, last.end))
  return last && arrow ? [...lines.slice(0, -1), {start: last.start, end: last.start + arrow.index}] : lines
}

const beforeLastSentence = /^[\s\S]*(?<=[.!?]["”’)\]]{0,2}\s{1,3})(?=\S)/

function withoutClosing(source: string, lines: readonly Range[]): readonly Range[] {
  const last = lines.at(-1)
  if (!last) return lines
  const text = source.slice(last.start, last.end)
  const at = matched(beforeLastSentence, text).length
  if (at === 0 || !closing.test(text.slice(at)) || messageScore(text.slice(at)) > 0) return lines
  const end = last.start + text.slice(0, at).trimEnd().length
  return [...lines.slice(0, -1), {start: last.start, end}]
}
