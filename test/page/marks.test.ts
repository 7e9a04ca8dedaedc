import {expect, test} from 'vitest'
import {markedPieces, pointsAtWords} from '../../src/page/marks.ts'
import {message, summary} from '../helpers/results.ts'

const source = 'Rep: Hi {{name}}, maybe call.'
const at = (words: string): [number, number] => [source.indexOf(words), source.indexOf(words) + words.length]
const script = summary({
  start: 5,
  end: source.length,
  details: {
    spans: [
      {kind: 'spoken', start: 5, end: 8},
      {kind: 'placeholder', start: 8, end: 16},
      {kind: 'spoken', start: 16, end: source.length}
    ],
    timeline: [],
    overAt: source.indexOf('call')
  }
})

test('the pieces join to the text, each with what is said of it', () => {
  const messages = [
    message({range: at('maybe call'), severity: 1}),
    message({range: at('call'), severity: 2}),
    message({ruleId: 'missing-reason', range: [5, source.length]})
  ]
  const pieces = markedPieces(source, messages, [script])
  expect(pieces.map(({text}) => text).join('')).toBe(source)
  expect(pieces.map(({text, kind, severity, messages, late}) => [text, kind, severity, messages, late])).toEqual([
    ['Rep: ', 'unspoken', undefined, [], false],
    ['Hi ', 'spoken', undefined, [], false],
    ['{{name}}', 'placeholder', undefined, [], false],
    [', ', 'spoken', undefined, [], false],
    ['maybe ', 'spoken', 1, [0], false],
    ['call', 'spoken', 2, [0, 1], true],
    ['.', 'spoken', undefined, [], true]
  ])
})

test('a text without scripts is one piece', () => {
  expect(markedPieces('Notes.', [], [])).toMatchObject([{text: 'Notes.', kind: 'unspoken'}])
  expect(markedPieces('', [], [])).toEqual([])
})

test.for([
  ['weak-words', [3, 8], true],
  ['weak-words', [3, 3], false],
  ['over-budget', [3, 8], false],
  ['missing-number', [3, 8], false],
  ['monotone', [0, 900], false]
] as const)('%s at %o points at words: %s', ([ruleId, range, expected]) => {
  expect(pointsAtWords(message({ruleId, range}))).toBe(expected)
})
