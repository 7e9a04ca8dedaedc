import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import type {SourceFormat} from '../../src/script/model.ts'
import {scriptsIn} from '../helpers/said.ts'

// A machine that does other things, too, is slow.
vi.setConfig({testTimeout: 60_000})

// Sentences with words that begin labels, lists and other channels, wherever a wrapped line may begin.
const sentence = fc.constantFrom(
  'Your site still has placeholder text in it — worth a quick look.',
  'I sent an email to your office, and a text message, on Monday.',
  'Calls to the depot ring out - we both know why.',
  'If the lease ends in May, the old rate ends with it.',
  'Note the date: it is the 3rd, not the 10th.',
  'There are 2 ways to do it, and step 2 costs nothing.',
  'Leave it with us and it is done by noon.',
  'My voicemail is on after six, so call before.',
  'The owner at Pike Paving said it took a day.',
  'I will ring you on Thursday, or I am on 555-0119.',
  'You asked about a script for the desk; here it is.',
  'Before you hang up the sign, have a look at the fixings.'
)
const message = fc
  .array(sentence, {minLength: 1, maxLength: 5})
  .map((sentences) => ['Hi Dana, this is Iva Roe at Moor Pumps.', ...sentences].join(' '))

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const places: readonly (readonly [
  name: string,
  format: SourceFormat,
  put: (lines: readonly string[]) => string,
  label?: string
])[] = [
  ['text alone', 'text', (lines) => lines.join('\n')],
  ['a paragraph', 'markdown', (lines) => `## Voicemail\n\n${lines.join('\n')}`],
  ['a quoted paragraph', 'markdown', (lines) => `## Voicemail\n\n"${lines.join('\n')}"`],
  ['a quote', 'markdown', (lines) => `## Voicemail\n\n${lines.map((line) => `> ${line}`).join('\n')}`],
  ['a fence', 'markdown', (lines) => `## Voicemail\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``],
  ['a list item', 'markdown', (lines) => `## Voicemail\n\n- ${lines.join('\n  ')}`],
  ['an indented paragraph', 'text', (lines) => `VOICEMAIL\n\n${lines.map((line) => `    ${line}`).join('\n')}`],
  ['text under a title', 'text', (lines) => `VOICEMAIL\n\n${lines.join('\n')}`],
  ['a label', 'markdown', (lines) => `${lines.join('\n')}"`, '**If voicemail:** "']
]

test.for(places)('wrapping, line ends and what stands round it change no word: %s', ([, format, put, label = '']) => {
  fc.assert(
    fc.property(message, fc.integer({min: 20, max: 110}), fc.constantFrom('\n', '\r\n', '\r'), (said, width, end) => {
      const source = put(wrap(label + said, width)).replaceAll('\n', end)
      expect(scriptsIn(`${source}${end}`, format).map(([, words]) => words)).toEqual([said])
    }),
    {numRuns: 200}
  )
})
