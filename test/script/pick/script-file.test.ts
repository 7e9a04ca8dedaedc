import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const first =
  'Hi Dana, this is Lee at Moor Pumps. The seal on your second pump is due in May, and new ones take a week.'
const second =
  'Hi Dana, this is Bo at Moor Pumps. The seal on your second pump is due in May, so I will ring on Monday, or I am on 555-0118.'

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
  ['nothing', '\n \n', []],
  [
    'a paragraph that sounds like an instruction, where the message goes on after it',
    'Hi Dana, Lee at Moor Pumps.\n\nNone of it is urgent. Keep your card, and if you like, I can come on Monday.\n\nMy number is 555-0119.\n',
    [
      'Hi Dana, Lee at Moor Pumps. None of it is urgent. Keep your card, and if you like, I can come on Monday. My number is 555-0119.'
    ]
  ],
  [
    'a story, in which nobody leaves a message',
    '“Who sees to the seals?” asked the harbour master.\n\nBo looked at the water. “Nobody,” he said. “They see to themselves.”\n\n“Leave it to me.”\n',
    [
      '“Who sees to the seals?” asked the harbour master. Bo looked at the water. “Nobody,” he said. “They see to themselves.” “Leave it to me.”'
    ]
  ],
  [
    'a speech with a question in it',
    'The pumps had a good year, and seals did well.\n\nWill May be as good?\n\nThe boats say so.\n',
    ['The pumps had a good year, and seals did well. Will May be as good? The boats say so.']
  ],
  ['a story, and advice on calls', '“Who sees to the seals?”\n\nThat is what prospects say.\n', []],
  [
    'a question in a paragraph of its own',
    'Hi Dana, Lee at Moor Pumps. The seal is due in May.\n\nCan we do it on Monday the 2nd?\n\nI am on 555-0119.\n',
    ['Hi Dana, Lee at Moor Pumps. The seal is due in May. Can we do it on Monday the 2nd? I am on 555-0119.']
  ],
  [
    'a last line in small letters with the number',
    `${first}\n\ncall 555-0119 please.\n`,
    [`${first} call 555-0119 please.`]
  ],
  [
    'fields in paragraphs of their own',
    `${first}\n\nThis is how it looks:\n\n[Link].\n\nSo ring me any time at\n\n[phone number]\n`,
    [`${first} This is how it looks: [Link]. So ring me any time at [phone number]`]
  ],
  ['a field below a message', `${first} My number is 555-0119.\n\n[signature]\n`, [`${first} My number is 555-0119.`]],
  [
    'what sounds like an instruction or an answer to somebody, said to a listener',
    'Hi Dana, this is Lee at Moor Pumps.\n\nI understand that the seal leaks.\n\nMention the pump and I’ll know.\n\nNo worries if not.\n',
    [
      'Hi Dana, this is Lee at Moor Pumps. I understand that the seal leaks. Mention the pump and I’ll know. No worries if not.'
    ]
  ],
  [
    'an answer to somebody',
    'Hi Dana, this is Lee at Moor Pumps.\n\nNo worries, the seal is due.\n\nI understand, it is late.\n',
    ['Hi Dana, this is Lee at Moor Pumps.']
  ],
  [
    'a farewell after a whole message',
    `${first} My number is 555-0119.\n\nStay well through this long wet spring and take care.\n`,
    [`${first} My number is 555-0119. Stay well through this long wet spring and take care.`]
  ],
  [
    'an ask in writing in a paragraph of its own',
    `${first}\n\nOr reply with a good time and I’ll come.\n`,
    [`${first} Or reply with a good time and I’ll come.`]
  ],
  [
    'an instruction between the paragraphs of a message, and one before the next',
    `${first}\n\nSay their number twice.\n\nMy number is 555-0119.\n\nUse this one when I am away and you are in:\n\n${second}\n`,
    [`${first} My number is 555-0119.`, second]
  ],
  [
    'a title, and a whole message that is written as texts are',
    'VM 3, no answer:\nHi (name), its (rep) at (company) again lol. Your seal is due in May and the new ones take a week, so lmk, ring me on 555-0119.\n',
    [
      'Hi (name), its (rep) at (company) again lol. Your seal is due in May and the new ones take a week, so lmk, ring me on 555-0119.'
    ]
  ],
  [
    'a title and a field with a default, which looks like code',
    'Voicemail\n\nHi {{ name | default("there") }}, Lee at Moor Pumps. Your seal is due in May. 555-0119.\n',
    ['Hi {{ name | default("there") }}, Lee at Moor Pumps. Your seal is due in May. 555-0119.']
  ]
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
