import {expect, test} from 'vitest'
import type {Span} from '../../src/script/model.ts'
import {unspokenText} from '../../src/script/unspoken.ts'

/** The unspoken text of a source in which «spoken» and ‹placeholder› text is marked. */
function unspokenOf(marked: string): string {
  const spans: Span[] = []
  let source = ''
  for (const part of marked.split(/(?=[«‹])|(?<=[»›])/)) {
    const start = source.length
    source += part.replace(/[«»‹›]/g, '')
    const range = {start, end: source.length}
    if (part.startsWith('«')) spans.push({kind: 'spoken', ...range})
    if (part.startsWith('‹')) spans.push({kind: 'placeholder', ...range, name: 'x', stands: 'other'} as Span)
    if (part.startsWith('(')) spans.push({kind: 'direction', ...range, seconds: 0} as Span)
  }
  return unspokenText(source, [{spans: spans.toReversed()}])
}

test.for([
  ['«Hi» # note «Bye» end', '#noteend'],
  ['> «Hi» ‹[name]›', ''],
  ['> Hi\n\t> «there»', 'Hi'],
  ['(smile)«Hi»', '(smile)'],
  // A directive may go with its line, another comment may not.
  ['a <!-- vmlint-disable --> b', 'ab'],
  ['a <!--VMLINT-disable--> b', 'ab'],
  ['a <!-- note --> b', 'a<!--note--b'],
  ['«a <!-- vmlint-disable --> b» c', 'c'],
  ['# vmlint-set goal=email\nb', 'b'],
  ['\ufeff# vmlint-set goal=email\nb', 'b'],
  ['a\n \t# vmlint-set goal=email\nb', 'ab'],
  ['a # vmlint-set goal=email\nb', 'a#vmlint-setgoal=emailb'],
  ['# vmlint\nb', '#vmlintb']
] as const)('of %j stays %j', ([marked, text]) => {
  expect(unspokenOf(marked)).toBe(text)
})
