import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codeReaders, lastReaders} from '../../src/speech/codes.ts'
import {dateReaders} from '../../src/speech/dates.ts'
import {quantityReaders} from '../../src/speech/quantities.ts'
import {abbreviationReaders} from '../../src/speech/read-words.ts'
import {openingAt} from '../../src/speech/reader.ts'

const readers = [...abbreviationReaders, ...dateReaders, ...codeReaders, ...quantityReaders, ...lastReaders]
const written = [
  ...[
    '24/7',
    'R&D',
    'e.g.',
    'Ph.D',
    'w/o',
    '/mo',
    '2:30pm',
    '1:01:01',
    '2026-11-28',
    '3/14/26',
    'May 5',
    '5 May',
    'Mon-Fri'
  ],
  ...[
    '88-204417',
    'Q3',
    '3Q',
    'v4.2',
    '3rd',
    '$100s',
    "'90s",
    'Form 1099',
    '3M',
    'Ⅳ',
    '#12',
    '#123456',
    '#tag',
    'ext. 204'
  ],
  ...[
    'No. 5',
    '20415',
    'SOC2',
    '7',
    '-5%',
    '~$10-15 million',
    '.5',
    '20 €',
    '10x20',
    '5\'10"',
    '5:1',
    '½',
    '3 1/2',
    '±3°C'
  ]
]

test('a reader begins with what it says it can begin with', () => {
  const unit = fc.oneof(fc.constantFrom(...written), fc.constantFrom(...'09aZé$£€#/&.:,-–~+ '.split('')))
  const text = fc.array(unit, {minLength: 1, maxLength: 6}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (sample) => {
      for (const {pattern, opens} of readers) {
        pattern.lastIndex = 0
        if (pattern.test(sample)) expect(opens, `${pattern} in ${sample}`).toContain(openingAt(sample, 0))
      }
    }),
    {numRuns: 2000}
  )
})
