import {expect, test} from 'vitest'
import {isCapitals, isTitle} from '../../../src/script/blocks/plain-lines.ts'

test.for<readonly [text: string, isATitle: boolean, inCapitals: boolean]>([
  ['SPRING OFFER', true, true],
  ['SPRING, OFFER', true, true],
  ['SPRING OFFER (two)', true, true],
  ['THE "SPRING" OFFER', true, true],
  ['SPRING OFFER two', true, false],
  ['Spring offer', true, false],
  ['SPR', true, false],
  ['[OFFER]', true, false],
  ['NEVER LEAVE TWO. THEY LISTEN', true, false],
  // What is quoted, ends like a sentence or holds two fields is part of a message.
  ['"SPRING" OFFER', false, false],
  ['“SPRING” OFFER', false, false],
  ['SPRING OFFER.', false, false],
  ['SPRING OFFER,', false, false],
  ['SPRING OFFER!"', false, false],
  ['#TO# SAYS #FROM#', false, false],
  ['A'.repeat(80), true, true],
  ['A'.repeat(81), false, false]
])('%s is a title: %s, in capitals: %s', ([text, isATitle, inCapitals]) => {
  expect([isTitle(text), isCapitals(text)]).toEqual([isATitle, inCapitals])
})
