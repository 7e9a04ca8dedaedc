import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {inAnyAlphabet} from '../script/letters.ts'
import type {Range} from '../script/model.ts'
import {isName, isTitle} from './names.ts'
import {placesIn} from './words-in.ts'

/** "VPs". */
const isInCapitals = inAnyAlphabet(/^[A-Z]{2,}s?$/, () => /^\p{Lu}{2,}s?$/u)

/** Whose name each name in a script is. */
export interface Names {
  /** Whether a word is part of a name other than those of the caller's side and the listener. */
  readonly isOther: (word: Word | undefined) => boolean
  /** Whether a lower-case word is part of the caller's or the listener's name. */
  readonly isKnown: (normal: string) => boolean
  /** Whether the word at an index is in a name of the caller's side. */
  readonly isCaller: (place: number) => boolean
}

/** Separates other names from those of the caller's side (`own`) and the listener (`theirs`). */
export function separateNames(index: WordIndex, own: readonly Range[], theirs: readonly Range[]): Names {
  const callerPlaces = placesIn(index.words, own)
  const places = [...callerPlaces, ...placesIn(index.words, theirs)]
  const normals = places.map((place) => normalOf(index.words[place]).replace(/'s$/, ''))
  const known = new Set(normals.filter((word) => word.length > 2))
  const isKnown = (normal: string) => known.has(normal)
  return {
    isKnown,
    isCaller: (place) => callerPlaces.has(place),
    isOther: (word) =>
      word !== undefined &&
      isName(word) &&
      !word.placeholder &&
      !isKnown(word.normal.replace(/'s$/, '')) &&
      !(isTitle(word) || isOneOf(word.normal, 'sir madam')) &&
      !/\d/.test(word.text) &&
      !isInCapitals(word.text) &&
      !isOnlyOpening(word)
  }

  /** A capital at the start of a sentence is a name only if more names follow. */
  function isOnlyOpening(word: Word): boolean {
    if (word.joint !== 'sentence') return false
    const next = index.words[word.index + 1]
    return !(next?.joint === 'none' && isName(next))
  }
}
