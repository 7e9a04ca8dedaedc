import {expect, test} from 'vitest'
import {longForms} from '../../src/language/contractions.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

const normals = (text: string) =>
  indexWords(asOneScript(text), text)
    .words.map(({normal}) => normal)
    .join(' ')

test.for<readonly [text: string, read: string]>([
  ['dont call', "don't call"],
  ['Im in', "i'm in"],
  ['its late', 'its late'],
  ['its going', "it's going"],
  ['it cut its heating bill', 'it cut its heating bill'],
  ['half of its heating bill', 'half of its heating bill'],
  ['he said its going', "he said it's going"],
  ['its 5', "it's 5"],
  ['its 24 hour desk', "it's 24 hour desk"],
  ['its b2b desk', 'its b2b desk'],
  ['its a seal', "it's a seal"],
  ['its seal', 'its seal'],
  ['ill call', "i'll call"],
  ['he is ill', 'he is ill'],
  ['is ill now', 'is ill now'],
  ['id like it', "i'd like it"],
  ['your id works', 'your id works'],
  ['its. Going on', 'its going on']
])('what a transcript writes without an apostrophe is read with it, where it fits: %s', ([text, read]) => {
  expect(normals(text)).toBe(read)
})

test.for<readonly [word: string, ...forms: readonly string[]]>([
  ["you'll", 'you will'],
  ["i'm", 'i am'],
  ["they're", 'they are'],
  ["we've", 'we have'],
  ["he'd", 'he would'],
  ["can't", 'cannot', 'can not'],
  ["won't", 'will not'],
  ["y'all've", "y'all have"],
  ["it's", 'it is'],
  ["who's", 'who is'],
  ["don't", 'do not'],
  // What somebody owns, an hour, and a word that is no contraction.
  ["dana's"],
  ["o'clock"],
  ["rock'n"],
  ["let's"],
  ["'ll"],
  ["n't"],
  ['seal'],
  ['']
])('%s is short for something, or for nothing', ([word, ...forms]) => {
  expect(longForms(word)).toEqual(forms)
})
