import type {LintMessage} from '../result.ts'

/** Most rounds of fixing, as in ESLint: one fix may uncover another. */
const mostRounds = 10

/** Applies all fixes that do not overlap an earlier one; the next round reports the others again. */
export function applyFixes(source: string, messages: readonly Pick<LintMessage, 'fix'>[]): string {
  let output = ''
  let at = 0
  for (const {fix} of applicable(messages)) {
    output += source.slice(at, fix.range[0]) + fix.text
    at = fix.range[1]
  }
  return output + source.slice(at)
}

type Fixed<Message> = Message & Required<Pick<LintMessage, 'fix'>>

/** Messages whose fixes do not overlap an earlier one, by position. */
function applicable<Message extends Pick<LintMessage, 'fix'>>(messages: readonly Message[]): readonly Fixed<Message>[] {
  const fixable = messages.filter((message): message is Fixed<Message> => message.fix !== undefined)
  fixable.sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1])
  let at = 0
  let wasInsertion = false
  return fixable.filter(({fix}) => {
    const [start, end] = fix.range
    const isInsertion = start === end
    // The order of two insertions at one offset is unknown.
    if (start < at || start > end || (start === at && isInsertion && wasInsertion)) return false
    at = end
    wasInsertion = isInsertion
    return true
  })
}

/** A linted text with what fixing needs. */
export interface Fixable {
  readonly source: string
  /** Everything in it that is not spoken; a fix that changes it is rejected. */
  readonly unspoken: string
}

/** A text after fixing, and the messages that were fixed. */
export interface Stable<Linted> {
  readonly linted: Linted
  readonly fixed: readonly LintMessage[]
}

/**
 * Fixes a text until nothing is left to fix, and returns its last result. Stops before a round that would change unspoken
 * text or make a rule fail. Fixes that undo each other end at the text at which they began, so that a
 * second run does nothing.
 */
export async function fixUntilStable<Linted extends Fixable>(
  first: Linted,
  lint: (source: string) => Promise<Linted>,
  messagesOf: (linted: Linted) => readonly LintMessage[]
): Promise<Stable<Linted>> {
  const failures = (linted: Linted) => messagesOf(linted).filter((message) => message.fatal).length
  let last: Stable<Linted> = {linted: first, fixed: []}
  const seen = new Map([[first.source, last]])
  for (let round = 0; round < mostRounds; round++) {
    const {linted, fixed} = last
    const messages = messagesOf(linted)
    const output = applyFixes(linted.source, messages)
    const known = seen.get(output)
    if (known) return known
    const next = await lint(output)
    if (next.unspoken !== first.unspoken || failures(next) > failures(first)) return last
    last = {linted: next, fixed: [...fixed, ...applicable(messages)]}
    seen.set(output, last)
  }
  return last
}
