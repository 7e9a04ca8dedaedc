import fc from 'fast-check'
import {parse, postprocess, preprocess} from 'micromark'
import {gfmTable} from 'micromark-extension-gfm-table'
import {expect, test, vi} from 'vitest'
import type {Block} from '../../../src/script/blocks/block.ts'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import type {Range} from '../../../src/script/model.ts'

// A machine that does other things, too, is slow.
vi.setConfig({testTimeout: 60_000})

// The scanner is our own, since a parser of all of markdown costs more than all the rules together. It has to find the
// blocks that the reference parser finds, at the same places.

interface Shape {
  readonly kind: string
  readonly start: number
  readonly end: number
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
  paragraph: 'paragraph',
  codeFlowValue: 'code',
  thematicBreak: 'rule',
  table: 'table'
}

/** What the reference parser finds: each block with its place; of code, each line. */
function expected(source: string): readonly Shape[] {
  const options = {extensions: [gfmTable(), {disable: {null: ['htmlFlow', 'definition']}}]}
  const events = postprocess(
    parse(options)
      .document()
      .write(preprocess()(source, undefined, true))
  )
  return events.flatMap(([change, token]) => {
    const kind = kinds[token.type]
    if (change !== 'enter' || kind === undefined) return []
    return trimmed(source, kind, {start: token.start.offset, end: token.end.offset})
  })
}

function found(source: string): readonly Shape[] {
  const {blocks} = findBlocks(source, 'markdown', 0)
  return blocks.flatMap(({kind, lines}) => {
    if (kind === 'code') return lines.flatMap((line) => trimmed(source, kind, line))
    const [first, last] = [lines[0], lines.at(-1)]
    return first && last ? trimmed(source, kind, {start: first.start, end: last.end}) : []
  })
}

function trimmed(source: string, kind: string, {start, end}: Range): readonly Shape[] {
  const text = source.slice(start, end)
  const from = start + text.length - text.trimStart().length
  return text.trim() === '' ? [] : [{kind, start: from, end: from + text.trim().length}]
}

const container = fc.constantFrom(
  '',
  '',
  '',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '  ',
  '   ',
  '> - ',
  '- > ',
  '  - ',
  '10. '
)
const content = fc.constantFrom(
  '',
  '',
  'Hi Dana,',
  'it is *Lee* at',
  'Tarn &amp; Sons.',
  '# Voicemail',
  '## VM 2 ##',
  '```',
  '```text',
  '~~~',
  '---',
  '***',
  '- - -',
  '===',
  '--',
  '| a | b |',
  '|---|---|',
  '| c | d |',
  '#no',
  '1) one',
  '`code`',
  '\\# no',
  '[Name], hi'
)
// An empty list item is left out: the reference parser itself is of two minds about those.
const line = fc.tuple(container, content).map(([mark, said]) => (said === '' && /[-*.)]/.test(mark) ? '' : mark + said))

test.for(['\n', '\r\n', '\r'])('finds the blocks of the reference parser between lines that end in %j', (end) => {
  fc.assert(
    fc.property(fc.array(line, {maxLength: 8}), (lines) => {
      const source = lines.join(end)
      expect(found(source)).toEqual(expected(source))
    }),
    {numRuns: 200}
  )
})
