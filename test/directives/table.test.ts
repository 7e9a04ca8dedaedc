import {describe, expect, test} from 'vitest'
import {readDirectives} from '../../src/directives/read.ts'
import {lintText} from '../../src/index.ts'
import type {FileResult} from '../../src/result.ts'

// Every directive at every kind of place. `maybe` and `basically` are both reported by `weak-words`, each in a line of
// its own, so that the table can say which of the two a directive drops.

const lint = (text: string, filePath: string): Promise<FileResult> =>
  lintText(text, {
    filePath,
    lookup: false,
    ruleOverrides: {'duplicate-script': 'off'}
  })

/** The weak words that are still reported, and what is said of the directives. */
async function look(text: string, filePath = 'a.md') {
  const {messages, suppressedMessages} = await lint(text, filePath)
  const words = (list: FileResult['messages']) =>
    list.filter(({ruleId}) => ruleId === 'weak-words').map(({range}) => text.slice(...range))
  return {
    kept: words(messages),
    dropped: words(suppressedMessages),
    said: messages.filter(({ruleId}) => ruleId === null).map(({message}) => message)
  }
}

/** Two lines of a message in each kind of place; `before` and `end` show where a directive stands. */
const places = [
  {name: 'paragraph', file: 'a.md', lines: (a: string, b: string) => `${a}\n${b}\n`, mark: ''},
  {name: 'quote', file: 'a.md', lines: (a: string, b: string) => `> ${a}\n> ${b}\n`, mark: '> '},
  {name: 'list', file: 'a.md', lines: (a: string, b: string) => `## Voicemail\n\n- ${a}\n- ${b}\n`, mark: '- '},
  {name: 'wrapped item', file: 'a.md', lines: (a: string, b: string) => `- ${a}\n  ${b}\n`, mark: '  '},
  {
    name: 'fence',
    file: 'a.md',
    lines: (a: string, b: string) => `## Voicemail\n\n\`\`\`text\n${a}\n${b}\n\`\`\`\n`,
    mark: ''
  },
  {name: 'plain text', file: 'a.txt', lines: (a: string, b: string) => `${a}\n${b}\n`, mark: ''},
  {name: 'CRLF', file: 'a.txt', lines: (a: string, b: string) => `${a}\r\n${b}\r\n`, mark: ''},
  {name: 'byte-order mark', file: 'a.md', lines: (a: string, b: string) => `\uFEFF${a}\n${b}\n`, mark: ''}
] as const

const first = 'Hi Dana, this is Lee, maybe you can talk.'
const second = 'Hi Dana, this is Lee, we could basically meet.'

describe.each(places)('in $name', ({file, lines, mark}) => {
  const eol = lines('a', 'b').includes('\r') ? '\r\n' : '\n'
  const under = (directive: string) => `${directive}${eol}${mark}`

  test('without a directive both are reported', async () => {
    expect(await look(lines(first, second), file)).toEqual({kept: ['maybe', 'basically'], dropped: [], said: []})
  })

  test.each([
    ['disable-line', lines(`${first} <!-- vmlint-disable-line weak-words -->`, second), ['basically']],
    [
      'disable-line inside a sentence',
      lines(`Hi Dana, this is Lee, <!-- vmlint-disable-line --> maybe we talk.`, second),
      ['basically']
    ],
    [
      'disable-next-line at the end of the line before',
      lines(`${first} <!-- vmlint-disable-next-line -->`, second),
      ['maybe']
    ],
    [
      'disable-next-line in a line of its own',
      lines(first, under('<!-- vmlint-disable-next-line weak-words -->') + second),
      ['maybe']
    ],
    ['disable from a place on', lines(first, `<!-- vmlint-disable weak-words --> ${second}`), ['maybe']],
    ['disable and enable', lines(`<!-- vmlint-disable --> ${first} <!-- vmlint-enable -->`, second), ['basically']],
    ['disable-file, wherever it stands', lines(first, `${second} <!-- vmlint-disable-file weak-words -->`), []]
  ])('%s', async (_, text, kept) => {
    const found = await look(text, file)
    expect(found).toEqual({kept, dropped: ['maybe', 'basically'].filter((word) => !kept.includes(word)), said: []})
  })
})

describe('lines of a text', () => {
  test.each([
    [`# vmlint-disable-next-line weak-words\n${first}\n${second}`, ['basically']],
    [`${first}\n  # vmlint-disable weak-words -- known\n${second}`, ['maybe']],
    [`# vmlint-disable-file\n${first}\n${second}`, []],
    [`${first}\n# vmlint-disable\n\n---\n${second}\n# vmlint-enable\nMaybe.`, ['maybe', 'Maybe']]
  ])('%j', async (text, kept) => {
    const found = await look(text, 'a.txt')
    expect(found).toMatchObject({kept, said: []})
  })

  test('in markdown such a line is a heading', async () => {
    const {said, kept} = await look(`# vmlint-disable-file\n\n${first}\n`, 'a.md')
    expect({said, kept}).toEqual({said: [], kept: ['maybe']})
  })
})

describe('the next line', () => {
  test.each([
    ['is the next that holds a word', `<!-- vmlint-disable-next-line -->\n\n\n${first}\n${second}`, ['basically']],
    ['is not a directive', `<!-- vmlint-disable-next-line -->\n<!-- a note -->\n${first}\n${second}`, ['basically']],
    [
      'lies under the mark of a fence',
      `## Voicemail\n\n<!-- vmlint-disable-next-line -->\n\n\`\`\`text\n${first}\n${second}\n\`\`\``,
      ['basically']
    ],
    ['lies in the quote that follows', `<!-- vmlint-disable-next-line -->\n\n>\n> ${first}\n> ${second}`, ['basically']]
  ])('%s', async (_, text, kept) => {
    expect(await look(text)).toMatchObject({kept, said: []})
  })
})

test('a message about the script that a directive opens belongs to the next line', async () => {
  const text = `<!-- vmlint-disable-next-line missing-caller, missing-company -->\nHi Dana, your depot in Leeds opened a night shift. I'll call you on Friday.\n`
  for (const filePath of ['a.txt', 'a.md']) {
    const {suppressedMessages} = await lint(text, filePath)
    expect(suppressedMessages.map(({ruleId}) => ruleId).sort()).toEqual(['missing-caller', 'missing-company'])
  }
})

test('a dropped message keeps its reason', async () => {
  const {suppressedMessages} = await lint(
    `${first} <!-- vmlint-disable-line weak-words -- her own word,  twice -->`,
    'a.md'
  )
  expect(suppressedMessages[0]?.suppressions).toEqual([{kind: 'directive', justification: 'her own word, twice'}])
})

test('what one rule is spared of, another still reports', async () => {
  const text = `<!-- vmlint-disable weak-words -->\n${first} <!-- vmlint-enable weak-words -->\n${second}`
  expect(await look(text)).toMatchObject({kept: ['basically'], dropped: ['maybe'], said: []})
  const all = `<!-- vmlint-disable -->\n${first} <!-- vmlint-enable weak-words -->\n${second}`
  expect(await look(all)).toMatchObject({kept: ['basically'], dropped: ['maybe'], said: []})
})

describe('an example is no directive', () => {
  test.each([
    ['in a fence without a script', '```html\n<!-- vmlint-disable-file -->\n```\n'],
    ['in a fence of a quote', '> ~~~\n> <!-- vmlint-disable-file -->\n> ~~~\n'],
    ['in a fence that is never closed', '- ````\n  ```\n  <!-- vmlint-disable-file -->\n'],
    ['between backticks', 'Write `<!-- vmlint-disable-file -->` on top.\n']
  ])('%s', (_, notes) => {
    const source = `# Voicemail\n\n> ${first}\n\n## Notes\n\n${notes}`
    const scripts = [{start: 15, end: 15 + first.length}]
    expect(readDirectives({source, format: 'markdown', scripts})).toEqual({list: [], faults: []})
    const beside = source.replace('## Notes', '<!-- vmlint-disable-file -->')
    expect(readDirectives({source: beside, format: 'markdown', scripts}).list).toHaveLength(1)
  })

  test('in a fence that holds a script it is one', () => {
    const source = `\`\`\`\n${first}\n<!-- vmlint-disable-file -->\n\`\`\`\n`
    const scripts = [{start: 4, end: 4 + first.length}]
    expect(readDirectives({source, format: 'markdown', scripts}).list).toHaveLength(1)
  })
})
