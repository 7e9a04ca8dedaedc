import {expect, test} from 'vitest'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import {joinWrapped} from '../../../src/script/outline/wrapped.ts'

function paragraphsOf(source: string): readonly string[] {
  const {blocks, text} = findBlocks(source, 'markdown', 0)
  return joinWrapped(text, blocks).map(({lines}) => lines.map(({start, end}) => text.slice(start, end)).join(' / '))
}

test.for<readonly [source: string, paragraphs: readonly string[]]>([
  ['It rings out\n- we both know', ['It rings out / - we both know']],
  ['It rings out,\n  - we both know that\n  it does', ['It rings out, / - we both know that / it does']],
  ['> it rings out\n> - we both know\n> that it does', ['it rings out / - we both know / that it does']],
  ['- it rings out\n  - we both know', ['it rings out / - we both know']],
  ['It rings out\n- we both know\n\nMore.', ['It rings out / - we both know', 'More.']],
  ['It rings out\n– we both know', ['It rings out / – we both know']],
  ['It rings at 9\n- 5 is late', ['It rings at 9 / - 5 is late']],
  ['It rings out\n-   we both know', ['It rings out / -   we both know']],
  ['It – rings\n-   we both know', ['It – rings / -   we both know']],
  // A list, a new sentence, another paragraph.
  ['It rings out\n> - we both know', ['It rings out', 'we both know']],
  ['- a\n- b\n- c', ['a', 'b', 'c']],
  ['- it rings\n- we know', ['it rings', 'we know']],
  ['It rings out\n- we know\n- they know', ['It rings out', 'we know', 'they know']],
  ['It rings out\n* we both know', ['It rings out', 'we both know']],
  ['It rings out.\n- we both know', ['It rings out.', 'we both know']],
  ['It rings out\n- We both know', ['It rings out', 'We both know']],
  ['It rings out\n\n- we both know', ['It rings out', 'we both know']],
  ['# Head\n- we both know', ['Head', 'we both know']],
  ['a\n\nb', ['a', 'b']]
])('a dash that wraps to the start of a line is no list: %j', ([source, paragraphs]) => {
  expect(paragraphsOf(source)).toEqual(paragraphs)
})
