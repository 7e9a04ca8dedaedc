import {isOf, wordsOf} from '../../language/membership.ts'
import {customer, firm, ownPeople, peer, person} from '../../language/vocabulary/people.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'

const kinds = wordsOf(firm, person, peer, customer)
const kin = wordsOf(peer, customer)
const staff = wordsOf(ownPeople)

/** What near the listener is not theirs: "out your way". */
export const around =
  /^(?:way|side|end|street|road|lane|block|row|stretch|quay|estate|village|town|parish|valley|coast|shore)$/

/** Whether a word is a firm or a person, by the word or by how it ends: "a podiatrist". */
export function isKindWord(word: string): boolean {
  // "Cafés"
  const plain = (/[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word).replace(/'s$/, '')
  return kinds.has(plain) || /\w(?:ist|ian|eer|keeper|smith|maker)s?$/.test(word)
}

/** People by what they make or do for others, unless they may work for the caller: "hairdressers", "florists". */
export function isTrade(word: string): boolean {
  return (
    !staff.has(word) && (isKindWord(word) || /\wers$/.test(word)) && /(?:[eo]r|ist|ian|man|smith|cher)s$/.test(word)
  )
}

/** Whether the word at a place, or the one after, is kin of the listener's: "your own neighbour". */
export function isKin(normal: (at: number) => string, at: number): boolean {
  return kin.has(normal(at)) || kin.has(normal(at + 1))
}

/** Kin of the listener's who live or work elsewhere: "your cousin Dev in Leicester", "your brother-in-law's garage". */
export function isFamily(normal: (at: number) => string, at: number): boolean {
  const isKinsman = /^(?:brother|sister|cousin|uncle|aunt|mate|friend|pal)s?(?:'s)?$/.test(normal(at))
  return (
    isKinsman &&
    [0, 1, 2, 3].some((i) => normal(at + i).endsWith("'s") || isOneOf(normal(at + i), 'in at over down up'))
  )
}

/** "Next door", for who lives there. */
export function isNextDoor(normal: (at: number) => string, at: number): boolean {
  return normal(at) === 'next' && normal(at + 1) === 'door'
}

/** "Its own power", "nothing else". */
export function isOnlyOwn(normal: (at: number) => string, at: number): boolean {
  const next = normal(at + 1)
  return (isOneOf(normal(at), 'its their his her') && next === 'own') || (normal(at) === 'nothing' && next === 'else')
}

/** Nobody in particular. */
export const anybody = /^(?:any|every|no|some)(?:body|one|thing)$/

/** "Half your street", "most of the quay": people, by where they are. */
export function isShare(normal: (at: number) => string, at: number): boolean {
  const of = normal(at + 1) === 'of' ? at + 1 : at
  if (/^every(?:one|body)$/.test(normal(at)))
    return isOneOf(normal(at + 1), 'in on along') && around.test(normal(at + 3))
  const isIts = isOneOf(normal(of + 1), 'your the')
  return (
    isOneOf(normal(at), 'half most all') && (around.test(normal(of + 2)) || (!isIts && around.test(normal(of + 3))))
  )
}

/** Somebody near the listener: "next door", "beside you", "two doors down", "across from you". */
export const near =
  /^(?:next (?:door|to you)|(?:beside|above|below|under|opposite|behind|near|around) you\b|(?:across|along|down|up) (?:from|the|your) (?:you|road|street|way|lane|hall|corridor)|\w+ (?:door|street|block|mile|farm|house)s? (?:down|up|over|away|from|along)|\w+ (?:along|down|up) from|over the road|(?:up|down)stairs|on (?:your|the) (?:street|road|floor|block|same))/

/** What the listener has or is, by stems: "your new cannery". */
export function listenersThings(words: readonly Word[]): ReadonlySet<string> {
  const near = words
    .filter(({normal}) => normal === 'your')
    .flatMap(({index: at}) => firstFrom(words, at + 1, 3))
    .filter((word) => isOf(word, 'content'))
  return new Set(near.map(({normal}) => stemOf(normal)))
}

/** A noun without the ending of a plural or an owner. */
export function stemOf(word: string): string {
  return word.replace(/(?:ies|y)$/, 'i').replace(/'?s$/, '')
}
