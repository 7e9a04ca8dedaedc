import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

test.for<readonly [what: string, source: string, said: readonly string[]]>([
  ['one message', 'Call me back.', ['Call me back.']],
  ['a message that sounds like an instruction', 'Keep your card ready.', ['Keep your card ready.']],
  ['paragraphs of one message', 'Hi Dana.\n\nLee here.\n', ['Hi Dana. Lee here.']],
  ['messages between lines', 'Hi Dana.\n---\nHi Lee.\n* * *\nHi Ann.\n====\n', ['Hi Dana.', 'Hi Lee.', 'Hi Ann.']],
  [
    'labelled messages',
    'Script 1: Hi Dana.\n\nScript 2 (cold):\nHi Lee.\n\nTouch 3\nHi Ann.',
    ['Hi Dana.', 'Hi Lee.', 'Hi Ann.']
  ],
  ['a directive', 'Hi Dana.\n# vmlint-disable-next-line hype\nLee here.', ['Hi Dana. Lee here.']],
  ['a comment', 'Hi <!-- Dana,\n\nor --> Lee.', ['Hi Lee.']],
  ['facts above the message', 'Title: Cold\nLength: 20 seconds\n\nHi Dana, Lee here.', ['Hi Dana, Lee here.']],
  ['nothing', '\n \n', []]
])('a text file with %s', ([, source, said]) => {
  expect(scriptsIn(source, 'text').map(([, words]) => words)).toEqual(said)
})

test.for<readonly [what: string, source: string, said: readonly string[]]>([
  ['one paragraph', 'Call me back.\n', ['Call me back.']],
  ['a title and a paragraph', '# Cold\n\nHi Dana, Lee here.\n', ['Hi Dana, Lee here.']],
  [
    'a section each',
    '# Touch 1\n\nHi Dana, Lee here.\n\n## Touch 2\n\nLee again, for Dana at [Company].\n',
    ['Hi Dana, Lee here.', 'Lee again, for Dana at [Company].']
  ],
  [
    'tables, images, rules',
    '# A\n\n| a | b |\n|---|---|\n| I call | you |\n\n![x](y.png)\n\nHi Dana, Lee here.\n\n---\n',
    ['Hi Dana, Lee here.']
  ],
  [
    'definitions',
    'See [the page][p], Dana, I am Lee.\n\n[p]: https://tarn.example "x"\n\n[^1]: Not said.\n',
    ['See the page, Dana, I am Lee.']
  ]
])('a markdown file with %s', ([, source, said]) => {
  expect(scriptsIn(source).map(([, words]) => words)).toEqual(said)
})
