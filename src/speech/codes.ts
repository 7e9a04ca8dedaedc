import {firstFrom, lastBefore} from '../script/pieces.ts'
import {isCounting} from './counted.ts'
import {capitals, codeName, codeNumber, spell} from './letters.ts'
import {currencies} from './money.ts'
import {cardinal, digitByDigit, join, ordinal, plural, year} from './numbers.ts'
import {group, type Reader} from './reader.ts'

const roman: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
  XIV: 14,
  XV: 15
}
/** Names of kings and popes: a following numeral is an ordinal, "Henry V" the fifth. */
const regnal = new Set(
  'charles edward elizabeth francis frederick george henry james john louis napoleon nicholas paul peter philip pius richard william'.split(
    ' '
  )
)
/** Nouns numbered in Roman numerals, so that a single I, V or X after them is a number. */
const numbered = new Set(
  'act appendix article book bowl chapter class level part phase schedule section series stage tier title type volume war'.split(
    ' '
  )
)

/** Whether letters are a Roman numeral, if the word before them allows it. */
export const mayBeRoman = (written: string): boolean => roman[written] !== undefined

/** Reads `II` after a capitalised word, and `V` or `X` only after a king or "Part"; "Malcolm X" and "I" stay letters. */
export function readRoman(written: string, before: string): string | undefined {
  const n = roman[written]
  if (n === undefined || !/^[A-Z]/.test(before)) return undefined
  const word = before.toLowerCase()
  if (regnal.has(word) && n > 1) return join('the', ordinal(n))
  return written.length > 1 || numbered.has(word) ? cardinal(n) : undefined
}

/** Roman numerals that are one character, `Ⅳ`, never letters. */
const readRomanGlyph = (written: string, before: string): string | undefined => {
  const n = roman[written.normalize('NFKC').toUpperCase()]
  if (n === undefined) return undefined
  return regnal.has(before) ? join('the', ordinal(n)) : cardinal(n)
}

/** House and booth numbers: four digits in pairs. */
const inPairs = (digits: string) => (digits.length === 4 ? year(Number(digits)) : cardinal(Number(digits)))

/** A number in a code: three digits as in flights, four from 1000 as a year, others one by one. */
const inCode = (digits: string) => (/^(?:19|20)\d\d$/.test(digits) ? year(Number(digits)) : codeNumber(digits))

/** Words before digits that are read one by one. */
const readOut =
  /\b(?:extension|passcode|password|pin|zip|code|confirmation|reference|ref|badge)\.?(?:\s(?:code|number|no\.?|id))?(?:\sis)?:?\s$/i

/** Words before which `90s` is a decade or a range: "the 90s", "her 30s", "the low 100s". */
const decadeBefore = /^(?:the|early|late|mid|low|high|his|her|my|your|our|their)$/
/** Plurals of ten, a hundred ..., by the number of zeros. */
const roundPlurals = ['tens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions']

/** Nouns followed by an identifying number, not a count: "Form 1099", "Route 101". */
const named =
  /\b(?:forms?|flights?|rooms?|suites?|routes?|highways?|interstate|models?|sections?|channels?|gates?|booths?|boeings?|airbus|rule|bus|train|units?|apartment|exit|local|schedule)\s$/i
/** Boeing models, known by their number alone. */
const aircraft = /^7[0-9]7$/
const ofAircraft = (text: string, end: number) =>
  /^\s(?:crews|engines|fleets|flights|hangars|jets|parts|pilots|planes|seats|series)\b/.test(firstFrom(text, end, 10))

/** Words that follow a company but not a million: "3M uses it". */
const ofCompany = /^\s(?:buys|does|gets|has|is|makes|needs|pays|runs|saves|says|sells|ships|spends|uses|wants|was)\b/
const amountBefore = new Set(
  'about above almost another around below earned hit lost made nearly of over raised reached roughly saved spent than to under up worth'.split(
    ' '
  )
)

/** Whether `3M` is an amount: "over 3M", "3M views", "3M a year", but not "at 3M". */
function isMillions(after: string, previous: string): boolean {
  return (
    amountBefore.has(previous) || /^\s(?:a|of|per)\s/.test(after) || (isCounting(after, 0) && !ofCompany.test(after))
  )
}

/** Quarters, versions, part and order numbers, ordinals, decades, and letters mixed with digits. */
export const codeReaders: readonly Reader[] = [
  {
    // 88-204417, 12-3456-789: eight figures or more in groups
    kind: 'digits',
    opens: ['figure'],
    pattern: /(?!(?:19|20)\d\d-(?:19|20)\d\d(?!\w))(?=[\d-]{9,40}(?![\w-]))\d{2,}(?:-\d{2,}){1,8}/y,
    say: ([written]) => written.split('-').map(digitByDigit).join(', ')
  },
  {
    // Q3, H1, FY25, FY2025, Q3'24
    kind: 'number',
    opens: ['letter'],
    pattern: /(?<name>Q|H|FY|CY)[-'’]?(?<n>\d{1,4})(?:['’](?<year>\d\d))?(?!\w)/y,
    say: (match) =>
      join(
        spell(group(match, 'name')),
        inCode(group(match, 'n')),
        group(match, 'year') && cardinal(Number(group(match, 'year')))
      )
  },
  {
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<n>\d)(?<name>[QH])(?:['’]?(?<year>\d\d))?(?!\w)/y,
    say: (match) =>
      join(
        cardinal(Number(group(match, 'n'))),
        group(match, 'name'),
        group(match, 'year') && cardinal(Number(group(match, 'year')))
      )
  },
  {
    // v4.2, 4.2.1
    kind: 'number',
    opens: ['figure', 'letter'],
    pattern: /(?<v>v)?(?<first>\d{1,4})(?<rest>(?:\.\d{1,4}){0,4})(?!\w|\.\d)/y,
    say: (match) => {
      const rest = group(match, 'rest')
      if (!group(match, 'v') && !/\..*\./.test(rest)) return undefined
      const points = Array.from(rest.matchAll(/\d+/g), ([n]) => `point ${codeNumber(n)}`)
      return join(group(match, 'v') && 'version', cardinal(Number(group(match, 'first'))), ...points)
    }
  },
  {
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<n>\d[\d,]{0,12})(?:st|nd|rd|th)(?!\w)/iy,
    say: (match) => ordinal(Number(group(match, 'n').replaceAll(',', '')))
  },
  {
    // 100s of clients, $1,000s
    kind: 'number',
    opens: ['figure', 'mark'],
    pattern: /(?<sign>[$£€])?(?<n>10{1,2}|1,?0{3}|10{1,2},?0{3}|1,?0{3},?0{3})['’]?s(?!\w)/y,
    say: (match, {text, start, previous}) => {
      const n = Number(group(match, 'n').replaceAll(',', ''))
      const money = currencies[group(match, 'sign')]
      const isOfMany = /^\sof\b/.test(text.slice(start + match[0].length, start + match[0].length + 4))
      if (!money && !isOfMany && n < 1000 && !(n === 100 && decadeBefore.test(previous))) return undefined
      return join(roundPlurals[String(n).length - 2], money && `of ${money.several}`)
    }
  },
  {
    // 1990s, '90s, the 90s; elsewhere "30s" is seconds
    kind: 'number',
    opens: ['figure', 'mark'],
    pattern: /(?<mark>['’]?)(?<n>\d{2,4})['’]?s(?!\w)/y,
    say: (match, {previous}) => {
      const digits = group(match, 'n')
      if (aircraft.test(digits)) return plural(codeNumber(digits))
      const isDecade = group(match, 'mark') || digits.length === 4 || decadeBefore.test(previous)
      if (!isDecade) return join(cardinal(Number(digits)), 'seconds')
      return plural(digits.length === 4 ? year(Number(digits)) : cardinal(Number(digits)))
    }
  },
  {
    // Form 1099, Boeing 737, Room 204
    kind: 'number',
    opens: ['figure'],
    pattern: /\d{3,4}(?![\w%]|[,.:/-]\d)/y,
    say: ([written], {text, start}) => {
      const isName = named.test(lastBefore(text, start, 14)) || aircraft.test(written)
      if (!isName || (isCounting(text, start + written.length) && !ofAircraft(text, start + written.length))) return
      return written.length === 4 ? year(Number(written)) : codeNumber(written)
    }
  },
  {
    // The company; "3M views" are millions.
    kind: 'letters',
    opens: ['figure'],
    pattern: /3M(?:['’]s)?(?![\w%])/y,
    say: ([written], {text, start, previous}) =>
      isMillions(text.slice(start + written.length, start + 24), previous) ? undefined : 'three M'
  },
  {
    kind: 'number',
    opens: ['mark'],
    pattern: /[Ⅰ-ⅿ]{1,6}(?!\w)/y,
    say: ([written], {previous}) => readRomanGlyph(written, previous)
  },
  {
    kind: 'number',
    opens: ['mark'],
    pattern: /#\s?(?<n>\d{1,4})(?!\w)/y,
    say: (match) => join('number', inPairs(group(match, 'n')))
  },
  {
    kind: 'digits',
    opens: ['mark'],
    pattern: /#\s?(?<n>\d{5,24})(?!\w)/y,
    say: (match) => join('number', digitByDigit(group(match, 'n')))
  },
  {
    kind: 'word',
    opens: ['mark'],
    pattern: /#(?<name>[A-Za-z]\w{0,40})/y,
    say: (match) => join('hashtag', codeName(group(match, 'name')))
  },
  {
    // ext. 204, x204, extension 204
    kind: 'digits',
    opens: ['letter'],
    pattern: /(?<!\w)(?:ext(?:ension)?\.?\s?#?(?=\d)|x\s?(?=\d\d))(?<n>\d{1,6})(?!\w)/iy,
    say: (match) => join('extension', digitByDigit(group(match, 'n')))
  },
  {
    // "my extension is 7712", "code 4821"
    kind: 'digits',
    opens: ['figure'],
    pattern: /\d{3,6}(?![\w,.%:/-]?\d|\w|%)/y,
    say: ([written], {text, start}) => (readOut.test(lastBefore(text, start, 40)) ? digitByDigit(written) : undefined)
  },
  {
    // No. 5, Nos. 1
    kind: 'number',
    opens: ['letter'],
    pattern: /[Nn]os?\.\s?(?<n>\d{1,6})(?![\d-])/y,
    say: (match) => join('number', cardinal(Number(group(match, 'n'))))
  }
]

/** The last reader, for codes, names with digits, and long runs of digits. */
export const lastReaders: readonly Reader[] = [
  {kind: 'digits', opens: ['figure'], pattern: /\d{5,24}(?![\w,])/y, say: ([written]) => digitByDigit(written)},
  {
    // 5G, 3D, B2, SOC2, MH370, AB-1234, COVID-19, iPhone15
    kind: 'letters',
    opens: ['figure', 'letter'],
    pattern: /(?=[A-Za-z\d-]{0,40}\d)(?=[A-Za-z\d-]{0,40}[A-Za-z])[A-Za-z\d]{1,24}(?:-[A-Za-z\d]{1,12}){0,3}(?!\w)/y,
    say: ([written]) => join(...(written.match(/\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map(codePart))
  },
  {kind: 'digits', opens: ['figure'], pattern: /\d{1,24}/y, say: ([written]) => codeNumber(written)}
]

function codePart(part: string): string {
  if (/^\d/.test(part)) return inCode(part)
  if (/^[A-Z]+$/.test(part)) return capitals(part, false)
  return part.length === 1 ? part.toUpperCase() : part.toLowerCase()
}
