import {expect, test} from 'vitest'
import {findPhoneNumbers} from '../../../src/speech/phone/find.ts'

/** A text without marks, with «each number» marked. */
function marked(text: string): string {
  return findPhoneNumbers(text).reduceRight(
    (rest, {start, end}) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
    text
  )
}

const said = 'oh one one three four nine six double oh double oh'
const local = 'five five five oh one three two'

test.for([
  // Of seven digits, ten, eleven with a zero or a one before them, or nine with a zero.
  `So «${local}» now`,
  'So five five five oh one three now',
  'So «five five five, oh one three, two one double two» now',
  `So «${said}» now`,
  // With a country's code, of eight digits at least.
  'So «plus four four, two oh, seven nine four six, oh oh double oh» now',
  'So plus four four two oh seven now',
  'So «one two two, five five five, oh one three, two one» now',
  'So two one two, five five five, oh one three, two one now',
  'So «oh two one, five five five, one two three» now',
  'So two two one, five five five, one two three now',
  'So oh two one, five five five, one two now',
  'So «oh one one three. Four nine six. Oh one double two». Bye',
  // Two in two sentences.
  `So «${local}». «${said}». Bye`,
  // Said several times without a pause.
  `So «${said}» «${said}» now`,
  `So «${said}» «${said}» «${said}» now`,
  `So «${said}» «${said}» «${said}» «${said}» now`,
  `So «${local}» «${local}» «${local}» now`,
  `So «${said}». «${said}». Bye`,
  // Said again with a slip: a digit too many.
  `So «${said}» «${said} one» now`,
  `So ${said} two oh seven nine four six oh one two three four five now`,
  `So ${said} one now`,
  `So «${said}» or «${said} one» now`,
  // A number does not begin within words that go on without a pause.
  'So two four one five five five five oh one three two now',
  'So two, «four one five five five five oh one three two» now',
  'So two-four-one-five-five-five-five-oh-one-three-two now',
  'So one two three four five six seven now',
  'So «one two three four six five seven» now'
])('%s', (text) => {
  expect(marked(text.replace(/[«»]/g, ''))).toBe(text)
})

test.for([
  // Days, whatever announces them.
  'My number is 2026-05-05',
  'My number is 2026-5-5',
  'My number is 2026 05 05',
  'My number is 5-5-2026',
  'My number is 05-05-2026',
  'My number is 5 5 2026',
  'My number is 1999-12-31',
  'My number is 31-12-1999',
  'My number is «5-5-20261»',
  'My number is «12026-5-5»',
  'My number is «2126-05-05»',
  'My number is «5-555-2026»',
  // An amount is one group, and nothing touches a number.
  'My number is 555014 dollars',
  'My number is «555 0142» dollars',
  'My number is «55501»',
  'My number is 5550',
  'My number is «1111 1111 1111 1111» 1111',
  // Said again: with a zero and in groups, or as long as the number before.
  'So again «0113 4960»',
  'So again 01134960',
  'So again 2113 49',
  'So again «011 345»',
  'So again 011 34',
  'So again 0113 4960 dollars',
  'So then 0113 4960',
  'Or «1-800-FLOWERS» or «415-555-0132»',
  'Or «415-555-0132» or «1-800-FLOWERS»'
])('%s', (text) => {
  expect(marked(text.replace(/[«»]/g, ''))).toBe(text)
})

test.for([
  ['00-44 20 7946 0123', '02079460123'],
  ['00 44 20 7946 0123', '02079460123'],
  ['+44 20 7946 4400', '02079464400'],
  ['+1 415 555 0144', '4155550144'],
  ['0113 496 0044', '01134960044']
])('the digits of %s are %s', ([written, digits]) => {
  expect(findPhoneNumbers(`Or ${written} now`).map((one) => one.digits)).toEqual([digits])
})
