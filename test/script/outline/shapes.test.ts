import {expect, test} from 'vitest'
import type {Block} from '../../../src/script/blocks/block.ts'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {
  indentOf,
  isFactSheet,
  isItemTitle,
  isLetterHead,
  isLooseName,
  isLooseTitle,
  isParentItem,
  isPartHead,
  isPartTitle,
  isPostHead,
  isReaction,
  isSetting,
  isSnippet,
  isStep,
  titleOverRule
} from '../../../src/script/outline/shapes.ts'

test.for(['then: wait_3_days', 'then: null', 'then: true # x', 'x-y: none', 'then:null'])(
  '%j is a line of settings',
  (text) => {
    expect(isSetting(text)).toBe(true)
  }
)
test.for(['Then: null', 'then: wait', 'then: a_b c', '1a: null'])('%j is said', (text) => {
  expect(isSetting(text)).toBe(false)
})

test.for(['[voicemail_2]', '[email]'])('%j is the head of a part of settings', (text) => {
  expect(isPartHead(text)).toBe(true)
})

test.for(['[seal]', '[Voicemail]', '[voicemail] x', 'x [voicemail]', 'voicemail'])('%j is none', (text) => {
  expect(isPartHead(text)).toBe(false)
})

test.for(['2.5. Log it', '2.5 Log it', '2.5.1.3 Log'])('%j counts a step within a step', (text) => {
  expect(isStep(text)).toBe(true)
})

test.for(['2. Log it', '2.5', 'a 2.5 Log', '2.5.Log'])('%j does not', (text) => {
  expect(isStep(text)).toBe(false)
})

test.for(['Snow add-on', 'One two three four five six'])('%j can name what follows', (text) => {
  expect(isLooseName(text)).toBe(true)
})

test.for([
  'snow',
  'Snow add-on.',
  'One two three four five six seven',
  'Sn',
  'Our seal',
  'Storage: big',
  'Storage → big'
])('%j is said, or too short or long for a name', (text) => {
  expect(isLooseName(text)).toBe(false)
})

test.for(['[09:11] Rukmini S.', 'Rukmini S.  9:11 AM', 'Rukmini S. [9:11]', 'Rukmini S. (Moor)  9:11'])(
  '%j says who wrote a post, and when',
  (text) => {
    expect(isPostHead(text)).toBe(true)
  }
)
test.for(['9:11', 'Rukmini at 9:11 today', '[9:11]Rukmini', 'Hi Rukmini, 9:11'])('%j does not', (text) => {
  expect(isPostHead(text)).toBe(false)
})

test.for([':fire: 4 :eyes: 1', ':fire:'])('%j counts reactions', (text) => {
  expect(isReaction(text)).toBe(true)
})

test.for([':fire: 4 hot', 'fire: 4', '4'])('%j does not', (text) => {
  expect(isReaction(text)).toBe(false)
})

/** The places of a file's blocks that a question about them and those around is answered with yes. */
function blocksThat(source: string, holds: (text: string, blocks: readonly Block[], at: number) => boolean) {
  const {blocks, text} = findBlocks(source, 'markdown', 0)
  const words = ({lines}: Block) => lines.map(({start, end}) => text.slice(start, end)).join(' / ')
  return blocks.filter((_, at) => holds(text, blocks, at)).map(words)
}

const sixty = 'The seals that nobody looked at since the spring of last year'

test.for<readonly [what: string, source: string, titles: readonly string[]]>([
  ['alone before a paragraph', 'Seals.\n\n1. New quote\n\nYour seal is due.', ['New quote']],
  ['at the start, with a bracket', '1) New quote\n\nYour seal is due.', ['New quote']],
  ['of sixty characters', `1. ${sixty.slice(0, 60)}\n\nYour seal is due.`, [sixty.slice(0, 60)]],
  ['that is a cry', '1. New quote!!\n\nYour seal is due.', ['New quote!!']],
  ['not one to the listener', '1. Hi Dana, thank you!\n\nYour seal is due.', []],
  ['not of more', `1. ${sixty}\n\nYour seal is due.`, []],
  ['not a bullet', '- New quote\n\nYour seal is due.', []],
  ['not a sentence', '1. New quote.\n\nYour seal is due.', []],
  ['not what goes on', '1. New quote,\n\nYour seal is due.', []],
  ['not of two lines', '1. New quote\n   for Dana\n\nYour seal is due.', []],
  ['not one of a list', '1. New quote\n2. Old quote\n\nYour seal is due.', []],
  ['not the last of a list', '1. Ring.\n2. New quote\n\nYour seal is due.', []],
  ['not before a fence', '1. New quote\n\n```\nYour seal is due.\n```', []],
  ['not before a title', '1. New quote\n\n# Seals', []],
  ['not at the end', '1. New quote', []],
  ['no paragraph', 'New quote\n\nYour seal is due.', []]
])('a numbered item is a title %s', ([, source, titles]) => {
  expect(blocksThat(source, isItemTitle)).toEqual(titles)
})

test.for<readonly [what: string, source: string, titles: readonly string[]]>([
  ['over items of its own', '- New quote\n  - Your seal is due.', ['New quote']],
  ['over a paragraph of its own', '- New quote\n\n  Your seal is due.', ['New quote']],
  ['over a fence in an item of its own', '- New quote\n  - Say\n\n    ```\n    Your seal.\n    ```', ['New quote']],
  ['of sixty characters', `- ${sixty.slice(0, 60)}\n  - Your seal is due.`, [sixty.slice(0, 60)]],
  ['with a word to the listener', '- Your quote\n  - The seal is due.', ['Your quote']],
  ['not of more', `- ${sixty}\n  - Your seal is due.`, []],
  ['not over a fence', '- New quote\n\n  ```\n  Your seal.\n  ```', []],
  ['not before the next item', '- New quote\n- Your seal is due.', []],
  ['not at the end', '- New quote', []],
  ['not of two lines', '- New quote\n  for Dana\n  - Your seal is due.', []],
  ['not a sentence', '- New quote.\n  - Your seal is due.', []],
  ['not a label', '- New quote:\n  - Your seal is due.', []],
  ['not a greeting', '- Hi Dana\n  - Your seal is due.', []],
  ['no paragraph', 'New quote\n\n- Your seal is due.', []]
])('a short item is a title %s', ([, source, titles]) => {
  expect(blocksThat(source, (text, blocks, at) => isParentItem(text, blocks[at] as Block, blocks[at + 1]))).toEqual(
    titles
  )
})

test.for<readonly [what: string, source: string, titles: readonly string[]]>([
  ['after a line across', '***\n\nNew quote\n\nYour seal is due.', ['New quote']],
  ['of sixty characters', `***\n\n${sixty.slice(0, 60)}\n\nIt is due.`, [sixty.slice(0, 60)]],
  ['with a word to the listener', '***\n\nYour quote\n\nThe seal is due.', ['Your quote']],
  ['not of more', `***\n\n${sixty}\n\nIt is due.`, []],
  ['not after a paragraph', 'Seals.\n\nNew quote\n\nYour seal is due.', []],
  ['not at the start', 'New quote\n\nYour seal is due.', []],
  ['not at the end', '***\n\nNew quote', []],
  ['not of two lines', '***\n\nNew quote\nfor Dana\n\nYour seal is due.', []],
  ['not an item', '***\n\n- New quote\n\nYour seal is due.', []],
  ['not before a list', '***\n\nNew quote\n\n- Your seal is due.', []],
  ['not before a fence', '***\n\nNew quote\n\n```\nYour seal is due.\n```', []],
  ['not a sentence', '***\n\nNew quote.\n\nYour seal is due.', []],
  ['not in bold', '***\n\n**New quote**\n\nYour seal is due.', []],
  ['not a quotation', '***\n\n"New quote\n\nYour seal is due.', []],
  ['not a field', '***\n\n[New quote] Dana\n\nYour seal is due.', []],
  ['not a greeting', '***\n\nHi Dana\n\nYour seal is due.', []]
])('a short line is the title of a part %s', ([, source, titles]) => {
  expect(blocksThat(source, isPartTitle)).toEqual(titles)
})

test.for<readonly [what: string, source: string, titles: readonly string[]]>([
  ['a list', 'Snow add-on\n\n- Your seal is due.', ['Snow add-on']],
  ['a fence', 'Snow add-on\n\n```\nYour seal is due.\n```', ['Snow add-on']],
  ['a quote', 'Snow add-on\n\n> Your seal is due.', ['Snow add-on']],
  ['no paragraph', 'Snow add-on\n\nYour seal is due.', []],
  ['nothing', 'Snow add-on', []],
  ['not as a sentence', 'Snow add-on.\n\n- Your seal is due.', []],
  ['not in two lines', 'Snow add-on\nfor Dana\n\n- Your seal is due.', []],
  ['not as an item', '- Snow add-on\n\n> Your seal is due.', []]
])('a loose name stands over %s', ([, source, titles]) => {
  expect(blocksThat(source, (text, blocks, at) => isLooseTitle(text, blocks[at] as Block, blocks[at + 1]))).toEqual(
    titles
  )
})

test('a line is indented by the blanks before it, which are not all of its line', () => {
  expect(indentOf('Seals\n  \tNew', 9)).toBe(3)
  expect(indentOf('Seals\nNew', 6)).toBe(0)
  expect(indentOf(`${' '.repeat(60)}New`, 60)).toBe(40)
  expect(indentOf('New', 0)).toBe(0)
})

const linesOf = (source: string) => splitLines(source)

test.for<readonly [what: string, holds: typeof isSnippet, yes: readonly string[], no: readonly string[]]>([
  [
    'a snippet of an export',
    isSnippet,
    ['Name: seal\nbody: Hi Dana', 'Text : Hi Dana', 'SCRIPT:'],
    ['Name: seal', 'The body: seal', 'body and soul:', '']
  ],
  [
    'a sheet of facts',
    isFactSheet,
    ['Subject: seal\nOwner: Kay', '- Status: new', '**Length (s)**: 20', 'Approved by Kay: yes'],
    ['Subject: seal', 'The owner: Kay', 'Owner Kay', 'Ownership: Kay', '']
  ],
  [
    'the head of a letter',
    isLetterHead,
    ['From: Kay\nTo: Dana\nDate: May', '> From: Kay\n> To: Dana\n> seal', 'from: a\nSENT: b\nseal'],
    ['From: Kay\nTo: Dana', 'From: Kay\nFROM: Dana\nseal', 'Message from: a\nletter to: b\nseal', 'From: Kay', '']
  ]
])('%s has lines of its own', ([, holds, yes, no]) => {
  for (const source of yes) expect([source, holds(source, linesOf(source))]).toEqual([source, true])
  for (const source of no) expect([source, holds(source, linesOf(source))]).toEqual([source, false])
})

test.for<readonly [source: string, title: string | undefined]>([
  ['New quote\n====', 'New quote'],
  ['New quote\n~~~~~', 'New quote'],
  ['New quote\n===', undefined],
  ['New quote\n==~=', undefined],
  ['New quote\nx====', undefined],
  ['New quote\n====x', undefined],
  [`New quote\n${'='.repeat(121)}`, 'New quote'],
  [`New quote\n${'='.repeat(122)}`, undefined],
  ['New quote\n----', undefined],
  ['New quote', undefined],
  ['New quote\n====\nfor Dana', undefined],
  [`${'a'.repeat(80)}\n====`, 'a'.repeat(80)],
  [`${'a'.repeat(81)}\n====`, undefined]
])('a title over a line of signs: %j', ([source, title]) => {
  const found = titleOverRule(source, linesOf(source))
  expect(found && source.slice(found.start, found.end)).toBe(title)
})

test('what stands in brackets after a name is no part of it', () => {
  expect(['Storage (for your seals)', 'Storage (a) more (b)'].map(isLooseName)).toEqual([true, true])
  expect(['Storage (your) seals', '(Storage)'].map(isLooseName)).toEqual([false, false])
})
