import {cardinal, digitByDigit, join, joinAll} from './numbers.ts'

/** Abbreviations pronounced as a word although their letters do not suggest it. Chosen from business usage. */
const saidAsWord: ReadonlySet<string> = new Set(
  (
    'acme aids asap bant cobra covid daca erisa fafsa fema ferpa fico gif hipaa iaas ikea jpeg laser medicare nafta nasa ' +
    'nasdaq nato opec osha paas pin radar ram rom saas scuba sim soc swat unesco unicef zip'
  ).split(' ')
)

/** Abbreviations that are spelled although they look pronounceable; needed in scripts all in capitals. Chosen. */
const spelledOut: ReadonlySet<string> = new Set(
  'ai api ceo cfo cio cmo coo cto erp eta eu hoa hvac iot iso kpi ipo ppe roas roi sba seo uae uk usa usp'.split(' ')
)

/** Short words that people capitalise for stress, `FREE`, `NOW`. */
const shortWords: ReadonlySet<string> = new Set(
  (
    'a an am and any are as ask at be best big but buy by call can deal did do end far few for free from fun get go ' +
    'got guy had has he her here hey hi him his hot how i if in is its just key law let lot low man may me men must ' +
    'my new no not now of off old on one only or our out own pay per put ran run saw say see set she six so stop ten ' +
    'that the this to too top try two up use was way we when who why will win with won yes yet you your'
  ).split(' ')
)

/** Pronounceable like `SPIN` or `VISA`: only consonant clusters that English has. */
const sayable =
  /^(?:[b-df-hj-np-tv-z]|[bcfgps]l|[bcdfgpt]r|s[chkmnptw]|[cstpw]h|tw)?[aeiou]{1,2}(?:[b-df-hj-np-tv-z]|n[dgkt]|r[dkmnt]|s[kpt]|l[dklt]|[fp]t|mp|c[hkt]|sh|th|ll|ss)[aeiouy]?$/

/** `OPEX`, `EBIT`: a vowel between consonants, and one before them. */
const openSyllable = /^[aeio][^aeiouwy][aeiou][^aeiouwy]$/

/** Spells letters, and reads up to two digits as one number: `b2b` is `B two B`. */
export function spell(text: string): string {
  return join(
    ...Array.from(text.matchAll(/[a-z]|\d+/gi), ([part]) => (/\d/.test(part) ? codeNumber(part) : part.toUpperCase()))
  )
}

/**
 * Reads a word in capitals: spelled (`CRM`), or as a word (`NASA`, `FREE`, or anything with a vowel and five letters).
 * `shouted` means that the whole script is in capitals, so that they carry no information.
 */
export function capitals(written: string, shouted: boolean): string {
  const word = written.toLowerCase()
  if (saidAsWord.has(word) || shortWords.has(word)) return word
  const hasVowel = /[aeiouy]/.test(word)
  if (shouted) return hasVowel && !spelledOut.has(word) ? word : spell(word)
  if (word.length >= 5 && hasVowel) return word
  return word.length === 4 && (sayable.test(word) || openSyllable.test(word)) && !spelledOut.has(word)
    ? word
    : spell(word)
}

/** Digits inside a code or a name: up to two as a number, three as `three sixty five`, more one by one. */
export function codeNumber(digits: string): string {
  if (digits.length <= 2) return digits.startsWith('0') ? digitByDigit(digits) : cardinal(Number(digits))
  if (digits.length > 3 || digits.startsWith('0')) return digitByDigit(digits)
  if (digits.endsWith('00')) return cardinal(Number(digits))
  return join(
    digitByDigit(digits.slice(0, 1)),
    digits[1] === '0' ? digitByDigit(digits.slice(1)) : cardinal(Number(digits.slice(1)))
  )
}

/** Reads a name in an address or product: `dana22` is `dana twenty two`, `acmeCRM` is `acme C R M`. */
export function codeName(text: string): string {
  const parts = text.match(/\d+|[A-Z]{2,}(?![a-z])|[A-Z]?[a-zà-ɏ]+|[A-Z]/g) ?? []
  return joinAll(parts.map(namePart))
}

function namePart(part: string): string {
  if (/^\d/.test(part)) return codeNumber(part)
  const isUnsayable = part.length <= 2 || (part.length <= 4 && !/[aeiouy]/i.test(part))
  return isUnsayable && !shortWords.has(part.toLowerCase()) ? spell(part) : part.toLowerCase()
}
