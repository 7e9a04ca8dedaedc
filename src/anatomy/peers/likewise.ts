import {isOf, wordsOf} from '../../language/membership.ts'
import {result} from '../../language/vocabulary/change.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {ruled} from './deeds.ts'

/** Words of a sentence in which what is compared comes after the verb; chosen. */
const objectReach = 6

const results = wordsOf(result)

/** What shows that a clause tells of an example whose subject alone does not, by the indexes of its verb and last word. */
export function readLikewise(words: readonly Word[]) {
  return {isPaid, isRate, isSame, isTheirs, isLikewise, isOneOfThem, isSum}

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Had the same", "hit that", "exactly this". */
  function isSame(verb: number, last: number): boolean {
    for (let at = verb + 1; at <= Math.min(last, verb + objectReach); at++) {
      // "Weigh the same as four large"
      if (normal(at) === 'same' && normal(at + 1) === 'as' && isOf(words[at + 2], 'number')) return false
      if (isOneOf(normal(at), 'same exactly') || (normal(at) === 'way' && isOneOf(normal(at - 1), 'that this')))
        return true
      const next = normal(at + 1)
      // "Pays half what you pay"
      if (normal(at) === 'what' && next === 'you' && isOneOf(normal(at - 1), 'half double twice third quarter'))
        return true
      if (isOneOf(normal(at), 'that this') && isOneOf(normal(at - 1), 'had hit did got by on for into found learned'))
        return true
      if (normal(at) === 'that' && isOneOf(next, 'many much')) return true
      if (normal(at) === 'too' && (at === last || next === 'and')) return true
    }
    return false
  }

  /** "Fixed theirs in a day": "his bag" is no comparison. */
  function isTheirs(verb: number, last: number): boolean {
    return words
      .slice(verb + 1, last + 1)
      .some(
        ({normal: word, index: at}) =>
          isOneOf(word, 'theirs hers') || (word === 'his' && !isOf(words[at + 1], 'content'))
      )
  }

  /** "Had that last year", "took the same two", "went over in May": but "parking had that effect". */
  function isLikewise(verb: number): boolean {
    const [word, next, after] = [normal(verb), normal(verb + 1), words[verb + 2]]
    if (word === 'went')
      return next === 'over' && (after?.joint !== 'none' || isOneOf(after.normal, 'at in last on to'))
    if (!isOneOf(word, 'had did took found learned')) return false
    const isWhole = after?.joint !== 'none' || !isOf(after, 'content') || isOneOf(after.normal, 'last out same')
    return (isOneOf(next, 'that this') && isWhole) || (next === 'the' && after?.normal === 'same')
  }

  /** "The patels got paid": people, where no capital shows it. */
  function isPaid(head: number, verb: number): boolean {
    return (
      isOneOf(normal(verb), 'got were') &&
      normal(verb + 1) === 'paid' &&
      isOf(words[head], 'plural') &&
      !/^(?:bill|claim|fee|fine|invoice|order|wage)s$/.test(normal(head))
    )
  }

  /** "Was on nine drums a week". */
  function isRate(verb: number): boolean {
    return (
      isOneOf(normal(verb), 'was were') &&
      normal(verb + 1) === 'on' &&
      isOf(words[verb + 2], 'number') &&
      isOneOf(normal(verb + 4), 'a per')
    )
  }

  /** "Was one of them", "was the last to go over". */
  function isOneOfThem(verb: number): boolean {
    if (!isOneOf(normal(verb), 'is was were')) return false
    const of = isOneOf(normal(verb + 1), 'one two') ? verb + 2 : verb + 1
    if (isOneOf(normal(of), 'of among'))
      return (
        isOneOf(normal(of + 1), 'them those ours these') ||
        /^the (?:first|last) to$/.test(`${normal(of + 1)} ${normal(of + 2)} ${normal(of + 3)}`)
      )
    const to = isOneOf(normal(verb + 3), 'one two') ? verb + 4 : verb + 3
    return normal(verb + 1) === 'the' && isOneOf(normal(verb + 2), 'first last next latest') && normal(to) === 'to'
  }

  /** "Hull's back pay came to forty grand": what somebody has changed by a figure, unless they rule with it. */
  function isSum(verb: number, last: number, head: number): boolean {
    return (
      !ruled.has(normal(head)) &&
      isOf(words[verb], 'past') &&
      results.has(normal(verb)) &&
      isOneOf(normal(verb + 1), 'to by from in out down back') &&
      words.slice(verb + 2, Math.min(last, verb + 4) + 1).some((word) => isOf(word, 'number'))
    )
  }
}
