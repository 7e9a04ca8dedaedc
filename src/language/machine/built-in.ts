import type {TeamWords} from '../vocabulary/tables.ts'
import {Machine} from './machine.ts'
import {written} from './written.ts'

/** The one machine of all who add no words: whoever asks for a pattern again gets what was compiled. */
export const machine = new Machine(written)

/** Machines by what teams add, as JSON. */
const ofTeams = new Map<string, Machine>()
/** Vocabularies of teams that are kept at once (chosen): a repository has one or two, but a server sees many. */
const mostTeams = 8

/** The machine for a team's vocabulary: that of all where nothing is added to a table. */
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
