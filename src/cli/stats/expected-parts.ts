import type {ScriptStats} from './stats.ts'

/** A part that listeners expect, and its name. `has` returns whether a script has it; undefined if the script does not need it. */
interface Expectation {
  readonly name: string
  readonly has: (script: ScriptStats) => boolean | undefined
}

/** The expected parts, by goal; the rules of the same names explain why. */
const expectations: readonly Expectation[] = [
  {name: 'caller', has: ({parts}) => parts.caller.length > 0},
  {
    name: 'company',
    has: ({parts, touch}) => parts.company.length > 0 || (['followup', 'breakup'].includes(touch) ? undefined : false)
  },
  {name: 'reason', has: ({parts}) => parts.reason.length > 0},
  {name: 'insight', has: ({parts, goal}) => parts.insight.length > 0 || (goal === 'educate' ? false : undefined)},
  {
    name: 'promise',
    has: ({parts, goal}) => parts.promise.length > 0 || (['educate', 'email'].includes(goal) ? false : undefined)
  },
  {name: 'ask', has: ({parts}) => parts.ask.length > 0 || (parts.promise.length > 0 ? undefined : false)},
  {
    name: 'number',
    has: ({parts}) => parts.number.length > 0 || (parts.ask.some((ask) => ask.kind === 'call') ? false : undefined)
  }
]

/** Names of the expected parts that a script has, or lacks. */
export function partsWith(status: boolean, script: ScriptStats): string {
  return expectations
    .filter(({has}) => has(script) === status)
    .map((expectation) => expectation.name)
    .join(', ')
}
