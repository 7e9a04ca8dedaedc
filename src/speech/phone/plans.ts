import type {CountryCode} from 'libphonenumber-js/min'
import {perWord} from '../../language/per-word.ts'
import {loadPlans} from '../numbering-plans.ts'
import type {PhoneNumber} from './find.ts'

/**
 * Fictional numbers, by national digits: North American 555-01xx, and those of
 * Ofcom (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama),
 * ACMA (https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works) and
 * ComReg (Numbering Conditions of Use: 020 91x xxxx).
 */
const drama = [
  /^(?:\d{3})?55501\d\d$/,
  /^0(?:11[3-8]|1[2-6]1)4960\d{3}$|^0191498\d{4}$|^02079460\d{3}$|^02890180\d{3}$|^02920180\d{3}$|^01632960\d{3}$/,
  /^07700900\d{3}$|^08081570\d{3}$|^0909879\d{4}$|^03069990\d{3}$/,
  /^0[2378](?:5550|7010)\d{4}$|^049157\d{4}$|^1800(?:160401|9757\d\d)$|^13009757\d\d$/,
  /^02091\d{5}$/
]

/** Countries with a trunk zero before the area code: those where sales calls are in English, then their neighbours. Chosen. */
const ledByZero: readonly CountryCode[] = [
  ...(['GB', 'IE', 'AU', 'IN', 'ZA', 'NZ', 'DE', 'FR', 'IT', 'NL', 'BE', 'CH', 'AT', 'SE', 'FI'] as const),
  ...(['KE', 'NG', 'GH', 'PK', 'LK', 'BD', 'MY', 'PH', 'ID', 'TH', 'JP', 'IL', 'AE', 'TR', 'RO'] as const)
]

/** Grouped as in North America: 415-555-0132, and 415-555-01, which lacks two digits. */
const northAmerican =
  /^(?:\+?1[-, .]?)?(?:\d{3}[-, .]\d{3}[-, .]\d{4}|\d{3}[-,.]\d{3}(?:[-,.]\d{1,8})?)$|^(?:\+1|1[2-9]\d{9}$|[2-5]\d{9}$)/
/** Numbers used in templates, which no company has. */
const dummy = /^(?:0?123456789\d?|0{6,}|9{7,})$/

/**
 * Digits of numbers without an area code, which no plan lists, and of the longest without a country code. Chosen: plans allow
 * two more, but no number so long is in use.
 */
const [local, longest] = [8, 13]
/** Of shorter numbers with a trunk zero only these have some; other plans allow almost any, and would hide a lost digit. Chosen. */
const [fewestLedByZero, shorter]: [number, readonly CountryCode[]] = [9, ['GB', 'IE']]

type Written = Pick<PhoneNumber, 'digits' | 'written'>

/**
 * Whether a telephone number can exist, as found in `PhoneNumber`. If neither the number nor `countries` names a country,
 * a number is impossible only if no country has it.
 */
export function isPossibleNumber({digits, written}: Written, countries: readonly string[]): boolean {
  return isPossible([digits, written, ...countries].join('|'))
}

/** Cache key: parts separated by bars. Numbers are often repeated in a message, and across messages. */
const isPossible = perWord((key): boolean => {
  const [digits = '', written = '', ...countries] = key.split('|')
  return isInPlan({digits, written}, countries)
})

function isInPlan({digits, written}: Written, countries: readonly string[]): boolean {
  if (drama.some((range) => range.test(digits))) return true
  if (dummy.test(digits)) return false
  if (northAmerican.test(written) && !digits.startsWith('0')) return loadPlans().isValidPhoneNumber(digits, 'US')
  if (/^(?:\+|00)/.test(written)) return loadPlans().isPossiblePhoneNumber(`+${written.replace(/^00|\D/g, '')}`)
  if (digits.length <= local && !digits.startsWith('0')) return true
  const known = countries.filter((code) => loadPlans().isSupportedCountry(code))
  if (known.length > 0) return known.some((code) => loadPlans().isValidPhoneNumber(digits, code))
  if (digits.startsWith('0')) {
    const plans = digits.length < fewestLedByZero ? shorter : ledByZero
    return plans.some((code) => loadPlans().isValidPhoneNumber(digits, code))
  }
  return digits.length <= longest
}
