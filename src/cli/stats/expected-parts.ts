import type {ScriptStats} from './stats.ts'

/** A part that a listener looks for, and the words for it. `has` says whether a script has it; undefined where it need not. */
interface Expectation {
  readonly name: string
  readonly has: (script: ScriptStats) => boolean | undefined
}

/** What is looked for in a message, by what it is for; the rules of the same names say why. */
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

/** Names of the parts that a script has, or that it lacks. */
export function partsWith(status: boolean, script: ScriptStats): string {
  return expectations
    .filter(({has}) => has(script) === status)
    .map((expectation) => expectation.name)
    .join(', ')
}
