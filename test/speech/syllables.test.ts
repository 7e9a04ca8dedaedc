import {expect, test} from 'vitest'
import {countPhonemes} from '../../src/speech/phonemes.ts'
import {countSyllables} from '../../src/speech/syllables.ts'

const bySyllables: Record<number, string> = {
  0: "' -",
  1: "don't called makes through eyes queue league she'd you're tomb I",
  2: "didn't boss's it'll something business people wanted movement statement careful table react voicemail’s timeline café",
  3: 'company idea another everything area beautiful media realize telephone homeowner',
  4: 'information initiative available scientific society experience',
  5: 'opportunity cooperation reiterating',
  6: 'responsibility'
}
const words = Object.entries(bySyllables).flatMap(([count, list]) =>
  list.split(' ').map((word) => [word, Number(count)] as const)
)
test.for(words)('counts the syllables of %s', ([word, count]) => {
  expect(countSyllables(word)).toBe(count)
})

test.for([
  ['', 0],
  ['a', 1],
  ['call', 3],
  ['match', 3],
  ['quick', 4]
] as const)('estimates the sounds of "%s"', ([word, count]) => {
  expect(countPhonemes(word)).toBe(count)
})

test('a run of letters that is no word counts like its beginning', () => {
  expect(countSyllables('ba'.repeat(5000))).toBe(5000)
})
