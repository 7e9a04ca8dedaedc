import {expect, test} from 'vitest'
import {endsSentence} from '../../src/language/sentence-end.ts'

/** Whether the stop in a text like `Jan. 5` ends a sentence; the word before it is all up to the mark that is given. */
function ends(before: string, gap: string, next: string, isPlaceholder = false): boolean {
  return endsSentence({text: before, normal: before.toLowerCase()}, gap, next, isPlaceholder)
}

test('a stop with nothing before it, a mark of exclamation or a question mark always ends one', () => {
  expect(endsSentence(undefined, '.', 'five', false)).toBe(true)
  for (const mark of ['!', '?', '?!', '.!']) expect(ends('Mr', mark, 'lee')).toBe(true)
})

test.for<readonly [before: string, next: string]>([
  // Titles and the like, whatever follows.
  ['Mr', 'Lee'],
  ['Dr', 'who'],
  ['approx', 'Five'],
  ['e.g.', 'Labels'],
  ['Ph.D', 'Lee'],
  ['PH', 'Lee'],
  // One letter of a name, but not "I".
  ['W', 'Hoiem'],
  ['A', 'Lee'],
  ['Z', 'Lee'],
  // A number.
  ['No', '5'],
  // Days and months before a number, an hour or an article.
  ['Jan', '5'],
  ['Mon', 'at ten'],
  ['Sept', 'the fifth'],
  // An hour before its zone.
  ['p.m', 'Eastern'],
  ['p.m.', 'EST'],
  ['AM', 'PDT'],
  ['a.m', 'GMT'],
  // Initials before a name, a small letter or a figure.
  ['U.S.', 'Bank'],
  ['J.P.', 'Morgan'],
  ['U.S.', 'we'],
  ['U.S.', '5'],
  ['U.S.', ''],
  // Abbreviations before a small letter.
  ['Inc', 'and'],
  ['A.M.', 'call'],
  ['mins', '5']
])('%s. %s goes on', ([before, next]) => {
  expect(ends(before, '.', next)).toBe(false)
})

test.for<readonly [before: string, next: string]>([
  ['labels', 'We'],
  ['labels', 'we'],
  ['labels', ''],
  ['I', 'We'],
  ['w', 'We'],
  ['WX', 'We'],
  ['No', 'Call 5'],
  ['Jan', 'Call'],
  ['Jan', 'Call at 5'],
  ['Jan', 'attend'],
  ['Jan', 'then'],
  ['p.m.', 'Call'],
  ['P.M.', 'Esther'],
  ['p.m.', 'Call Eastern'],
  ['U.S.', 'We'],
  ['U.S.', 'Call'],
  ['E.J.', 'I am'],
  ['U.S.Bank', 'Bank'],
  ['Inc', 'Call'],
  ['u.s.', 'Bank']
])('%s. %s are two', ([before, next]) => {
  expect(ends(before, '.', next)).toBe(true)
})

test('a field is no capital that could start a sentence', () => {
  expect([ends('U.S.', '.', 'We', true), ends('Inc', '.', 'Name', true)]).toEqual([false, false])
  expect(ends('labels', '.', 'Name', true)).toBe(true)
})
