import {loadPlans} from './numbering-plans.ts'

/** Ranges kept for drama: North American 555-01xx, and Ofcom's (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama). */
const fictional =
  /^(?:\d{3})?55501\d\d$|^0(?:11[3-8]|1[2-6]1)4960\d{3}$|^0191498\d{4}$|^02079460\d{3}$|^02890180\d{3}$|^02920180\d{3}$|^01632960\d{3}$|^07700900\d{3}$|^08081570\d{3}$|^0909879\d{4}$|^03069990\d{3}$/

/**
 * Whether somebody may have a telephone number. `digits` as `findPhoneNumbers` gives them; `text` as it stands, whose
 * plus tells a country. Numbers of drama are possible. Local numbers of seven digits are: their plan is not known.
 */
export function isPossibleNumber(digits: string, text: string): boolean {
  if (fictional.test(digits) || digits.length === 7) return true
  if (text.trim().startsWith('+')) return loadPlans().isPossiblePhoneNumber(text)
  return loadPlans().isValidPhoneNumber(digits, digits.startsWith('0') ? 'GB' : 'US')
}
