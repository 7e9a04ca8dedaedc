import type {LintMessage} from '../result.ts'
import type {Directive, Directives} from './directive.ts'
import {Switches} from './switches.ts'

/** A position where a rule may still report: comparisons across files run only after all files are read. */
export interface PossibleMessage {
  readonly ruleId: string | null
  readonly range: readonly [number, number]
}

/** The messages left in a file, and what each directive did. */
export interface Applied {
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly LintMessage[]
  /** Whether a directive disables anything, for one of its rules or for any. */
  readonly isUsed: (directive: Directive, ruleId?: string) => boolean
}

interface Place {
  readonly at: number
  readonly ruleId: string
  readonly message?: LintMessage
}

/** Removes the messages that directives disable. Fatal messages, and those without a rule, always stay. */
export function applyDirectives(
  source: string,
  {list}: Directives,
  found: {readonly messages: readonly LintMessage[]; readonly possible: readonly PossibleMessage[]}
): Applied {
  const uses = new Map<Directive, Set<string>>()
  const use = (directive: Directive, ruleId = '') => {
    uses.set(directive, (uses.get(directive) ?? new Set()).add('').add(ruleId))
  }
  const messages: LintMessage[] = found.messages.filter((message) => !canDrop(message))
  const suppressedMessages: LintMessage[] = []
  const covering = createCover(list, use)
  for (const {at, ruleId, message} of placesOf(source, list, found)) {
    const directives = covering(at, ruleId)
    for (const directive of directives) use(directive, ruleId)
    if (!message) continue
    if (directives.length === 0) messages.push(message)
    else {
      const suppressions = directives.map(({reason}) => ({kind: 'directive', justification: reason}) as const)
      suppressedMessages.push({...message, suppressions})
    }
  }
  covering(Number.POSITIVE_INFINITY, '')
  return {messages, suppressedMessages, isUsed: (directive, ruleId = '') => uses.get(directive)?.has(ruleId) ?? false}
}

function canDrop(message: LintMessage): boolean {
  return message.ruleId !== null && !message.fatal
}

/** Positions of the messages, sorted. At the same offset, a directive comes before the message. */
function placesOf(
  source: string,
  list: readonly Directive[],
  {messages, possible}: {readonly messages: readonly LintMessage[]; readonly possible: readonly PossibleMessage[]}
): readonly Place[] {
  const ends = new Map(list.map(({start, end}) => [start, end]))
  const placeOf = (start: number): number => {
    let at = start
    for (let end = ends.get(at); end !== undefined; end = ends.get(at)) at = end + source.slice(end).search(/\S|$/)
    return at
  }
  return [
    ...messages
      .filter(canDrop)
      .map((message) => ({at: placeOf(message.range[0]), ruleId: message.ruleId ?? '', message})),
    ...possible.map(({range, ruleId}) => ({at: placeOf(range[0]), ruleId: ruleId ?? ''}))
  ].sort((a, b) => a.at - b.at)
}

/** Returns a function that finds the directives covering a rule at an offset. Call it with increasing offsets: it makes one pass. */
function createCover(list: readonly Directive[], use: (directive: Directive, ruleId?: string) => void) {
  const whole = new Names()
  const lines = new Map<number, {readonly end: number; readonly names: Names}>()
  for (const directive of list) {
    if (directive.verb === 'disable-file') whole.add(directive)
    if (!directive.line) continue
    const {start, end} = directive.line
    const line = lines.get(start) ?? {end, names: new Names()}
    lines.set(start, line)
    line.names.add(directive)
  }
  const blocks = list.filter(({verb}) => verb === 'disable' || verb === 'enable')
  const queue = [...lines].sort(([a], [b]) => a - b)
  const switches = new Switches()
  let nextBlock = 0
  let nextLine = 0
  return (at: number, ruleId: string): readonly Directive[] => {
    for (let block = blocks[nextBlock]; block && block.start <= at; block = blocks[++nextBlock])
      switches.read(block, use)
    while ((queue[nextLine]?.[1].end ?? at) < at) nextLine++
    const [lineStart, line] = queue[nextLine] ?? []
    const ofLine = lineStart !== undefined && lineStart <= at ? line?.names.covering(ruleId) : undefined
    return [whole.covering(ruleId), switches.covering(ruleId), ofLine].filter((directive) => directive !== undefined)
  }
}

/** Directives for the same range; of two for the same rule, the first counts as used. */
class Names {
  #all: Directive | undefined
  readonly #rules = new Map<string, Directive>()

  add(directive: Directive): void {
    if (directive.items.length === 0) this.#all ??= directive
    for (const {id} of directive.items) if (!this.#rules.has(id)) this.#rules.set(id, directive)
  }

  covering(ruleId: string): Directive | undefined {
    return this.#rules.get(ruleId) ?? this.#all
  }
}
