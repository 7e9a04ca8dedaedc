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
  ['• one\n• two', ['item paragraph: one', 'item paragraph: two'], ['item paragraph: one', 'item paragraph: two']],
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

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['VOICEMAIL\na', ['heading1: VOICEMAIL', 'paragraph: a']],
  ['VM 1', ['paragraph: VM 1']],
  ['ABCD', ['heading1: ABCD']],
  ['ABC', ['paragraph: ABC']],
  ['SCRIPT 1: NEW LEAD\na', ['heading1: SCRIPT 1: NEW LEAD', 'paragraph: a']],
  ['SCRIPT 1 (new lead)\na', ['heading1: SCRIPT 1 (new lead)', 'paragraph: a']],
  ['NEVER LEAVE TWO. THEY LISTEN.\na', ['paragraph: NEVER LEAVE TWO. THEY LISTEN. / a']],
  ['NEW LEAD.\na', ['paragraph: NEW LEAD. / a']],
  ['NEW LEAD,\na', ['paragraph: NEW LEAD, / a']],
  ['"NEW LEAD"\na', ['paragraph: "NEW LEAD" / a']],
  ['[NEW LEAD]\na', ['paragraph: [NEW LEAD] / a']],
  ['a\nVOICEMAIL\nb', ['paragraph: a / VOICEMAIL / b']],
  ['  VOICEMAIL\na', ['heading1: VOICEMAIL', 'paragraph: a']],
  ['- a\n  VOICEMAIL', ['item paragraph: a / VOICEMAIL']],
  ['- a\n\nVOICEMAIL\nb', ['item paragraph: a', 'heading1: VOICEMAIL', 'paragraph: b']],
  [
    'A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE',
    ['paragraph: A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE A LONG TITLE']
  ]
])('titles in capitals in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['Seals\n=====\na', ['heading1: Seals', 'paragraph: a']],
  ['Seals\n---\na', ['heading2: Seals', 'paragraph: a']],
  ['Seals\n~~~\na', ['heading2: Seals', 'paragraph: a']],
  ['Seals\n***\na', ['heading2: Seals', 'paragraph: a']],
  ['Seals\n--\na', ['paragraph: Seals', 'rule: --', 'paragraph: a']],
  ['Seals are due.\n---\na', ['paragraph: Seals are due.', 'rule: ---', 'paragraph: a']],
  ['"Seals\n---\na', ['paragraph: "Seals', 'rule: ---', 'paragraph: a']],
  ['a\nb\n---\nc', ['paragraph: a / b', 'rule: ---', 'paragraph: c']],
  ['- a\n---\nb', ['item paragraph: a', 'rule: ---', 'paragraph: b']],
  ['---\na', ['rule: ---', 'paragraph: a']],
  ['- - -\na', ['rule: - - -', 'paragraph: a']],
  ['*****', ['rule: *****']],
  ['––––', ['rule: ––––']],
  ['a\n\n---\n\nb', ['paragraph: a', 'rule: ---', 'paragraph: b']]
])('underlined titles and lines across in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['=== Seals ===\na', ['heading2: Seals', 'paragraph: a']],
  ['*** VM ***', ['heading1: VM']],
  ['## Seals ##', ['heading1: Seals']],
  ['-- Seals --', ['heading1: Seals']],
  ['--- Seals ---', ['heading1: Seals']],
  ['~~~ Seals ~~~', ['heading1: Seals']],
  ['== Seals ==\na\n=== Farms ===\nb', ['heading1: Seals', 'paragraph: a', 'heading2: Farms', 'paragraph: b']],
  ['======= Seals =======', ['heading1: Seals']],
  ['=== ===', ['rule: === ===']],
  ['=== Seals', ['paragraph: === Seals']],
  ['# Seals\na\n## Farms\nb', ['heading1: Seals', 'paragraph: a', 'heading2: Farms', 'paragraph: b']],
  ['####### Seals', ['paragraph: ####### Seals']],
  ['#Seals', ['paragraph: #Seals']],
  ['h2. Seals\na', ['heading2: Seals', 'paragraph: a']],
  ['h7. Seals', ['paragraph: h7. Seals']],
  ['; Say\n: a', ['heading6: Say', 'quoted paragraph: a']]
])('titles between marks in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  [
    'PART A. SEALS\n\nMESSAGE 1\n\nMESSAGE 2\n\nPART B. PUMPS\n\nMESSAGE 1',
    [
      'heading1: PART A. SEALS',
      'heading2: MESSAGE 1',
      'heading2: MESSAGE 2',
      'heading1: PART B. PUMPS',
      'heading2: MESSAGE 1'
    ]
  ],
  ['# PART 1\n## STEP 2\n### STEP 3', ['heading1: PART 1', 'heading3: STEP 2', 'heading4: STEP 3']],
  [
    'MESSAGE 1\n\nSEALS\n\nSTEP 2\n\nMESSAGE 2',
    ['heading1: MESSAGE 1', 'heading1: SEALS', 'heading1: STEP 2', 'heading2: MESSAGE 2']
  ],
  ['PART IV\n\nSTEP A\n\nPARTS', ['heading1: PART IV', 'heading2: STEP A', 'heading1: PARTS']],
  ['PART 1\n\nSTEP TWO', ['heading1: PART 1', 'heading1: STEP TWO']],
  [
    'PART #1\n\nSTEP-2\n\nCALL 3\n\nTAKE 4\n\nMAIL 5\n\nWEEK 6\n\nDAYS 7',
    [
      'heading1: PART #1',
      'heading2: STEP-2',
      'heading3: CALL 3',
      'heading4: TAKE 4',
      'heading5: MAIL 5',
      'heading6: WEEK 6',
      'heading6: DAYS 7'
    ]
  ]
])('titles that count in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['- a\n- b', ['item paragraph: a', 'item paragraph: b']],
  ['• a\n◦ b', ['item paragraph: a', 'item paragraph: b']],
  ['1. a\n2) b', ['item paragraph: a', 'item paragraph: b']],
  ['- a\n  - b\n- c', ['item paragraph: a', 'item paragraph: b', 'item paragraph: c']],
  ['- a\n  b', ['item paragraph: a / b']],
  ['- a\nb', ['item paragraph: a', 'paragraph: b']],
  ['- a\n\n  b\n\nc', ['item paragraph: a', 'item paragraph: b', 'paragraph: c']],
  ['-a', ['paragraph: -a']],
  ['1.a', ['paragraph: 1.a']],
  ['- [ ] a\n- [x] b\n- [] c', ['item paragraph: a', 'item paragraph: b', 'item paragraph: c']],
  ['☐ a\n✓ b', ['item paragraph: a', 'item paragraph: b']],
  ['o a', ['item paragraph: a']],
  ['1000. a', ['paragraph: 1000. a']],
  ['– a\n+ b', ['item paragraph: a', 'item paragraph: b']],
  ['a\n- b', ['paragraph: a', 'item paragraph: b']]
])('lists in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['> a\n> b', ['quoted paragraph: a / b']],
  ['> a\n\n> b', ['quoted paragraph: a', 'quoted paragraph: b']],
  ['> a\nb', ['quoted paragraph: a', 'paragraph: b']],
  ['&gt; a', ['quoted paragraph: a']],
  ['>a', ['quoted paragraph: a']],
  ['a\n> b', ['paragraph: a', 'quoted paragraph: b']],
  ['> - a', ['quoted paragraph: - a']],
  ['> ', []],
  ['>\n> a', ['quoted paragraph: a']],
  [': a', ['quoted paragraph: a']],
  [':: a', ['quoted paragraph: a']],
  [':"a"', ['quoted paragraph: "a"']],
  [':a', ['paragraph: :a']]
])('quotes in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['```\na\n```', ['code: a']],
  ['```\na\n\nb\n```', ['paragraph: a', 'paragraph: b']],
  ['```text\na\n```\nb', ['code: a', 'paragraph: b']],
  ['a\n```\nb\n```', ['paragraph: a', 'code: b']],
  ['```\n```', []],
  ['```\nopen', ['paragraph: open']],
  ['```\na\n````\nb', ['code: a', 'paragraph: b']],
  ['```\n# A\n- b\n```', ['code: # A / - b']]
])('fences in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['{quote}\na\n\nb\n{quote}\nc', ['quoted paragraph: a', 'quoted paragraph: b', 'paragraph: c']],
  ['{quote}a{quote}\nb', ['quoted paragraph: a', 'paragraph: b']],
  ['{panel:title=Voicemail|x=y}\na\n{panel}', ['heading6: Voicemail', 'quoted paragraph: a']],
  ['{panel}\na', ['quoted paragraph: a']],
  ['<blockquote>\na\n</blockquote>\nb', ['quoted paragraph: a', 'paragraph: b']],
  ['<pre>a</pre>\nb', ['quoted paragraph: a', 'paragraph: b']],
  ['{noformat}\n# a\n- b\n{noformat}', ['heading1: a', 'paragraph: - b']],
  ['{seal}\na', ['paragraph: {seal} / a']]
])('boxes of a wiki in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  [
    '{| class="x"\n! A !! B\n|-\n| c || d\n|}\ne',
    ['table: {| class="x" / ! A !! B / |- / | c || d / |}', 'paragraph: e']
  ],
  ['| a | b |\n| c | d |\ne', ['table: | a | b | / | c | d |', 'paragraph: e']],
  ['| a | b |\n\nc', ['paragraph: | a | b |', 'paragraph: c']],
  ['| a |\nb', ['paragraph: | a |', 'paragraph: b']],
  ['|a\nb', ['paragraph: |a / b']],
  ['{|\n| a', ['table: {| / | a']],
  ['- a\n| b | c |\n| d | e |', ['item paragraph: a', 'table: | b | c | / | d | e |']],
  ['||A||B||\n|c|d|', ['table: ||A||B|| / |c|d|']]
])('tables in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['a\n<!-- b -->\nc', ['paragraph: a / c']],
  ['a\n\n<!-- b -->\n\nc', ['paragraph: a', 'paragraph: c']],
  [
    '<!-- vmlint-script -->\na\n\n# B\nc\n<!-- /vmlint-script -->',
    ['mark: <!-- vmlint-script -->', 'paragraph: a', 'heading1: B', 'paragraph: c', 'mark: <!-- /vmlint-script -->']
  ],
  ['- a\n<!-- vmlint-script -->\n  b', ['item paragraph: a', 'mark: <!-- vmlint-script -->', 'paragraph: b']],
  ['> a\n<!-- vmlint-script -->\n> b', ['quoted paragraph: a', 'mark: <!-- vmlint-script -->', 'quoted paragraph: b']]
])('comments and marks in a text: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'text')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['# A #\n## B ##\na', ['heading1: A', 'heading2: B', 'paragraph: a']],
  ['#\n\na', ['heading1: ', 'paragraph: a']],
  ['# \na', ['heading1: ', 'paragraph: a']],
  ['###### A', ['heading6: A']],
  ['####### A', ['paragraph: ####### A']],
  ['#A', ['paragraph: #A']],
  ['   # A', ['heading1: A']],
  ['    # A', ['code: # A']],
  ['A\n=\na', ['heading1: A', 'paragraph: a']],
  ['A\nB\n===\na', ['heading1: A / B', 'paragraph: a']],
  ['A\n-\na', ['heading2: A', 'paragraph: a']],
  ['- A\n===', ['item paragraph: A / ===']],
  ['> A\n===', ['quoted paragraph: A / ===']],
  ['# A\\#', ['heading1: A\\#']],
  ['# A#', ['heading1: A#']],
  ['A\n\n===\n', ['paragraph: A', 'paragraph: ===']],
  ['[a]: b\n===\n', ['rule: ===']]
])('headings in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['***', ['rule: ***']],
  ['- - -', ['rule: - - -']],
  ['_ _ _', ['rule: _ _ _']],
  ['--', ['paragraph: --']],
  ['a\n***\nb', ['paragraph: a', 'rule: ***', 'paragraph: b']],
  ['- a\n***\n- b', ['item paragraph: a', 'rule: ***', 'item paragraph: b']],
  ['a\n---\nb', ['heading2: a', 'paragraph: b']],
  ['***a***', ['paragraph: ***a***']]
])('lines across in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['- a\n- b', ['item paragraph: a', 'item paragraph: b']],
  ['- a\n\n  b\n- c', ['item paragraph: a', 'item paragraph: b', 'item paragraph: c']],
  ['- a\n\n\n  b', ['item paragraph: a', 'item paragraph: b']],
  ['- a\n b', ['item paragraph: a / b']],
  ['-\ta', ['item paragraph: a']],
  ['1. a\n2. b', ['item paragraph: a', 'item paragraph: b']],
  ['1) a\n1. b', ['item paragraph: a', 'item paragraph: b']],
  ['a\n1. b', ['paragraph: a', 'item paragraph: b']],
  ['a\n2. b', ['paragraph: a / 2. b']],
  ['a\n- b', ['paragraph: a', 'item paragraph: b']],
  ['a\n-\nb', ['heading2: a', 'paragraph: b']],
  ['- a\n  - b\n    - c\n- d', ['item paragraph: a', 'item paragraph: b', 'item paragraph: c', 'item paragraph: d']],
  ['-    a', ['item paragraph: a']],
  ['-     a', ['item code: a']],
  ['-\n  a', ['item paragraph: a']],
  ['- [ ] a\n- [X] b\n- [y] c', ['item paragraph: a', 'item paragraph: b', 'item paragraph: [y] c']],
  ['1000000000. a', ['paragraph: 1000000000. a']],
  ['12. a\n    b', ['item paragraph: a / b']],
  ['- a\n# B\nc', ['item paragraph: a', 'heading1: B', 'paragraph: c']],
  ['- a\n  # B\n  c', ['item paragraph: a', 'item heading1: B', 'item paragraph: c']],
  ['* a\n+ b', ['item paragraph: a', 'item paragraph: b']],
  ['- a\n\nb', ['item paragraph: a', 'paragraph: b']],
  ['- > a\n  > b\n- c', ['quoted item paragraph: a / b', 'item paragraph: c']],
  ['1.  a\n\n    b', ['item paragraph: a', 'item paragraph: b']]
])('lists in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['> a\n> b', ['quoted paragraph: a / b']],
  ['> a\nb', ['quoted paragraph: a / b']],
  ['> a\n\nb', ['quoted paragraph: a', 'paragraph: b']],
  ['> a\n# B', ['quoted paragraph: a', 'heading1: B']],
  ['> # A\n> b', ['quoted heading1: A', 'quoted paragraph: b']],
  ['>a', ['quoted paragraph: a']],
  ['   > a', ['quoted paragraph: a']],
  ['    > a', ['code: > a']],
  ['> > a\n> b', ['quoted paragraph: a / b']],
  ['> a\n>\n> b', ['quoted paragraph: a', 'quoted paragraph: b']],
  ['> - a\n> - b\nc', ['quoted item paragraph: a', 'quoted item paragraph: b / c']],
  ['> ```\n> a\n> ```', ['quoted code: a']],
  ['> ```\n> a\nb', ['quoted code: a', 'paragraph: b']],
  ['> a\n---', ['quoted paragraph: a', 'rule: ---']]
])('quotes in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['```\na\n\nb\n```\nc', ['code: a / b', 'paragraph: c']],
  ['~~~\na\n```\n~~~', ['code: a / ```']],
  ['````\na\n```\n````', ['code: a / ```']],
  ['```\na\n`````', ['code: a']],
  ['``` a`b\nc', ['paragraph: ``` a`b / c']],
  ['```a b\nc\n```', ['code: c']],
  ['  ```\n  a\n  ```', ['code: a']],
  ['```\n    ```\na\n```', ['code: ``` / a']],
  ['    a\n\n    b\nc', ['code: a / b', 'paragraph: c']],
  ['a\n    b', ['paragraph: a / b']],
  ['- a\n\n      b', ['item paragraph: a', 'item code: b']],
  ['- ```\n  a\n  ```\n- b', ['item code: a', 'item paragraph: b']],
  ['- ```\n  a\nb', ['item code: a', 'paragraph: b']],
  ['```\n', ['code: ']],
  ['```md\n# A\n\n> b\n```', ['heading1: A', 'quoted paragraph: b']],
  ['```md\na\n```', ['code: a']],
  ['````md\n# A\n\n```md\n# B\n```\n````', ['heading1: A', 'code: # B']],
  ['\ta', ['code: a']],
  ['  \ta', ['code: a']]
])('fences and indented code in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['| a | b |\n|---|---|\n| c | d |\n\ne', ['table: | a | b | / |---|---| / | c | d |', 'paragraph: e']],
  ['a | b\n--|--\nc', ['table: a | b / --|-- / c']],
  ['a\n|---|', ['table: a / |---|']],
  ['| a | b |\n|---|', ['paragraph: | a | b | / |---|']],
  ['| a |\n|:-:|\n> b', ['table: | a | / |:-:|', 'quoted paragraph: b']],
  ['x\n| a |\n|---|\n| b |', ['paragraph: x', 'table: | a | / |---| / | b |']],
  ['| a |\n|---|\n# B', ['table: | a | / |---|', 'heading1: B']],
  ['| a \\| b |\n|---|\n', ['table: | a \\| b | / |---|']],
  ['> | a |\n> |---|\n| b |', ['quoted table: | a | / |---|', 'paragraph: | b |']],
  ['| a |\n|---|\n- b', ['table: | a | / |---|', 'item paragraph: b']],
  ['| a |\n| x |', ['paragraph: | a | / | x |']]
])('tables in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['<div>\na\n</div>\n\nb', ['html: <div>', 'paragraph: a', 'html: </div>', 'paragraph: b']],
  [
    '<details>\n<summary>A</summary>\na\n\n</details>',
    ['html: <details>', 'html: <summary>A</summary> / a', 'html: </details>']
  ],
  ['<div>\n\na', ['html: <div>', 'paragraph: a']],
  ['<p>a</p>\nb', ['html: <p>a</p> / b']],
  ['a\n<div>\nb', ['paragraph: a', 'html: <div>', 'paragraph: b']],
  ['<b>a</b>', ['paragraph: <b>a</b>']],
  ['<Name>\na', ['paragraph: <Name> / a']],
  [':::note\na\n:::', ['html: :::note', 'paragraph: a', 'html: :::']],
  ['!!! tip\na', ['html: !!! tip', 'paragraph: a']],
  ['a\n:::note\nb', ['paragraph: a', 'html: :::note', 'paragraph: b']],
  ['<br>\na', ['paragraph: <br> / a']],
  ['<hr>\na', ['html: <hr> / a']],
  ['<section class="x">\na', ['html: <section class="x">', 'paragraph: a']]
])('tags and boxes in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['[a]: https://b.example\n\nc', ['paragraph: c']],
  ['[a]: https://b.example "B"\n[c]: d\n', []],
  ['[a]: b c\n', ['paragraph: [a]: b c']],
  ['[a]:\n', ['paragraph: [a]:']],
  ['a\n[b]: c', ['paragraph: a / [b]: c']],
  ['[a]: b\nc', ['paragraph: c']]
])('definitions of links in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})

test.for<readonly [source: string, shapes: readonly string[]]>([
  ['a\n<!-- b -->\nc', ['paragraph: a / c']],
  ['a <!-- b --> c', ['paragraph: a            c']],
  ['<!-- a -->\n\nb', ['paragraph: b']],
  [
    '<!-- vmlint-script -->\na\n<!-- /vmlint-script -->',
    ['mark: <!-- vmlint-script -->', 'paragraph: a', 'mark: <!-- /vmlint-script -->']
  ],
  [
    '> a\n<!-- vmlint-script -->\n> b',
    ['quoted paragraph: a', 'quoted mark: <!-- vmlint-script -->', 'quoted paragraph: b']
  ]
])('comments and marks in markdown: %j', ([source, shapes]) => {
  expect(shapesOf(source, 'markdown')).toEqual(shapes)
})
