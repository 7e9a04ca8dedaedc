import {inAnyAlphabet, startsWithSmall} from '../letters.ts'
import type {Range} from '../model.ts'
import {firstFrom, matched} from '../pieces.ts'

/** Why a line starts: as the first, by an intended break, or by wrapping. */
export type Break = 'start' | 'break' | 'wrap'

const endsOpen = inAnyAlphabet(/[a-z\d,]$/, () => /[\p{Ll}\d,]$/u)

/** Columns beyond which nobody wraps text by hand. Chosen. */
const widest = 120

/**
 * Returns for each line of a block whether the writer intended the break before it, or it was wrapped. Wrapped
 * text never leaves room for the next word, so a break with room for it was intended.
 */
export function breaksOf(source: string, lines: readonly Range[]): readonly Break[] {
  const longest = lines.reduce((most, {start, end}) => Math.max(most, end - start), 0)
  return lines.map((line, place) => {
    const before = lines[place - 1]
    if (!before) return 'start'
    const between = source.slice(before.end, line.start)
    // A label inside a line starts a new line.
    if (!/[\r\n]/.test(between)) return 'break'
    if (isHardBreak(between) || source[before.end - 1] === '\\') return 'break'
    // "I will / say that again" goes on, whatever room there was and however wide the lines are.
    if (endsOpen(source.slice(before.end - 2, before.end)) && startsWithSmall(firstFrom(source, line.start, 2)))
      return 'wrap'
    if (longest > widest) return 'break'
    const word = matched(/^\S{0,200}/, source.slice(line.start, line.end))
    return before.end - before.start + 1 + word.length <= longest ? 'break' : 'wrap'
  })
}

/** Whether a line stands between breaks that the writer intended. */
export function standsAlone(breaks: readonly Break[], place: number): boolean {
  return breaks[place] === 'break' && (breaks[place + 1] ?? 'break') === 'break'
}

/** Two spaces at the end of a line, or a blank line between. */
function isHardBreak(between: string): boolean {
  return /^ {2,}[\r\n]/.test(between) || /\n[ \t>]*\r?\n|\r[ \t>]*\r(?!\n)/.test(between)
}
