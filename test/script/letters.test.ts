import {expect, test} from 'vitest'
import {namesCaller} from '../../src/script/evidence/content.ts'
import {
  capital,
  fromFirstLetter,
  hasLetter,
  hasLetterOrDigit,
  letter,
  small,
  startsLikeName,
  startsWithCapital,
  startsWithSmall
} from '../../src/script/letters.ts'

const all = Array.from({length: 0x250}, (_, code) => String.fromCharCode(code))

test('letters are those of the Latin alphabets, and signs are none', () => {
  const isLetter = new RegExp(`^[${letter}]$`)
  for (const one of all) expect(isLetter.test(one), one).toBe(/\p{L}/u.test(one) && !/[ªµº]/.test(one))
})

test('every capital counts as one, every small letter as one, and in Latin-1 none as both', () => {
  const isCapital = new RegExp(`^[${capital}]$`)
  const isSmall = new RegExp(`^[${small}]$`)
  for (const one of all.filter((each) => !/[ªµº]/.test(each))) {
    if (/\p{Lu}/u.test(one)) expect(isCapital.test(one), one).toBe(true)
    if (/\p{Ll}/u.test(one)) expect(isSmall.test(one), one).toBe(true)
    if (one < 'Ā') expect(isCapital.test(one) && isSmall.test(one), one).toBe(false)
  }
})

test.each(['This is Zoë at Łukasz Tiles.', 'Élodie from Öhlin here.', 'its josé with tarn'])(
  '%s: names of Europe name the caller',
  (text) => {
    expect(namesCaller(text)).toBe(true)
  }
)

test.each([
  '',
  'Ana',
  'ana',
  'ANA',
  '7',
  '…',
  '“Ana”',
  '— ana',
  '’s',
  'Élodie',
  'élodie',
  '田中',
  'ʼa',
  '٣',
  '🔔 Ana',
  '** 7. é'
])('%s: a test of letters finds those that Unicode has', (text) => {
  expect(hasLetter(text)).toBe(/\p{L}/u.test(text))
  expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text))
  expect(startsWithCapital(text)).toBe(/^\p{Lu}/u.test(text))
  expect(startsWithSmall(text)).toBe(/^\p{Ll}/u.test(text))
  expect(startsLikeName(text)).toBe(/^\p{Lu}\p{Ll}/u.test(text))
  expect(fromFirstLetter(text)).toBe(text.replace(/^[^\p{L}]+/u, ''))
})
