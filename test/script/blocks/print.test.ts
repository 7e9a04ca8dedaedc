import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const one = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const said = (source: string) => scriptsIn(source, 'text').map(([title, words]) => [title, words])

test('the foot of a page in a message is not said', () => {
  const source = `1.1  WHEN YOU REACH THE MACHINE

   "Hi [Name], this is Iva at Moor Pumps. Your seal is due in June.

Moor Pocket Guide                                   Page 15
------------------------------------------------------------

   I will ring on Monday, or 555-0119."

Moor Pocket Guide                                   Page 16
`
  expect(said(source)).toEqual([['1.1 WHEN YOU REACH THE MACHINE', one]])
})

test.for([
  ['+', '-', '|'],
  ['┌', '─', '│']
] as const)('cards in frames are parts of their own: %j', ([corner, line, side]) => {
  const edge = `${corner}${line.repeat(56)}${corner === '+' ? '+' : '┐'}`
  const row = (text = '') => `${side} ${text.padEnd(54)} ${side}`
  const card = (...lines: readonly string[]) => [edge, ...lines.map(row), edge].join('\n')
  const source = `MESSAGE CARDS - keep by the phone

${card('CARD 1   NEW ENQUIRY, NO ANSWER', '', 'Hi [Name], this is Iva at Moor Pumps. Your seal is', 'due in June. I will ring on Monday, or 555-0119.', '', 'TIP: have their form in front of you.')}

${card('CARD 2   TEXT MESSAGE', '', 'Hi [Name], Moor Pumps. Your seal is due.')}
`
  expect(said(source)).toEqual([['CARD 1 NEW ENQUIRY, NO ANSWER', one]])
})

test('a table with two columns stays one', () => {
  expect(said(`| step | voicemail script |\n| 1 | ${one} |\n`)).toEqual([['step 1', one]])
})
