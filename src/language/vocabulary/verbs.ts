import {verbs} from './table.ts'

export const deliver = verbs('deliver', 'Bring goods to somebody.', [
  'bring',
  'deliver',
  'dispatch',
  'drop off',
  'haul',
  'send',
  'ship'
])
