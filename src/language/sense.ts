import {firstFrom} from '../script/pieces.ts'
import {classes} from './classes.ts'
import {isProperName, type WordIndex} from './words.ts'

const titles = new Set('mr mrs ms miss mx dr prof sir dame saint st'.split(' '))

/** Whether words are in a capitalised name of several words, follow a title, or describe something of the listener's: "your robust blend". */
export function isInName(first: number, last: number, {words}: WordIndex): boolean {
  const before = words[first]?.joint === 'none' ? words[first - 1] : undefined
  const after = words[last + 1]?.joint === 'none' ? words[last + 1] : undefined
  if (before && titles.has(before.normal.replace(/\.$/, ''))) return true
  if (before?.normal === 'your' && after && (after.placeholder || after.bits & classes.content)) return true
  const found = words.slice(first, last + 1)
  // "The Best Cellars in Victoria": a title.
  const title = found[0]?.normal === 'the' ? found.slice(1, 3) : []
  if (title.length === 2 && title.every(isProperName)) return true
  if (words[first]?.joint === 'sentence') return first === last && opensName(first, words)
  if (!found.every(isProperName)) return false
  return found.length > 1 || before?.isCapitalized === true || (!!after && isProperName(after))
}

/** Whether a capitalised word starts a sentence and a name of at least three words: "Amazing Grace Hospice uses it". */
function opensName(place: number, words: WordIndex['words']): boolean {
  const after = firstFrom(words, place + 1, 2)
  return after.length === 2 && after.every((word) => word.joint === 'none' && isProperName(word))
}
