import type {WordIndex} from '../../language/words.ts'
import {rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import type {Names} from '../known-names.ts'
import type {Unit} from '../units.ts'
import {dealings} from './dealings.ts'
import {fields} from './fields.ts'
import {readMessage} from './message.ts'
import {others} from './others.ts'
import {served} from './served.ts'

/** Finds those whom a message tells of as an example in a few words, but not where it asks, promises or introduces. */
export function findPeers(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const message = readMessage(index, units, names)
  const tellings = [dealings, fields, others, served].map((read) => read(message))
  const found: Range[] = []
  for (const telling of tellings)
    for (const unit of units)
      for (let at = unit.first; at <= unit.last; at++) {
        const last = doing.has(at) ? undefined : telling(at, unit)
        if (last !== undefined) found.push(rangeOf(at, last, index))
      }
  return found
}
