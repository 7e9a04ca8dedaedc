import {expect, test} from 'vitest'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import type {SourceFormat} from '../../../src/script/model.ts'

/** The blocks of a text: what each is, what is round it, and its lines. */
function shapesOf(source: string, format: SourceFormat): readonly string[] {
  const {blocks, text} = findBlocks(source, format, 0)
  return blocks.map(({kind, level, quote, item, lines}) => {
    const round = [quote ? 'quoted' : '', item ? 'item' : ''].filter(Boolean).join(' ')
    const words = lines.map(({start, end}) => text.slice(start, end)).join(' / ')
    return `${round && `${round} `}${kind}${level || ''}: ${words}`
  })
}

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['a\nb\n\nc', ['paragraph: a / b', 'paragraph: c']],
  ['a\r\nb\r\rc', ['paragraph: a / b', 'paragraph: c']],
  ['# Head\ntext', ['heading1: Head', 'paragraph: text']],
  ['Title\n=====\ntext', ['heading1: Title', 'paragraph: text']],
  ['Title\n-----\ntext', ['heading2: Title', 'paragraph: text']],
  ['***\n\na', ['rule: ***', 'paragraph: a']],
  ['- one\n- two', ['item paragraph: one', 'item paragraph: two']],
  ['1. one\n2. two', ['item paragraph: one', 'item paragraph: two']],
  ['- [ ] task\n- [x] done', ['item paragraph: task', 'item paragraph: done']],
  ['- one\n  more\n\n  still\n\nout', ['item paragraph: one / more', 'item paragraph: still', 'paragraph: out']],
  ['> quote\n> more\n\nafter', ['quoted paragraph: quote / more', 'paragraph: after']],
  ['> a\n\n> b', ['quoted paragraph: a', 'quoted paragraph: b']],
  ['| a | b |\n| - | - |\n| c | d |', ['table: | a | b | / | - | - | / | c | d |']],
  ['a <!-- c -->\n<!-- only -->\nb', ['paragraph: a / b']],
  [
    'x\n<!-- vmlint-script -->\na\n<!-- /vmlint-script -->',
    ['paragraph: x', 'mark: <!-- vmlint-script -->', 'paragraph: a', 'mark: <!-- /vmlint-script -->']
  ]
])('%j has the same shape in text and in markdown', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, text: readonly string[], markdown: readonly string[]]>([
  ['VOICEMAIL\n\ntext', ['heading1: VOICEMAIL', 'paragraph: text'], ['paragraph: VOICEMAIL', 'paragraph: text']],
  ['\tindented', ['paragraph: indented'], ['code: indented']],
  ['• one\n• two', ['item paragraph: one', 'item paragraph: two'], ['paragraph: • one / • two']],
  ['&gt; one\n&gt; two', ['quoted paragraph: one / two'], ['paragraph: &gt; one / &gt; two']],
  ['> a\nb', ['quoted paragraph: a', 'paragraph: b'], ['quoted paragraph: a / b']],
  ['> # Head\n> a', ['quoted paragraph: # Head / a'], ['quoted heading1: Head', 'quoted paragraph: a']],
  [
    '```\none\n\ntwo\n```\na',
    ['paragraph: one', 'paragraph: two', 'paragraph: a'],
    ['code: one / two', 'paragraph: a']
  ],
  ['```\nopen', ['paragraph: open'], ['code: open']]
])('%j is read as text and as markdown', ([source, text, markdown]) => {
  expect(shapesOf(source, 'text')).toEqual(text)
  expect(shapesOf(source, 'markdown')).toEqual(markdown)
})

test.for([
  // A line under a message is no underline of a heading, a number in a sentence no list.
  ['"Hi Dana, Lee here."\n---\na', 'paragraph'],
  ['We meet at\n10. Main Street', 'paragraph'],
  [`${'Hi Dana. '.repeat(30)}\n---\na`, 'paragraph']
] as const)('%j begins with a %s in markdown', ([source, kind]) => {
  expect(findBlocks(source, 'markdown', 0).blocks[0]?.kind).toBe(kind)
})

test('nested quotes and lists are told apart from those after them', () => {
  const {blocks} = findBlocks('- a\n  - b\n- c\n\n> d\n\ne\n\n> f', 'markdown', 0)
  const [a, b, c, d, e, f] = blocks
  expect(blocks.map(({items}) => items.length)).toEqual([1, 2, 1, 0, 0, 0])
  expect(b?.items[0]).toBe(a?.item)
  expect(c?.item).not.toBe(a?.item)
  expect(e?.quote).toBe(0)
  expect(d?.quote).not.toBe(f?.quote)
})
