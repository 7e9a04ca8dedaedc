import {compileMatcher} from '../language/matcher.ts'
import type {Parts, PartsInput} from './parts.ts'

const matcher = compileMatcher(
  new Map([
    ['company', [{pattern: '(from|with|at) <name>'}]],
    ['caller', [{pattern: "(this is|it's|it is|i'm) <name>"}, {pattern: '<name> (here|calling)'}]],
    ['reason', [{pattern: 'calling because'}, {pattern: '<number> (percent|hours|days)'}]],
    ['ask', [{pattern: '(call|ring) me back?'}]],
    ['promise', [{pattern: "(i'll|i will) (call|try|send|email|ring)"}]]
  ])
)

/** Finds the parts of a message, once for all rules, `stats` and reports. */
export function findParts({index}: PartsInput): Parts {
  const found = matcher.find(index)
  const of = (name: string) => found.get(name) ?? []
  return {
    greeting: [],
    caller: of('caller'),
    company: of('company'),
    reason: of('reason'),
    insight: [],
    peer: [],
    ask: of('ask').map((match) => ({...match, kind: 'call'})),
    promise: of('promise').map((match) => ({...match, when: false})),
    number: [],
    easyOut: [],
    closing: []
  }
}
