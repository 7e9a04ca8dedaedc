import {isOf, wordsOf} from '../language/membership.ts'
import {result} from '../language/vocabulary/change.ts'
import type {Word} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {ruled} from './deeds.ts'

const results = wordsOf(result)

/** What shows that a clause tells of an example whose subject alone does not, by the indexes of its verb and last word. */
export function readLikewise(words: readonly Word[]) {
  return {isLikewise, isOneOfThem, isSum}

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Had that last year", "took the same two", "went over in May": but "parking had that effect". */
  function isLikewise(verb: number): boolean {
    const [word, next, after] = [normal(verb), normal(verb + 1), words[verb + 2]]
    if (word === 'went') return next === 'over' && !isOf(after, 'number')
    if (!isOneOf(word, 'had did took')) return false
    const isWhole = after?.joint !== 'none' || !isOf(after, 'content') || after.normal === 'last'
    return (isOneOf(next, 'that this') && isWhole) || (next === 'the' && after?.normal === 'same')
  }

  /** "Was one of them", "was the last to go over". */
  function isOneOfThem(verb: number): boolean {
    if (!isOneOf(normal(verb), 'is was were')) return false
    const of = isOneOf(normal(verb + 1), 'one two') ? verb + 2 : verb + 1
    if (isOneOf(normal(of), 'of among')) return isOneOf(normal(of + 1), 'them those ours these')
    const to = isOneOf(normal(verb + 3), 'one two') ? verb + 4 : verb + 3
    return normal(verb + 1) === 'the' && isOneOf(normal(verb + 2), 'first last next latest') && normal(to) === 'to'
  }

  /** "Hull's back pay came to forty grand": what somebody has changed by a figure, unless they rule with it. */
  function isSum(verb: number, last: number, head: number): boolean {
    return (
      !ruled.has(normal(head)) &&
      isOf(words[verb], 'past') &&
      results.has(normal(verb)) &&
      isOneOf(normal(verb + 1), 'to by from out down back') &&
      words.slice(verb + 2, Math.min(last, verb + 4) + 1).some((word) => isOf(word, 'number'))
    )
  }
}
