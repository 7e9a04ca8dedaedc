import {lastBefore} from '../script/pieces.ts'

/** Words in -s after a number that are not plurals: "12500 is", "call 415155 always". */
const noPlural: ReadonlySet<string> = new Set(
  'across always as besides cheers does has his is its less minus plus sometimes thanks this thus times towards us versus was yes'.split(
    ' '
  )
)
/** Counted nouns that are not plurals in -s. */
const counted: ReadonlySet<string> = new Set(
  'children cubic euro feet gallon gross head kilo men mile people percent pound rand square staff women yen'.split(' ')
)
const nextWord = /\s+([a-z]{2,20})\b/y

/** Whether a number ending at `end` counts something: "12500 units", "100020 dollars", not "code 12345". */
export function isCounting(text: string, end: number): boolean {
  nextWord.lastIndex = end
  const word = nextWord.exec(text)?.[1]
  if (!word) return false
  return counted.has(word) || (/[^su]s$/.test(word) && !noPlural.has(word))
}

/** Nouns that are numbered, neither counted nor called. */
const codes = (
  'account batch booth box card case claim code confirmation id invoice isbn item lot member model order part po policy ' +
  'ref reference serial sku ticket tracking vat'
).split(' ')
const codeBefore = new RegExp(
  String.raw`(?<!\b(?:area|country|dialling|dialing) )\b(?:${codes.join('|')})\.?\s(?:(?:number|no\.?|#|id)\s)?(?:is\s)?$`,
  'i'
)

/** Whether a number starting at `start` is a code: "order 12500", "the account number is 0113 4960 000". */
export function isCode(text: string, start: number): boolean {
  return codeBefore.test(lastBefore(text, start, 32))
}
