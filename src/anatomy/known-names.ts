import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import {isName} from './names.ts'
import {placesIn} from './places.ts'

/** Which names of a script belong to whom. */
export interface Names {
  /** Whether a word is, or is in, a name that is neither the caller's side nor the listener's. */
  readonly isOther: (word: Word | undefined) => boolean
  /** Whether a word, in lower case, is part of the name of one who speaks or is spoken to. */
  readonly isKnown: (normal: string) => boolean
  /** Whether the word at a place is in a range that names the caller's side. */
  readonly isCaller: (place: number) => boolean
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/

/** Tells the names of others from those of the caller's side (`own`) and of the listener (`theirs`). */
export function knowNames(index: WordIndex, own: readonly Range[], theirs: readonly Range[]): Names {
  const callerPlaces = placesIn(index.words, own)
  const places = [...callerPlaces, ...placesIn(index.words, theirs)]
  const normals = places.map((place) => index.words[place]?.normal.replace(/'s$/, '') ?? '')
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
      !titles.test(word.normal) &&
      !/^\p{Lu}{2,}s?$/u.test(word.text) &&
      !isOnlyOpening(word)
  }

  /** A capital at the start of a sentence names somebody only where more names come after it. */
  function isOnlyOpening(word: Word): boolean {
    if (word.joint !== 'sentence') return false
    const next = index.words[word.index + 1]
    return !(next?.joint === 'none' && isName(next)) || word.placeholder !== undefined
  }
}
