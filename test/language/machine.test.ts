import {expect, test} from 'vitest'
import {machineFor} from '../../src/language/machine/built-in.ts'
import {Machine} from '../../src/language/machine/machine.ts'
import {PatternSet} from '../../src/language/machine/pattern-set.ts'
import {spanOf} from '../../src/language/machine/span.ts'
import {viewOf} from '../../src/language/machine/view.ts'
import {Walker} from '../../src/language/machine/walk.ts'
import {writeMachine} from '../../src/language/machine/write.ts'
import {parsePattern} from '../../src/language/pattern.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

/** What a machine hears of patterns in a text, and the steps that it tries. */
function hear(machine: Machine, patterns: readonly string[], text: string) {
  const set = new PatternSet<string>(machine)
  for (const pattern of patterns) set.add(pattern, pattern)
  const index = indexWords(asOneScript(text), text)
  const walker = new Walker(machine, viewOf(index, machine))
  const found = set.find(viewOf(index, machine), walker).map(({entry, first, last}) => {
    const words = index.words.slice(first, last + 1).map((word) => word.normal)
    return patterns.length > 1 ? `${entry}: ${words.join(' ')}` : words.join(' ')
  })
  return {found, steps: walker.steps}
}

test.for<readonly [pattern: string, text: string, ...found: readonly string[]]>([
  // What it may begin with: a word, one of several, a class, a run, any word, any but some.
  ['labels', 'Our labels are labels.', 'labels', 'labels'],
  ['red labels', 'Red labels, red crates, blue labels.', 'red labels'],
  ['(red|blue) labels', 'Red labels, red crates, blue labels, old labels.', 'red labels', 'blue labels'],
  ['<weekday> at', 'On Monday at ten, on Friday at two, on time at two.', 'monday at', 'friday at'],
  ['(today|<weekday>) at', 'Today at ten, Friday at two, then at six.', 'today at', 'friday at'],
  ['<figure> crates', 'We have nine crates, a hundred crates.', 'nine crates', 'a hundred crates', 'hundred crates'],
  ['<figure> of', 'A crate of two dozen of it.', 'two dozen of', 'dozen of'],
  ['<figure>', 'A hundred crates.', 'a hundred', 'hundred'],
  ['<figure>', 'An it nine.', 'nine'],
  ['<figure>', 'A and nine.', 'nine'],
  ['<figure>', 'Nine and crates.', 'nine'],
  ['<figure>', 'Nine percent.', 'nine percent'],
  ['<figure>', 'Percent.'],
  ['<figure>', 'Nine, ten.', 'nine', 'ten'],
  ['<figure>', 'Two and a half.', 'two and a half', 'a half', 'half'],
  ['<figure>', 'Two and a per half.', 'two', 'half'],
  ['<figure>', 'Two hundred and ten.', 'two hundred and ten', 'hundred and ten', 'ten'],
  ['at <names>', 'I am at Bank of the West now.', 'at bank of the west'],
  ['at <names>', 'I am at Tarn and Brill.', 'at tarn and brill'],
  ['at <names>', 'I am at Tarn and out.', 'at tarn'],
  ['at <names>', 'I am at the West.'],
  ['* labels', 'Red labels, old labels.', 'red labels', 'old labels'],
  ['!red labels', 'Red labels and old labels.', 'old labels'],
  ['!(red|<past>) labels', 'Red labels and used labels and old labels.', 'old labels'],
  ['..2 labels', 'Two big red labels.', 'big red labels', 'red labels', 'labels'],
  // A place before the first word.
  ['^ labels', 'Labels are here. The labels are here. Labels too.', 'labels', 'labels'],
  ['^ red labels', 'Red labels. All red labels.', 'red labels'],
  [', labels', 'Crates, labels and labels.', 'labels'],
  [', red labels', 'Crates, red labels and red labels.', 'red labels'],
  ['(^|,) red labels', 'Red labels, red labels and red labels.', 'red labels', 'red labels'],
  ['[red] labels', 'Red labels, red crates.', 'red'],
  ['red [labels]', 'Red labels, red crates.', 'labels'],
  ['^ [red labels] are', 'Red labels are old. The red labels are old.', 'red labels'],
  // A place after the last one.
  ['red labels $', 'Red labels. Red labels are old. Red labels!', 'red labels', 'red labels'],
  ['labels ,', 'Labels, or labels.', 'labels', 'labels'],
  ['labels , or', 'Labels, or labels or crates.', 'labels or'],
  // What may follow.
  ['red * labels', 'Red old labels, red labels.', 'red old labels'],
  [
    'red ..2 labels',
    'Red labels. Red big labels. Red big old labels. Red big old wide labels.',
    'red labels',
    'red big labels',
    'red big old labels'
  ],
  ['red old? labels', 'Red labels. Red old labels. Red new labels.', 'red labels', 'red old labels'],
  ['old? labels', 'Old labels. New labels.', 'old labels', 'labels', 'labels'],
  ['red (old labels|crates)', 'Red old labels. Red crates. Red labels. Red old.', 'red old labels', 'red crates'],
  ['red !old labels', 'Red old labels. Red new labels.', 'red new labels'],
  ['red <weekday>', 'Red Monday. Red labels.', 'red monday'],
  ['about <figure>', 'About two and a half. About labels.', 'about two and a half'],
  ['red (labels|crates)?', 'Red labels. Red crates. Red.', 'red labels', 'red crates', 'red'],
  // Nothing crosses the end of a sentence, or a comma that it does not name.
  ['red labels', 'It is red. Labels are. It is red, labels are.'],
  ['* labels', 'Labels. Red. Labels.'],
  ['red ..2 labels', 'Red. Labels.'],
  ['red ..2 labels', 'Red, old labels.', 'red old labels']
])('%s in %s', ([pattern, text, ...found]) => {
  const machine = new Machine()
  const before = hear(machine, [pattern], text)
  expect(before.found).toEqual(found)
  // And the same once it was written and read.
  expect(hear(new Machine(writeMachine(machine)), [pattern], text)).toEqual(before)
})

test('patterns are heard together, each wherever it begins', () => {
  const patterns = ['red labels', 'labels', '* crates', 'red (crates|labels)', '<weekday>', '^ red']
  const text = 'Red labels and red crates on Monday.'
  const machine = new Machine()
  const before = hear(machine, patterns, text)
  expect(before.found).toEqual([
    'red labels: red labels',
    'red (crates|labels): red labels',
    '^ red: red',
    'labels: labels',
    '* crates: red crates',
    'red (crates|labels): red crates',
    '<weekday>: monday'
  ])
  expect(hear(new Machine(writeMachine(machine)), patterns, text)).toEqual(before)
})

test('words that a pattern adds later are known in a text that was read before', () => {
  const machine = new Machine()
  expect(hear(machine, ['red labels'], 'Red crates.').found).toEqual([])
  expect(hear(machine, ['red crates'], 'Red crates.').found).toEqual(['red crates'])
  const read = new Machine(writeMachine(machine))
  expect(hear(read, ['wide crates'], 'Wide crates.').found).toEqual(['wide crates'])
  expect(hear(read, ['red crates'], 'Red crates.').found).toEqual(['red crates'])
})

test('a pattern that comes later is found in a text that was read while none waited', () => {
  const machine = new Machine()
  const index = indexWords(asOneScript('Wide crates.'), 'Wide crates.')
  const view = viewOf(index, machine)
  const set = new PatternSet<string>(machine)
  set.add('wide crates', 'wide crates')
  expect(set.find(viewOf(index, machine), new Walker(machine, view)).map(({entry}) => entry)).toEqual(['wide crates'])
})

test('an entry is heard as often as it was added, in that order', () => {
  const machine = new Machine()
  const set = new PatternSet<number>(machine)
  for (const entry of [1, 2, 3]) set.add(entry === 2 ? 'old labels' : 'labels', entry)
  const index = indexWords(asOneScript('Old labels.'), 'Old labels.')
  const view = viewOf(index, machine)
  const found = set.find(view, new Walker(machine, view))
  expect(found.map(({entry, first, last}) => [entry, first, last])).toEqual([
    [2, 0, 1],
    [1, 1, 1],
    [3, 1, 1]
  ])
})

test.for<readonly [pattern: string, text: string]>([
  // The second word cannot be.
  ['red labels', 'Red crates and labels.'],
  ['red (labels|bags)', 'Red crates and bags.'],
  ['^ red labels', 'Red crates and labels.'],
  // A word that must follow is not in the sentence.
  ['red ..3 labels', 'Red crates are in. Labels are out.'],
  ['red * labels', 'Red crates are in.'],
  ['(red|blue) ..3 <weekday>', 'Red crates and blue bags are in.'],
  ['red (old? labels|big bags)', 'Red crates are big.']
])('%s is not even tried in %s', ([pattern, text]) => {
  expect(hear(new Machine(), [pattern], text)).toEqual({found: [], steps: 0})
})

test.for<readonly [pattern: string, words: number]>([
  ['labels', 1],
  ['red labels', 2],
  ['*', 1],
  ['!red', 1],
  ['!(red|<past>)', 1],
  ['<weekday>', 1],
  ['<figure>', 12],
  ['red * labels', 3],
  ['red ..3 labels', 5],
  ['red old? labels', 3],
  ['red (labels|old crates|it)', 3],
  ['^ [red] , labels $', 2]
])('a match of %s takes %d words at most', ([pattern, words]) => {
  expect(spanOf(parsePattern(pattern))).toBe(words)
})

test('teams share a machine where they add the same words, or none', () => {
  const shared = machineFor()
  expect(machineFor({})).toBe(shared)
  expect(machineFor({firm: []})).toBe(shared)
  expect(machineFor({firm: undefined})).toBe(shared)
  expect(machineFor({accept: ['zorb']})).toBe(shared)
  const own = machineFor({firm: ['zorb']})
  // `not.toBe` would compare all patterns of both.
  expect(own === shared).toBe(false)
  expect(machineFor({firm: ['zorb'], accept: ['glorp']})).toBe(own)
  expect(machineFor({firm: ['glorp']}) === own).toBe(false)
  expect(hear(own, ['a <firm>'], 'A zorb and a firm.').found).toEqual(['a zorb', 'a firm'])
  expect(hear(shared, ['a <firm>'], 'A zorb and a firm.').found).toEqual(['a firm'])
  // A server that sees many keeps a few.
  for (let team = 0; team < 8; team++) machineFor({firm: [`zorb${team}`]})
  expect(machineFor({firm: ['zorb']}) === own).toBe(false)
})
