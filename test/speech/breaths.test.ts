import {expect, test} from 'vitest'
import {indexWords} from '../../src/language/words.ts'
import {breaths} from '../../src/speech/breaths.ts'
import {defaultSpeechSettings, speak} from '../../src/speech/speak.ts'
import {scriptOf} from '../helpers/parts.ts'

/** What is said in each breath, and in how many words. */
function breathsOf(source: string) {
  const script = scriptOf(source)
  const speech = speak({text: script.text, offset: script.start, placeholders: [], pauses: []}, defaultSpeechSettings)
  return breaths(script, indexWords(script, source), speech).map(({start, end, words}) => [
    source.slice(start, end),
    words
  ])
}

test.for<readonly [text: string, breaths: readonly (readonly [said: string, words: number])[]]>([
  ['Hi Dana, it is Iva', [['Hi Dana, it is Iva', 5]]],
  [
    'It leaks. Ring me.',
    [
      ['It leaks', 2],
      ['Ring me', 2]
    ]
  ],
  [
    'It leaks (pause) so ring me',
    [
      ['It leaks', 2],
      ['so ring me', 3]
    ]
  ],
  ['It leaks (slowly) so ring me', [['It leaks (slowly) so ring me', 5]]],
  [
    'Ring 415-555-0132 now',
    [
      ['Ring', 1],
      ['now', 1]
    ]
  ],
  ['We sold 250 seals', [['We sold 250 seals', 6]]],
  ['555-0132', []],
  ['', []]
])('the breaths of %j', ([text, expected]) => {
  expect(breathsOf(text)).toEqual(expected)
})
