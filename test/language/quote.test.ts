import {expect, test} from 'vitest'
import {lintText} from '../../src/index.ts'

/** First quotation in a message of each rule that finds the marked words. */
const quoted = async (text: string, filePath: string) => {
  const {messages} = await lintText(text, {lookup: false, filePath})
  return messages.flatMap(({message}) => /^`([^`]+)`/.exec(message)?.[1] ?? [])
}

test.for([
  ['end-to-end solution', 'a.txt', 'We sell an end-to-end solution for depots.'],
  ['world‑class', 'a.txt', 'Our world‑class depot is in Hull.'],
  ['Win-win', 'a.txt', 'Win-win for both of us.'],
  ['touch base', 'a.txt', 'I wanted to touch\nbase in May.'],
  ['touch base', 'a.txt', 'I wanted to touch  \t base in May.'],
  ['touch base', 'a.md', 'I wanted to **touch** _base_ in May.'],
  ['touch base', 'a.md', '> I wanted to touch\n> base in May.'],
  ['touch base', 'a.md', 'I wanted to touch (pause) base in May.']
] as const)('`%s` is quoted as it stands in %s: %j', async ([words, path, text]) => {
  expect(await quoted(text, path)).toContain(words)
})
