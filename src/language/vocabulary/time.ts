import {nouns, words} from './table.ts'

export const month = words('month', 'Months, and the seasons that firms plan by; "may" is too often a verb.', [
  'april',
  'august',
  'autumn',
  'christmas',
  'december',
  'diwali',
  'easter',
  'february',
  'january',
  'july',
  'june',
  'march',
  'november',
  'october',
  'ramadan',
  'september',
  'spring',
  'summer',
  'thanksgiving',
  'winter'
])

export const span = nouns('span', 'Periods of time.', [
  'afternoon',
  'century',
  'day',
  'decade',
  'evening',
  'fortnight',
  'hour',
  'minute',
  'moment',
  'month',
  'morning',
  'night',
  'quarter',
  'season',
  'second',
  'semester',
  'shift',
  'term',
  'week',
  'weekend',
  'year'
])
