import {expect, test} from 'vitest'
import {isDeclined, isFormula, isRetired, isUnwritten} from '../../../src/script/evidence/unwritten.ts'

test.for([
  'TBD',
  'tbc',
  'Coming soon.',
  'Ana to write',
  'Ana to write it.',
  'Ana is drafting this.',
  'They are still working on it.',
  '...',
  '—',
  '',
  'Not written yet',
  'Script pending',
  'Awaiting approval.',
  '[script to follow – Giles]',
  'Text follows when the terms are signed.',
  'Wording follows.',
  'Draft'
])('%j says that the script is still to be written', (text) => {
  expect(isUnwritten(text)).toBe(true)
})

test.for(['We have to write.', 'Ana Lee to write', 'Ana is here.', '12', 'é', 'Кто', 'Drafty', 'To do'])(
  '%j is a text',
  (text) => {
    expect(isUnwritten(text)).toBe(false)
  }
)

test.for([
  'No message.',
  'none',
  'Nothing.',
  'Hang up.',
  'Skip it.',
  'We don’t leave any.',
  "I don't leave one.",
  'Do not leave one.',
  'Never leave one.',
  '- no voicemail',
  'None: hang up.',
  'Nothing on the machine.',
  'Nothing here.',
  'Nothing, hang up.'
])('%j says that no message is left', (text) => {
  expect(isDeclined(text)).toBe(true)
})

test.for([
  'No news.',
  'Say nothing.',
  'None of it is urgent.',
  'None of the pumps leak.',
  'Nothing changes for you.',
  'Nothing else is due.'
])('%j leaves one', (text) => {
  expect(isDeclined(text)).toBe(false)
})

test.for([
  '[who] -> [why]',
  'who → why',
  'a => b',
  'a > b > c > d',
  '[Script]',
  '[Name] [Company]',
  '[Name], [Company].',
  '{{name}} {{company}}',
  '<name>',
  '\\[Name\\]'
])('%j outlines a message', (text) => {
  expect(isFormula(text)).toBe(true)
})

test.for(['a --> b', 'a > b > c', 'Hi [Name]', '[a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a]', 'Hi', ''])(
  '%j is said',
  (text) => {
    expect(isFormula(text)).toBe(false)
  }
)

test.for([
  'Retired',
  '_Retired, do not use._ Hi Dana',
  'Archived in March. It was: "Hi"',
  'Pulled by legal: Hi Dana',
  'Do not use'
])('%j is no longer used', (text) => {
  expect(isRetired(text)).toBe(true)
})

test.for([
  'Archived in March by the county, your permit lapses in June.',
  'Pulled from the register: your licence ends',
  'Removed panels lie in your yard.',
  'Hi Dana'
])('%j is a message', (text) => {
  expect(isRetired(text)).toBe(false)
})

test('only the beginning of a text is searched', () => {
  expect(isUnwritten(`${'The seal is due. '.repeat(150)} Ana to write`)).toBe(false)
  expect(isFormula(`[Name] ${'.'.repeat(600)}`)).toBe(false)
})
