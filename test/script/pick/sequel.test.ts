import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const weak = 'Hi, this is Iva at Moor Pumps, just checking in. Call me back on 555-0119 when you get a chance.'
const strong = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const said = (source: string) => scriptsIn(source, 'markdown').map(([, words]) => words)

test.for<readonly [judgement: string, after: string]>([
  ['nobody answers it', 'Nobody rings back after that one.'],
  ['a question', 'Well, why would they?'],
  ['an order', 'Please don’t leave this one. It is dull.'],
  ['its length', 'Count the words that are about pumps.'],
  ['what listeners do', 'I would have hung up.']
])('words after a message condemn it: %s', ([, after]) => {
  expect(said(`# Messages\n\n## What we say\n\n> ${weak}\n\n${after}\n\n## Voicemail\n\n> ${strong}\n`)).toEqual([
    strong
  ])
  expect(said(`A rep left this: "${weak}" ${after} Ours is this voicemail: "${strong}" She rang at noon.\n`)).toEqual([
    strong
  ])
})

test('of two takes, the one before is no message', () => {
  const text = `Jo left this message: "${weak}" And this, two weeks after it: "${strong}" Same voice.\n`
  expect(said(`# Voicemails\n\n${text}`)).toEqual([strong])
})

test.for<readonly [remark: string, after: string]>([
  ['praise', 'She rang back within the hour.'],
  ['a limit', 'Don’t leave it more than once.'],
  ['what the caller did then', 'Then I hung up like a man in a film.'],
  ['the number of answers', 'Two calls back out of nine.']
])('other words after a message leave it alone: %s', ([, after]) => {
  expect(said(`# Voicemail\n\n> ${strong}\n\n${after}\n`)).toEqual([strong])
})
