import {words} from './table.ts'

export const hedge = words('hedge', 'Adverbs that weaken what follows.', [
  'just',
  'kind of',
  'maybe',
  'perhaps',
  'possibly'
])
