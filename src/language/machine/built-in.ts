import type {TeamWords} from '../vocabulary/tables.ts'
import {Machine} from './machine.ts'
import {written} from './written.ts'

/** The machine without added words, shared by everyone, so that each pattern is compiled once. */
export const machine = new Machine(written)

/** Machines for added words, keyed by those words as JSON. */
const ofTeams = new Map<string, Machine>()
/** Most machines kept for teams (chosen): a repository needs one or two, but a server sees many. */
const mostTeams = 8

/** Returns the machine for a team's vocabulary: the shared one if no words are added. */
export function machineFor(vocabulary: TeamWords = {}): Machine {
  const added = Object.entries(vocabulary).filter(([name, words]) => name !== 'accept' && (words?.length ?? 0) > 0)
  if (added.length === 0) return machine
  const key = JSON.stringify(added)
  let own = ofTeams.get(key)
  if (!own) {
    if (ofTeams.size >= mostTeams) ofTeams.clear()
    own = new Machine(written, Object.fromEntries(added))
    ofTeams.set(key, own)
  }
  return own
}
