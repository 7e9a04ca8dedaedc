import {expect, test} from 'vitest'
import {faultOfRegex, findRegexes} from '../../src/language/regex.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

test.for<readonly [pattern: string, fault: string | undefined]>([
  ['cheap', undefined],
  ['\\bcheap(er|est)?\\b', undefined],
  ['\\p{L}+\\p{Lu}\\p{Nd}', undefined],
  ['a{999}', undefined],
  ['\\\\1', undefined],
  ['\\\\(?:a)', undefined],
  ['', 'matches where there is nothing'],
  ['a*', 'matches where there is nothing'],
  ['(', 'has a fault, unterminated group'],
  ['a(?=b)', 'looks ahead, which a search in one pass cannot'],
  ['a(?!b)', 'looks ahead, which a search in one pass cannot'],
  ['(?<=a)b', 'looks behind, which a search in one pass cannot'],
  ['(?<!a)b', 'looks behind, which a search in one pass cannot'],
  ['(a)\\1', 'refers back to a group, which a search in one pass cannot'],
  ['(?<x>a)\\k<x>', 'refers back to a group, which a search in one pass cannot'],
  ['\\p{Script=Greek}', 'names a class of characters other than `\\p{L}` and `\\p{N}`'],
  ['\\P{L}', 'names a class of characters other than `\\p{L}` and `\\p{N}`'],
  ['a{1000}', 'repeats more than 999 times']
])('%s: %s', ([pattern, fault]) => {
  expect(faultOfRegex(pattern)).toBe(fault)
})

async function found(source: string, ...regexes: readonly string[]) {
  const script = scriptOf(source)
  const wanted = regexes.map((regex) => ({regex, matchCase: false}))
  const matches = await findRegexes(wanted, script, indexWords(script, source).sentences)
  return matches.map(({start, end, text}) => [source.slice(start, end), text])
}

test.for<readonly [source: string, regex: string, ...matches: readonly (readonly [string, string])[]]>([
  ['It is cheap.', 'cheap', ['cheap', 'cheap']],
  ['It is  dirt\t cheap.', 'dirt cheap', ['dirt\t cheap', 'dirt cheap']],
  ['It’s ‘so’ “good”.', '\'so\' "good"', ['‘so’ “good”', '\'so\' "good"']],
  ['It is on‑line and on‐line.', 'on-line', ['on‑line', 'on-line'], ['on‐line', 'on-line']],
  ['Hi {{name}}, hi {{name}}.', 'hi \uFFFC', ['Hi {{name}}', 'Hi \uFFFC'], ['hi {{name}}', 'hi \uFFFC']],
  // A sentence at a time, from its start to its end.
  ['It is. Is it', 'is. is'],
  ['It is. It was.', '^it', ['It', 'It'], ['It', 'It']],
  ['It was. It was ', 'was$', ['was', 'was']],
  ['It is cheap.', 'dear']
])('in %j is %s', async ([source, regex, ...matches]) => {
  expect(await found(source, regex)).toEqual(matches)
})

test('of one sentence a hundred matches are enough', async () => {
  expect(await found('a '.repeat(150), 'a')).toHaveLength(100)
  // A sentence that nobody could say is searched in parts, which end at a blank if there is one.
  expect(await found('a '.repeat(1500), 'a')).toHaveLength(200)
  expect(await found(`${'ab '.repeat(700)}cheap`, 'cheap')).toEqual([['cheap', 'cheap']])
  expect(await found(`${'b'.repeat(3998)}cheap`, 'cheap')).toEqual([])
  expect(await found('It is.')).toEqual([])
})
