import {expect, test} from 'vitest'
import {normalize} from '../../src/speech/normalize.ts'
import {stopEndsSentence, withoutFinalStop} from '../../src/speech/read-words.ts'

test.for<readonly [marked: string, ends: boolean]>([
  ['It is in the U.S.| Call me', true],
  ['It is in the U.S.| Navy', false],
  ['It is in the U.S.| navy', false],
  ['It is in the U.S.|', true],
  ['It is in the U.S.|,', false],
  ['Ring at 4 p.m.| Bring it', true],
  ['Ring at 4 p.m.|  Bring it', true],
  ['Ring at 4 p.m.| Eastern', false],
  ['Ring at 4 p.m.| EST', false],
  ['Ring at 4 p.m.| Monday', false],
  ['Ring at 4 p.m.| today', false],
  ['Ring in 15 min.| We can', true],
  ['Ring in 15 min.| May', false],
  ['Ring in 15 min.| or so', false],
  ['"Ring in 15 min.|" She', true],
  ['(Ring in 15 min.|) "She', true],
  ['Ring in 15 min.|x', false],
  ['It is on Main St.| Call me', true],
  ['It is on Main St.| Paul', false],
  ['It is on Main St.|', true],
  ['Ask Dr.| Lee', false],
  ['Ask J.| Lee', false],
  ['Seals etc.| And', true]
])('a period ends its sentence: %s %s', ([marked, ends]) => {
  const [before = '', after = ''] = marked.split('|')
  const written = /\S+$/.exec(before)?.[0].replace(/^\W+/, '') ?? ''
  expect(stopEndsSentence(before + after, before.length, written)).toBe(ends)
  expect(withoutFinalStop(before + after, before.length, written)).toBe(ends ? written.slice(0, -1) : written)
})

test('what has no period has none to lose', () => {
  expect(withoutFinalStop('15 min', 6, 'min')).toBe('min')
})

test.for<readonly [text: string, said: string]>([
  ['near St. Mark', 'near saint mark'],
  ['near St Mark', 'near saint mark'],
  ['Main St. is shut', 'main street is shut'],
  ['Main St is shut', 'main street is shut'],
  ['5th St is shut', 'fifth street is shut'],
  ['the st is shut', 'the st is shut'],
  // A lone letter is an initial, an article or a name.
  ['Robert J. Lee rang', 'robert J lee rang'],
  ['plan B. We rang', 'plan B we rang'],
  ['J. Lee rang', 'J lee rang'],
  ['Ana J. we rang', 'ana J we rang'],
  // One of a unit.
  ['one sec', 'one second'],
  ['two sec', 'two seconds'],
  ['a ten-min call', 'a ten minute call'],
  ['twenty-one min', 'twenty one minutes'],
  ['a hundred and one min', 'a hundred and one minutes'],
  ['two and a half hr', 'two and a half hours']
])('%s is said: %s', ([text, said]) => {
  const words = [...normalize(text, {placeholders: [], readAs: {}})].flatMap((item) =>
    'say' in item ? [item.say] : []
  )
  expect(words.join(' ')).toBe(said)
})
