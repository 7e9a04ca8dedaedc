import type {LintMessage} from '../result.ts'

/** Most rounds of fixing, as in ESLint: one fix may uncover another. */
const mostRounds = 10

/** Most texts that are linted to leave out fixes that cannot be made (chosen): finding one of 1,000 takes 22. */
const mostTries = 64

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
 * Fixes a text until nothing is left to fix, and returns its last result. Leaves out fixes that would change unspoken
 * text or make a rule fail. Fixes that undo each other end at the text at which they began, so that a
 * second run does nothing.
 */
export async function fixUntilStable<Linted extends Fixable>(
  first: Linted,
  lint: (source: string) => Promise<Linted>,
  messagesOf: (linted: Linted) => readonly LintMessage[]
): Promise<Stable<Linted>> {
  const failures = (linted: Linted) => messagesOf(linted).filter((message) => message.fatal).length
  const mostFailures = failures(first)
  const isSafe = (next: Linted) => next.unspoken === first.unspoken && failures(next) <= mostFailures
  let last: Stable<Linted> = {linted: first, fixed: []}
  const seen = new Map([[first.source, last]])
  let tries = 0
  for (let round = 0; round < mostRounds; round++) {
    const {linted, fixed} = last
    const tryFixes = async (messages: readonly LintMessage[]): Promise<Tried<Linted> | undefined> => {
      if (tries >= mostTries) return undefined
      tries++
      const output = applyFixes(linted.source, messages)
      const next = seen.get(output)?.linted ?? (await lint(output))
      return {messages, linted: next, isSafe: isSafe(next)}
    }
    const next = await safest(applicable(messagesOf(linted)), tryFixes)
    if (next === undefined) return last
    const known = seen.get(next.linted.source)
    if (known) return known
    last = {linted: next.linted, fixed: [...fixed, ...next.messages]}
    seen.set(next.linted.source, last)
  }
  return last
}

/** Fixes that were tried together, and the text that they make. */
interface Tried<Linted> {
  readonly messages: readonly LintMessage[]
  readonly linted: Linted
  readonly isSafe: boolean
}

/** Most fixes that can be made together: halves are tried until those that cannot be made are out. Undefined if none can, or no more are tried. */
async function safest<Linted>(
  messages: readonly LintMessage[],
  tryFixes: (messages: readonly LintMessage[]) => Promise<Tried<Linted> | undefined>
): Promise<Tried<Linted> | undefined> {
  if (messages.length === 0) return undefined
  const whole = await tryFixes(messages)
  if (whole?.isSafe) return whole
  if (whole === undefined || messages.length === 1) return undefined
  const middle = Math.ceil(messages.length / 2)
  const before = await safest(messages.slice(0, middle), tryFixes)
  const after = await safest(messages.slice(middle), tryFixes)
  if (before === undefined || after === undefined) return before ?? after
  const both = await tryFixes([...before.messages, ...after.messages])
  return both?.isSafe ? both : before
}
