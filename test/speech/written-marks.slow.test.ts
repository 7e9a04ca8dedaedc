import fc from 'fast-check'
import {expect, test} from 'vitest'
import rule from '../../rules/unspeakable-symbols.ts'
import {asOneScript} from '../../src/script/one-script.ts'
import {findAbbreviations} from '../../src/speech/find-abbreviations.ts'
import {defaultSpeechSettings, speak} from '../../src/speech/speak.ts'
import {findWrittenMarks} from '../../src/speech/written-marks.ts'
import {applyFixes} from '../helpers/fixes.ts'

const scraps = [
  'Hi',
  'salt',
  '&',
  'w/',
  'w/o',
  '24/7',
  '$5/mo',
  '/',
  '#1',
  '#sales',
  '~20',
  '<5',
  '@',
  '@acme',
  '+',
  '=',
  '|',
  '→',
  '×',
  '🎉',
  '👩‍🚀',
  '🇺🇸',
  ':)',
  'e.g.',
  'etc.',
  '15 min.',
  'vs',
  'EOD',
  'acme.io/x',
  'a@b.com',
  '3/14',
  'AT&T',
  'he/she',
  '.',
  ','
]
const anyText = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...scraps), fc.string({unit: 'grapheme', maxLength: 5})),
      fc.constantFrom(' ', '', '\n')
    ),
    {
      maxLength: 16
    }
  )
  .map((parts) => parts.flat().join(''))

test('marks and abbreviations stand where they say, in order and apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const script = asOneScript(text)
      const speech = speak({text, offset: 0, placeholders: [], pauses: []}, defaultSpeechSettings)
      for (const found of [findWrittenMarks(script), findAbbreviations(script, speech)]) {
        let end = 0
        for (const mark of found) {
          expect(mark.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(mark.start, mark.end)).toBe(mark.text)
          end = mark.end
        }
      }
    })
  )
})

test('what is mended comes to rest', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      // `w/w/` takes a round for each, as `--fix` goes on until nothing changes.
      let mended = text
      for (let round = 0; round < 10; round++) mended = await applyFixes(rule, mended)
      expect(await applyFixes(rule, mended)).toBe(mended)
    }),
    {numRuns: 60}
  )
})
