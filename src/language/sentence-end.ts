import {inAnyAlphabet, startsWithCapital} from '../script/letters.ts'

// Where a period ends a sentence, and where it belongs to an abbreviation.

/** Titles and the like: a period after them never ends a sentence. */
const neverEnds = new Set(
  'mr mrs ms mx dr prof st ste mt ft gen rep sen gov capt sgt rev hon jr sr vs e.g. i.e. approx dept est ext no tel fig vol'.split(
    ' '
  )
)
/** Abbreviations that end a sentence if the next word is capitalised. */
const mayEnd = new Set(
  'inc ltd co corp llc etc a.m. p.m. am pm u.s. u.k. ave blvd rd hr hrs min mins sec secs'.split(' ')
)

/** Words that start a sentence after initials rather than go on with a name: "in the U.S. We", but "U.S. Bank", "J.P. Morgan". */
const starters = new Set(
  'i we you he she it they my our your his her their this that these those there the a an if when while since what how who call ring text give let please thanks and but so or as at for in on no yes'.split(
    ' '
  )
)

/** Abbreviated days and months: a period after them rarely ends a sentence. */
const calendar = new Set(
  'apr aug dec feb fri jan jul jun mar mon nov oct sep sept thu thur thurs tue tues wed'.split(' ')
)

const isInitials = inAnyAlphabet(/^(?:[A-Z]\.){2,}$/, () => /^(?:\p{Lu}\.){2,}$/u)

/** Whether a stop after a word ends a sentence; `next` is the beginning of what follows. */
export function endsSentence(
  before: {readonly normal: string; readonly text: string} | undefined,
  gap: string,
  next: string,
  isPlaceholder: boolean
): boolean {
  if (!before || /[!?]/.test(gap)) return true
  if (before.normal === 'no') return !/^\d/.test(next)
  if (neverEnds.has(before.normal)) return false
  // "Derek W. Hoiem", "Jan. 5", "5 p.m. Eastern".
  if (/^[A-HJ-Z]$/.test(before.text)) return false
  if (calendar.has(before.normal)) return !/^(?:\d|at\b|the\b)/.test(next)
  if (/^[ap]\.?m\.?$/.test(before.normal) && /^(?:[ECMP][SD]?T\b|Eastern|Central|Mountain|Pacific|GMT|BST)/.test(next))
    return false
  if (before.normal === 'ph' || before.normal === 'ph.d') return false
  if (isInitials(before.text) && !/^[AP]\.M\.$/.test(before.text)) {
    const [word = ''] = /^\p{L}*/u.exec(next) ?? []
    return startsWithCapital(word) && !isPlaceholder && starters.has(word.toLowerCase())
  }
  if (mayEnd.has(before.normal)) return startsWithCapital(next) && !isPlaceholder
  return true
}
