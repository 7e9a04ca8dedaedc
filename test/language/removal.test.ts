import {expect, test} from 'vitest'
import {leaveOut, removeWords} from '../../src/language/removal.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** A text without the words in «marks», or undefined where they must stay; and what is suggested. */
function without(marked: string) {
  const source = marked.replace(/[«»]/g, '')
  const [from, to] = [marked.indexOf('«'), marked.indexOf('»') - 1]
  const index = indexWords(scriptOf(source), source)
  const inside = index.words.filter(({start, end}) => start >= from && end <= to)
  const [first, last] = [inside[0]?.index ?? -1, inside.at(-1)?.index ?? -1]
  const cut = (fix: {start: number; end: number; text: string} | undefined) =>
    fix && source.slice(0, fix.start) + fix.text + source.slice(fix.end)
  const suggestion = leaveOut({first, last, text: source.slice(from, to)}, {source, index})?.[0]
  return {
    words: cut(removeWords(source, index, first, last)),
    suggested: cut(suggestion?.fix),
    message: suggestion?.message
  }
}

test.for<readonly [marked: string, left: string]>([
  ['I «just» called.', 'I called.'],
  ['I called «just now».', 'I called.'],
  ['«Just» call me.', 'Call me.'],
  ['«So,» call me.', 'Call me.'],
  ['It rains. «Just» call me.', 'It rains. Call me.'],
  ['I, «um», called.', 'I called.'],
  ['I,  «um», called.', 'I called.'],
  ['I, «um»,  called.', 'I called.'],
  ['I,\n«um»,\ncalled.', 'I called.'],
  ['I «um», called.', 'I called.'],
  ['I, «um» called.', 'I, called.'],
  ['Hi Dana, «um», it is Lee.', 'Hi Dana, it is Lee.'],
  ['It is Dana, «um», and Lee.', 'It is Dana, and Lee.'],
  ['I called, «um».', 'I called.'],
  ['I called (it «now»).', 'I called (it).'],
  ['«Just» {{name}} called.', '{{name}} called.'],
  ['I  «just»  called.', 'I  called.']
])('words are left out with what belongs to them: %s', ([marked, left]) => {
  const {words, suggested, message} = without(marked)
  expect([words, suggested]).toEqual([left, left])
  expect(message).toBe(`Leave out \`${marked.slice(marked.indexOf('«') + 1, marked.indexOf('»'))}\``)
})

test.for<readonly [marked: string, left: string | undefined]>([
  ['«Hi there.» Call me.', 'Call me.'],
  ['«Hi there!» Call me.', 'Call me.'],
  ['It rains. «Hi there.» Call me.', 'It rains. Call me.'],
  ['«Hi there»?! Call me.', 'Call me.'],
  ['«Hi there»\n\nCall me.', 'Call me.'],
  ['Call me. «Hi there.»', undefined],
  ['«Hi there.»', undefined],
  ['«Hi there.» (Call me.)', undefined]
])('a whole sentence goes if another follows: %s', ([marked, left]) => {
  expect(without(marked).words).toBe(undefined)
  expect(without(marked).suggested).toBe(left)
})

test.for(['I *«just»* called.', 'I «just» [gladly] called.', 'I called: «now».'])(
  'words stay where marks stand beside them: %s',
  (marked) => {
    expect(without(marked).words).toBe(undefined)
  }
)
