import {expect, test} from 'vitest'
import {classes} from '../../src/language/classes.ts'
import {chooseNeeds} from '../../src/language/machine/needs.ts'
import {parsePattern} from '../../src/language/pattern.ts'

/** What a sentence must have for a pattern to match: words, and names of classes. */
const needsOf = (pattern: string): readonly string[] =>
  chooseNeeds(parsePattern(pattern)).map(({words, bits}) => {
    const named = Object.entries(classes).flatMap(([name, bit]) => (bits & bit ? [`<${name}>`] : []))
    return [...[...words].sort(), ...named].join('/')
  })

test.for<readonly [pattern: string, ...needs: readonly string[]]>([
  // The first word is what a pattern is found by.
  ['labels'],
  ['red labels', 'labels'],
  ['(red|blue) labels', 'labels'],
  ['<figure> labels', 'labels'],
  ['* labels', 'labels'],
  ['!red labels', 'labels'],
  ['^ [red] , labels $', 'labels'],
  ['..2 red labels', 'labels'],
  ['old? red labels', 'labels'],
  ['(red|blue old) labels', 'labels'],
  ['(red old|blue old) labels', 'old', 'labels'],
  // Of the others the two rarest, as they come.
  ['red old labels', 'old', 'labels'],
  ['red old big labels', 'old', 'big'],
  ['red the labels', 'labels', 'the'],
  ['red the of labels', 'labels', 'the'],
  ['red <weekday> labels', 'labels', '<weekday>'],
  ['red <weekday>', '<weekday>'],
  ['red <past>', '<past>'],
  ['red (the|<weekday>) <past>', 'the/<weekday>', '<past>'],
  // One of several.
  ['red (labels|bags)', 'bags/labels'],
  ['red (old labels|bags)', 'bags/old'],
  ['red (the labels|bags)', 'bags/labels'],
  ['red (labels|<weekday>)', 'labels/<weekday>'],
  // What may be missing, or is common, is no need.
  ['red old? labels', 'labels'],
  ['red labels?'],
  ['red ..3 labels', 'labels'],
  ['red * labels', 'labels'],
  ['red !old labels', 'labels'],
  ['red (labels|*)'],
  ['red (labels|bags?)'],
  ['red <content>'],
  ['red <figure>'],
  ['red (<past>|<ing>)'],
  ['red (<past>|<weekday>)', '<weekday>/<past>']
])('%s needs %j', ([pattern, ...needs]) => {
  expect(needsOf(pattern)).toEqual(needs)
})
