import {isOf, wordsOf} from '../../language/membership.ts'
import {peer} from '../../language/vocabulary/people.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import type {Names} from '../known-names.ts'
import type {Unit} from '../units.ts'
import {affected} from './affected.ts'
import {asked} from './asked.ts'
import {atPlaces} from './at-places.ts'
import {clients} from './clients.ts'
import {dealings} from './dealings.ts'
import {likened} from './likened.ts'
import {type Opening, readMessage, type Telling} from './message.ts'
import {nearby} from './nearby.ts'
import {ofAKind} from './of-a-kind.ts'
import {others} from './others.ts'
import {servedBy} from './served.ts'

const kin = wordsOf(peer)

/** Finds those whom a message tells of as an example in a few words, from the first of them on. */
export function findPeers(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const message = readMessage(index, units, names)
  /** What statements tell of somebody. */
  const told = byWord([asked, likened, atPlaces, affected, nearby].flatMap((read) => read(message)))
  /** Whom any clause names by what they are or were to the caller, but where they ask, promise or introduce. */
  const named = byWord([clients, dealings, servedBy, ofAKind, others].flatMap((read) => read(message)))
  return index.words.flatMap((word) => {
    const {index: at} = word
    const unit = message.unitAt(at)
    if (!unit) return []
    const opens = openingsOf(word)
    const tellings = [
      ...(unit.isQuestion ? [] : opens.flatMap((opening) => told.get(opening) ?? [])),
      ...(doing.has(at) ? [] : opens.flatMap((opening) => named.get(opening) ?? []))
    ]
    return tellings.flatMap((telling) => {
      const last = telling(at, unit)
      return last === undefined ? [] : rangeOf(at, last, index)
    })
  })

  /** The word, and what it is, as openings name it. */
  function openingsOf(word: Word): readonly string[] {
    return [
      word.normal,
      ...(message.isNamePart(word) ? ['<name>'] : []),
      ...(isOf(word, 'number') ? ['<number>'] : []),
      ...(kin.has(word.normal.replace(/'s$/, '')) ? ['<peer>'] : []),
      ...(word.placeholder ? ['<field>'] : [])
    ]
  }
}

/** Tellings by each word that they start with. */
function byWord(openings: readonly Opening[]): ReadonlyMap<string, readonly Telling[]> {
  const tellings = new Map<string, Telling[]>()
  for (const [words, telling] of openings)
    for (const word of words.split(' ')) tellings.set(word, [...(tellings.get(word) ?? []), telling])
  return tellings
}
