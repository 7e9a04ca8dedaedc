import {lazily} from '../lazily.ts'
import type {PlaceholderSpan} from '../script/model.ts'
import {irregularPlurals, irregularVerbs} from './irregular.ts'
import {closedWords} from './vocabulary/closed.ts'

/** Classes of words that no table could list. Each class is one bit of a word; patterns use these names. */
export const classes = {
  number: 1 << 0,
  name: 1 << 1,
  field: 1 << 2,
  hesitation: 1 << 3,
  weekday: 1 << 4,
  past: 1 << 5,
  ing: 1 << 6,
  plural: 1 << 7,
  content: 1 << 8,
  'field:prospect': 1 << 9,
  'field:caller': 1 << 10,
  'field:company': 1 << 11,
  'field:phone': 1 << 12,
  'field:email': 1 << 13,
  'field:date': 1 << 14,
  'field:time': 1 << 15,
  'field:amount': 1 << 16,
  'field:reason': 1 << 17,
  'field:other': 1 << 18
} as const

/** Bits that only the machine uses. */
export const traits = {
  negation: 1 << 19,
  /** May start a figure before a number: "a hundred". */
  article: 1 << 20,
  /** Continues a figure: "percent". */
  figurePart: 1 << 21,
  /** Joins the words of a figure or a name. */
  figureLink: 1 << 22,
  nameLink: 1 << 23
} as const
/** Number of bits in use. */
export const bitCount = 24

/** Classes that match a run of words in one step. */
export const runs = {
  figure: {opens: classes.number | traits.article, parts: classes.number | traits.figurePart, links: traits.figureLink},
  names: {opens: classes.name, parts: classes.name, links: traits.nameLink}
} as const
/** Their names, in the machine's order. */
export const runNames = ['figure', 'names'] as const
/** Most words in a run (chosen: no figure or name is longer). */
export const longestRun = 12

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const notPast = setOf(
  'bed bleed breed embed exceed feed greed hundred indeed need proceed red seed shed speed succeed weed'
)
const notIng = setOf(
  'anything bring building ceiling during evening everything king morning nothing ring sing something spring string thing wedding wing'
)
const notPlural = setOf('always bus gas lens news perhaps plus sometimes thanks this towards yes')

/** Words by class. */
const byClass: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [
    classes.number,
    setOf(
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
      twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half quarter third dozen couple`
    )
  ],
  [classes.weekday, setOf('monday tuesday wednesday thursday friday saturday sunday')],
  [classes.past, Object.values(irregularVerbs).flat()],
  [classes.plural, Object.values(irregularPlurals)],
  [
    traits.negation,
    setOf("not no never nothing don't doesn't didn't won't isn't aren't wasn't can't cannot without nobody none")
  ],
  [traits.article, setOf('a an')],
  [
    traits.figurePart,
    setOf(
      `hundreds thousands millions billions halves quarters thirds dozens fifth fifths tenth tenths percent cents dollar dollars
      pound pounds pence euro euros buck bucks grand k bn`
    )
  ],
  [traits.figureLink, setOf('and a point or to per of')],
  [traits.nameLink, setOf('of the and')]
]

/** Bits of the listed words. */
const listed = lazily(() => {
  const bits = new Map<string, number>()
  for (const [bit, words] of byClass) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
})

/** Bits that depend only on a word's lower-case form. */
export function bitsOfForm(normal: string): number {
  let bits = listed().get(normal) ?? 0
  const isClosed = closedWords.has(normal)
  if (/^\d/.test(normal)) bits |= classes.number
  if (/^(?:u+m+|u+h+m*|e+r+m*|h+m+|e+h+m+)$/.test(normal)) bits |= classes.hesitation
  if (/\w\wed$/.test(normal) && !notPast.has(normal)) bits |= classes.past
  if (/\w\wing$/.test(normal) && !notIng.has(normal)) bits |= classes.ing
  if (/\w\w[^'sui]s$/.test(normal) && !notPlural.has(normal) && !isClosed) bits |= classes.plural
  if (!isClosed && !(bits & classes.number)) bits |= classes.content
  return bits
}

const field = classes.field | classes.content
/** Bits of a placeholder by kind. */
export const bitsOfField: Readonly<Record<PlaceholderSpan['stands'], number>> = {
  prospect: field | classes['field:prospect'] | classes.name,
  caller: field | classes['field:caller'] | classes.name,
  company: field | classes['field:company'] | classes.name,
  phone: field | classes['field:phone'],
  email: field | classes['field:email'],
  date: field | classes['field:date'] | classes.weekday,
  time: field | classes['field:time'],
  amount: classes.field | classes['field:amount'] | classes.number,
  reason: field | classes['field:reason'],
  other: field | classes['field:other'] | classes.name
}
