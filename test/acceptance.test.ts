import {expect, test} from 'vitest'
import {lintText} from '../src/index.ts'

test('the message that sounds like a friend with nothing to say', async () => {
  const source =
    "Hi John, um, it's Bill. I was just touching base to see if you maybe want to talk. Call me back when you get a chance."
  const {messages} = await lintText(source, {lookup: false})
  const found = messages.map(({ruleId, range: [start, end]}) => [ruleId, source.slice(start, end)])
  expect(found).toEqual(
    expect.arrayContaining([
      ['filler', 'um'],
      ['fake-familiarity', 'Bill'],
      ['diminishers', 'just touching'],
      ['empty-phrases', 'touching base'],
      ['weak-words', 'maybe'],
      ['passive-asks', 'when you get a chance']
    ])
  )
  expect(found.map(([ruleId]) => ruleId)).toContain('missing-reason')
})

test('a message with name, company, reason, example, promise and a number said twice passes', async () => {
  const {messages} = await lintText(
    "Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Brill Foods lost a shift a week on theirs until the labels were cut wider. I'll send you the drawing tonight. My number is 0113 496 0000. Again, that's 0113 496 0000.",
    {lookup: false}
  )
  expect(messages).toEqual([])
})
