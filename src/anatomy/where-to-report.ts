import type {WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import type {Parts} from './parts.ts'

/** The first sentence: where to report a missing opening. Undefined if nothing is spoken. */
export function opening({sentences: [first]}: WordIndex): Range | undefined {
  return first && {start: first.start, end: first.end}
}

/** The last sentence: where to report a missing ending. Undefined if nothing is spoken. */
export function ending({sentences}: WordIndex): Range | undefined {
  const last = sentences.at(-1)
  return last && {start: last.start, end: last.end}
}

/** The sentence after the caller's introduction, where a message comes to the point; otherwise the last one. */
export function afterIntroduction({caller, company}: Parts, {sentences}: WordIndex): Range | undefined {
  const introduced = Math.max(-1, ...[...caller, ...company].slice(0, 2).map(({end}) => end))
  const next = sentences.find(({start}) => start >= introduced) ?? sentences.at(-1)
  return next && {start: next.start, end: next.end}
}
