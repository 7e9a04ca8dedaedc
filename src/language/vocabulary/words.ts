import {words} from './table.ts'

export const hedge = words('hedge', 'Adverbs that take force from what follows.', [
  'just',
  'kind of',
  'maybe',
  'perhaps',
  'possibly'
])
