import type {LintMessage} from '../result.ts'

/** Most rounds of fixing, as in ESLint: one fix may uncover another. */
const mostRounds = 10

/** Applies all fixes that do not overlap an earlier one; the next round reports the others again. */
export function applyFixes(source: string, messages: readonly Pick<LintMessage, 'fix'>[]): string {
  const fixes = messages.flatMap(({fix}) => fix ?? [])
  fixes.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let output = ''
  let at = 0
  let wasInsertion = false
  for (const {range, text} of fixes) {
    const [start, end] = range
    const isInsertion = start === end
    // The order of two insertions at one offset is unknown.
    if (start < at || start > end || (start === at && isInsertion && wasInsertion)) continue
    output += source.slice(at, start) + text
    at = end
    wasInsertion = isInsertion
  }
  return output + source.slice(at)
}

/** A linted text with what fixing needs. */
export interface Fixable {
  readonly source: string
  /** Everything in it that is not spoken; a fix that changes it is rejected. */
  readonly unspoken: string
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
): Promise<Linted> {
  const failures = (linted: Linted) => messagesOf(linted).filter((message) => message.fatal).length
  const seen = new Map([[first.source, first]])
  let linted = first
  for (let round = 0; round < mostRounds; round++) {
    const output = applyFixes(linted.source, messagesOf(linted))
    const known = seen.get(output)
    if (known) return known
    const next = await lint(output)
    if (next.unspoken !== first.unspoken || failures(next) > failures(first)) return linted
    seen.set(output, next)
    linted = next
  }
  return linted
}
