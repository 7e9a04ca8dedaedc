import {irregularPlurals, irregularVerbs} from './irregular.ts'
import {closedWords} from './vocabulary/closed.ts'
import type {Word, WordIndex} from './words.ts'

const numberWords = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half quarter third dozen couple`.split(
    /\s+/
  )
)
/** Further words of which a figure may consist: they begin none. */
const moreNumberWords = new Set(
  `hundreds thousands millions billions halves quarters thirds dozens fifth fifths tenth tenths percent cents dollar dollars pound
  pounds pence euro euros buck bucks grand k bn`.split(/\s+/)
)
/** Words between the words of one figure: "two and a half", "three or four". */
const figureLinks = new Set(['and', 'a', 'point', 'or', 'to', 'per', 'of'])
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const nameFields: ReadonlySet<string> = new Set(['prospect', 'caller', 'company', 'other'])
/** Words between the words of one name: "Bank of the West". */
const nameLinks = new Set(['of', 'the', 'and'])

const irregularPasts = new Set(Object.values(irregularVerbs).flat())
const notPast = new Set(
  'bed bleed breed embed exceed feed greed hundred indeed need proceed red seed shed speed succeed weed'.split(' ')
)
const notIng = new Set(
  'anything bring building ceiling during evening everything king morning nothing ring sing something spring string thing wedding wing'.split(
    ' '
  )
)
const irregularPlural = new Set(Object.values(irregularPlurals))
const notPlural = new Set('always bus gas lens news perhaps plus sometimes thanks this towards yes'.split(' '))

/** Classes of one word each: those that stay open, so that no table could list them. */
export const wordClasses: Readonly<Record<string, (word: Word) => boolean>> = {
  number: isNumber,
  name: (word) =>
    word.placeholder
      ? nameFields.has(word.placeholder.stands)
      : /^\p{Lu}/u.test(word.text) && word.normal !== 'i' && !word.normal.startsWith("i'"),
  field: (word) => word.placeholder !== undefined,
  // In capitals ER is a ward and UM a university.
  hesitation: (word) => /^(?:u+m+|u+h+m*|e+r+m*|h+m+)$/.test(word.normal) && !/^\p{Lu}{2}/u.test(word.text),
  weekday: (word) => weekdays.has(word.normal) || word.placeholder?.stands === 'date',
  past: ({normal}) => irregularPasts.has(normal) || (/\w\wed$/.test(normal) && !notPast.has(normal)),
  ing: ({normal}) => /\w\wing$/.test(normal) && !notIng.has(normal),
  plural: ({normal}) =>
    irregularPlural.has(normal) || (/\w\w[^'sui]s$/.test(normal) && !notPlural.has(normal) && !closedWords.has(normal)),
  content: (word) => !closedWords.has(word.normal) && !isNumber(word)
}

/** Classes that take a run of words as one step: they give the place after the run, or its start where there is none. */
export const runClasses: Readonly<Record<string, (place: number, index: WordIndex) => number>> = {
  figure: endOfFigure,
  names: endOfNames
}

/** Words that a run takes at most (chosen: no figure and no name is longer). */
export const longestRun = 12

function isNumber(word: Word): boolean {
  return /^\d/.test(word.normal) || numberWords.has(word.normal) || word.placeholder?.stands === 'amount'
}

/** "40", "$1,200 dollars", "two and a half percent", "half a million", "a couple of hundred". */
function endOfFigure(place: number, {words}: WordIndex): number {
  const [first, second] = [words[place], words[place + 1]]
  const opensWithArticle =
    (first?.normal === 'a' || first?.normal === 'an') && second?.joint === 'none' && numberWords.has(second.normal)
  if (!first || !(isNumber(first) || opensWithArticle)) return place
  return endOfRun(place, words, (word) => isNumber(word) || moreNumberWords.has(word.normal), figureLinks)
}

/** "Dana Reed", "Bank of the West", "Smith & Sons". */
function endOfNames(place: number, {words}: WordIndex): number {
  const isPart = (word: Word) => wordClasses['name']?.(word) === true
  const first = words[place]
  return first && isPart(first) ? endOfRun(place, words, isPart, nameLinks) : place
}

/** The place after a run: words of a kind, joined by up to two links, with nothing heard between them. */
function endOfRun(
  start: number,
  words: readonly Word[],
  isPart: (word: Word) => boolean,
  links: ReadonlySet<string>
): number {
  let end = start + 1
  for (let place = end; place < Math.min(start + longestRun, words.length) && place <= end + 2; place++) {
    const word = words[place]
    if (word?.joint !== 'none') break
    if (isPart(word)) end = place + 1
    else if (!links.has(word.normal)) break
  }
  return end
}
