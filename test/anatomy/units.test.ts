import {expect, test} from 'vitest'
import {findUnits, isImperative, opensAsQuestion, unitOf} from '../../src/anatomy/units.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** The clauses of a text: what each says, who it is about, and how it is meant. */
function clausesOf(source: string): readonly string[] {
  const index = indexWords(scriptOf(source), source)
  const units = findUnits(index)
  return units.map((unit) => {
    const {first, last, opening, subject, isQuestion, isConditional, isBecause} = unit
    for (let place = first; place <= last; place++) expect(unitOf(units, place)).toBe(unit)
    const text = source.slice(index.words[first]?.start, index.words[last]?.end)
    const meant = [
      isQuestion && 'asked',
      isConditional && 'if',
      isBecause && 'because',
      isImperative(unit, index) && 'told',
      opensAsQuestion(unit, index) && 'like a question'
    ]
    return [`${text} | ${index.words[opening]?.text} ${subject}`, ...meant.filter(Boolean)].join(', ')
  })
}

test.for<readonly [text: string, clauses: readonly string[]]>([
  ['Your lease ends, and I called.', ['Your lease ends | Your listener', 'and I called | I caller']],
  ['If you like, call me.', ['If you like | you listener, if', 'call me | call other, told']],
  ['Call me if you like.', ['Call me if you like | Call other, told']],
  ['I called because your lease ends.', ['I called | I caller', 'because your lease ends | your listener, because']],
  ['Right, your trucks go home empty.', ['Right | Right other', 'your trucks go home empty | your listener']],
  ['Right now your trucks go home empty.', ['Right now your trucks go home empty | Right other']],
  // After a place or a time, the first pronoun is the subject.
  ["After Sunday's hail we found damage.", ["After Sunday's hail we found damage | After caller"]],
  ['In May you moved to Toledo.', ['In May you moved to Toledo | In listener']],
  ['After the hail your roof leaks.', ['After the hail your roof leaks | After other']],
  ['Do not call before nine.', ['Do not call before nine | Do other, told, like a question']],
  ['Do you call before nine?', ['Do you call before nine | Do other, asked, like a question']],
  ['What does it cost?', ['What does it cost | What other, asked, like a question']],
  ['Send me the plan, and I will call you.', ['Send me the plan | Send other, told', 'and I will call you | I caller']],
  ['Saw your ad for drivers.', ['Saw your ad for drivers | Saw clipped']],
  ['So I thought that you might like it.', ['So I thought that you might like it | I caller']],
  [
    'They told us that it leaks; we can fix it.',
    ['They told us that it leaks | They pronoun', 'we can fix it | we caller']
  ],
  [
    'Your roof is ten years old, the shingles curl.',
    ['Your roof is ten years old | Your listener', 'the shingles curl | the other']
  ],
  ['We clean kitchens, you rest.', ['We clean kitchens | We caller', 'you rest | you listener']],
  ['When it rains, it leaks.', ['When it rains | it pronoun, if', 'it leaks | it pronoun']],
  ['But once we looked, the pump was fine.', ['But once we looked | we caller, if', 'the pump was fine | the other']],
  ['That pump is old.', ['That pump is old | That pronoun']],
  ['It rains. You called?', ['It rains | It pronoun', 'You called | You listener, asked']]
])('%s', ([text, clauses]) => {
  expect(clausesOf(text)).toEqual(clauses)
})

test('a transcript without commas has a clause for each subject', () => {
  const text =
    'hi dana this is lee from tarn labels i saw your ad on monday and the line was down for a day we fixed one in hull last week'
  expect(clausesOf(text).map((clause) => clause.split(' | ')[1])).toEqual([
    'hi other',
    'this pronoun',
    'i caller',
    'the other',
    'we caller'
  ])
})
