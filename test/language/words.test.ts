import fc from 'fast-check'
import {expect, test} from 'vitest'
import {indexWords} from '../../src/language/words.ts'
import {splitLines} from '../../src/script/blocks/lines.ts'
import {compose} from '../../src/script/compose.ts'
import {asOneScript} from '../../src/script/one-script.ts'

/** What a word is, in one expression. */
const pattern = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*/gu

const wordsOf = (text: string) => indexWords(asOneScript(text), text).words

test('the words of any text are those of the pattern', () => {
  const unit = fc.constantFrom(...'abMZ19éß.,:\'’ʼ-"? \n…'.split(''))
  fc.assert(
    fc.property(fc.string({unit, maxLength: 40}), (text) => {
      expect(wordsOf(text).map((word) => word.text)).toEqual(text.match(pattern) ?? [])
    })
  )
})

test('a word knows its form', () => {
  const [name, stress, ing] = wordsOf('Dana PRINTS labeling')
  expect([name?.normal, name?.hasCapital, name?.isCapitalized]).toEqual(['dana', true, true])
  expect([stress?.normal, stress?.hasCapital, stress?.isCapitalized]).toEqual(['prints', true, false])
  expect([ing?.hasCapital, ing?.bits]).toEqual([false, wordsOf('labeling')[0]?.bits])
})

/** Words with the joints between them: `/` is a break, `//` the end of a sentence; quoted words end with `"`; questions are marked. */
function joined(source: string): string {
  const lines = splitLines(source).map(({start, end}) => {
    const marker = /^(?:> ?)*(?:[-•] |\d{1,3}[.)] )?/.exec(source.slice(start, end))?.[0] ?? ''
    return {start: start + marker.length, end}
  })
  const passage = {lines: lines.filter(({start, end}) => end > start), labels: []}
  const composed = compose(source, passage, {syntax: 'text', definitions: new Set()})
  const {words, sentences} = indexWords({title: undefined, line: 1, ...composed}, source)
  const joints = {none: ' ', break: ' / ', sentence: ' // '}
  const said = words.map(({text, placeholder, joint, quoted, index}) => {
    const word = placeholder ? `[${text.length}]` : text
    return `${index === 0 ? '' : joints[joint]}${word}${quoted ? '"' : ''}`
  })
  const asked = sentences.flatMap(({isQuestion, index}) => (isQuestion ? [` ?${index + 1}`] : []))
  return said.join('') + asked.join('')
}

test.for<readonly [text: string, words: string]>([
  ['Hi Dana, it is Iva.', 'Hi Dana / it is Iva'],
  ['It leaks. Ring me.', 'It leaks // Ring me'],
  ['It leaks! Ring me.', 'It leaks // Ring me'],
  ['Does it leak? Ring me.', 'Does it leak // Ring me ?1'],
  ['Does it leak', 'Does it leak'],
  ['It leaks. Does it? Yes.', 'It leaks // Does it // Yes ?2'],
  ['It leaks.Ring me', 'It leaks // Ring me'],
  ['See acme.io now', 'See acme io now'],
  ['See Acme.Io now', 'See Acme // Io now'],
  ['It leaks... Ring me.', 'It leaks // Ring me'],
  ['It leaks… Ring me.', 'It leaks // Ring me'],
  ['It leaks… and drips.', 'It leaks / and drips'],
  ['It leaks... I know.', 'It leaks / I know'],
  ['It leaks... Ian rang.', 'It leaks // Ian rang'],
  ['It leaks.. Ring me.', 'It leaks // Ring me'],
  ['It leaks.) Ring me.', 'It leaks // Ring me'],
  ['(It leaks.) ring me', 'It leaks // ring me'],
  ['It leaks; ring me', 'It leaks / ring me'],
  ['It leaks: ring me', 'It leaks / ring me'],
  ['It leaks (a lot) so', 'It leaks / a lot / so'],
  ['It leaks — so', 'It leaks / so'],
  ['It leaks – so', 'It leaks / so'],
  ['It leaks - so', 'It leaks / so'],
  ['It leaks -- so', 'It leaks / so'],
  ['It leaks--so', 'It leaks / so'],
  ['It leaks -so', 'It leaks so'],
  ['a-b', 'a b'],
  ['It leaks @ noon', 'It leaks @ noon'],
  ['a@b', 'a b'],
  ['a / b', 'a b'],
  ['No. We ring.', 'No // We ring'],
  ['No. 5 is ours.', 'No 5 is ours'],
  ['No! 5 rang.', 'No // 5 rang'],
  ['Dr. Lee rang.', 'Dr Lee rang'],
  ['Mr. Lee rang.', 'Mr Lee rang'],
  ['vs. Lee', 'vs Lee'],
  ['etc. Ring me.', 'etc // Ring me'],
  ['etc. and so on', 'etc and so on'],
  ['Inc. Ring me.', 'Inc // Ring me'],
  ['Inc. rang me.', 'Inc rang me'],
  ['W. Lee rang.', 'W Lee rang'],
  ['I. Ring me.', 'I // Ring me'],
  ['Plan B. Ring me.', 'Plan B Ring me'],
  ['Jan. 5 is fine.', 'Jan 5 is fine'],
  ['Jan. The fifth', 'Jan // The fifth'],
  ['Jan. the fifth', 'Jan the fifth'],
  ['Jan. at five', 'Jan at five'],
  ['Jan. Ring me.', 'Jan // Ring me'],
  ['Mon. Ring me.', 'Mon // Ring me'],
  ['at 5 p.m. Ring me.', 'at 5 p.m. // Ring me'],
  ['at 5 p.m. Eastern', 'at 5 p.m. Eastern'],
  ['at 5 p.m. EST', 'at 5 p.m. EST'],
  ['at 5 pm. Eastern', 'at 5 pm Eastern'],
  ['at 5 a.m. GMT', 'at 5 a.m. GMT'],
  ['a Ph.D. Ring me.', 'a Ph D Ring me'],
  ['a Ph. D. Lee', 'a Ph D Lee'],
  ['in the U.S. We ring.', 'in the U.S. // We ring'],
  ['in the U.S. Bank', 'in the U.S. Bank'],
  ['in the U.S. we ring', 'in the U.S. we ring'],
  ['J.P. Morgan', 'J.P. Morgan'],
  ['at 5 P.M. Morgan', 'at 5 P.M. // Morgan'],
  ['at 5 A.M. We', 'at 5 A.M. // We'],
  ['e.g. Lee', 'e.g. Lee'],
  ['i.e. Lee', 'i.e. Lee'],
  ['approx. Lee', 'approx Lee'],
  ['Ring me\n\nNow', 'Ring me // Now'],
  ['Ring me\nNow', 'Ring me Now'],
  ['Ring me\r\n \r\nnow', 'Ring me // now'],
  ['- Ring me\n- now', 'Ring me // now'],
  ['1. Ring me\n2. now', 'Ring me // now'],
  ['> - Ring me\n> - now', 'Ring me // now'],
  ['• Ring me\n• now', 'Ring me // now'],
  ['1000. Ring', '1000 // Ring'],
  ['Ring "me" now', 'Ring me" now'],
  ['Ring “me” now', 'Ring me" now'],
  ['Ring “me now', 'Ring me" now"'],
  ['Ring "me. Now', 'Ring me" // Now'],
  ['Ring me" now "so', 'Ring me now so"'],
  ['It is "the loud one". I will ring.', 'It is the" loud" one" // I will ring'],
  ['It is "the loud one." I will ring.', 'It is the" loud" one" // I will ring'],
  ['Is it "the loud one?" I will ring.', 'Is it the" loud" one" // I will ring ?1'],
  ['"Ring me", they say, "or wait"', 'Ring" me" / they say / or" wait"'],
  ['It is loud—"so loud"', 'It is loud / so" loud"'],
  ['Ring “me ” now', 'Ring me" now'],
  ['Hi{{name}} so', 'Hi [8] so'],
  ['Hi {{name}}. Ring', 'Hi [8] // Ring'],
  ['{{name}}. Ring me', '[8] // Ring me'],
  ['It leaks… {{name}} rang', 'It leaks / [8] rang'],
  ['U.S. {{name}} rang', 'U.S. [8] rang'],
  ['Inc. {{name}} rang', 'Inc [8] rang'],
  ["don't", "don't"],
  ['don’t', 'don’t'],
  ['rock’n’roll', 'rock’n’roll'],
  ['3.5', '3.5'],
  ['1,000', '1,000'],
  ['10:30', '10:30'],
  ['é. Ring', 'é // Ring'],
  ['Straße. Ring', 'Straße // Ring'],
  ['...', ''],
  ['', ''],
  ['a. b', 'a // b'],
  ['o.k. Ring', 'o.k. // Ring'],
  ["y'all're", "y'all're"],
  ["'tis", 'tis'],
  ['5.Ring', '5 // Ring'],
  ['"Ring," she', 'Ring" / she'],
  ['so?! Ring', 'so // Ring ?1'],
  ['Al w/ Tarn', 'Al w/ Tarn'],
  ['é W/Tarn', 'é W/ Tarn'],
  ['w/o it, w/c it', 'w o it / w c it'],
  ['h/w/d', 'h w d'],
  ['jo@tarn.co @tarn', 'jo tarn co tarn']
])('words, breaks and sentences of %j', ([text, words]) => {
  expect(joined(text)).toBe(words)
})
