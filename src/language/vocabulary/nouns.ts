import {nouns} from './table.ts'

export const firm = nouns('firm', 'What a business may be called.', [
  'agency',
  'business',
  'company',
  'firm',
  'practice',
  'shop'
])
