import {isProperName, type WordIndex} from './words.ts'

const titles = new Set('mr mrs ms miss mx dr prof sir dame saint st'.split(' '))

/** Whether words are part of a name of several words with capitals, come after a title, or tell of what is the listener's own. */
export function isInName(first: number, last: number, {words}: WordIndex): boolean {
  const before = words[first - 1]
  const isJoined = words[first]?.joint === 'none'
  if (isJoined && before && (before.normal === 'your' || titles.has(before.normal.replace(/\.$/, '')))) return true
  const found = words.slice(first, last + 1)
  if (!found.every(isProperName)) return false
  const after = words[last + 1]
  return (
    found.length > 1 ||
    (isJoined && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text)) ||
    (after?.joint === 'none' && isProperName(after))
  )
}
