import {expect, test} from 'vitest'
import {isAnswer} from '../../src/anatomy/answers.ts'
import type {AskKind} from '../../src/anatomy/parts.ts'

test.for<readonly [kind: AskKind, text: string, isIt: boolean]>([
  ['call', 'call me', true],
  ['text', 'text me', true],
  ['other', 'fill in the form', false],
  // To talk at no given time is a call, to meet is none.
  ['meeting', 'can we talk', true],
  ['meeting', 'can we speak', true],
  ['meeting', 'a quick chat', true],
  ['meeting', 'have a conversation', true],
  ['meeting', 'discuss it', true],
  ['meeting', 'connect', true],
  ['meeting', 'catch up', true],
  ['meeting', 'can we meet', false],
  ['meeting', 'can we talk on Monday', false],
  ['meeting', 'can we talk tomorrow', false],
  ['meeting', 'talk in the morning', false],
  ['meeting', 'talk this afternoon', false],
  ['meeting', 'talk next week', false],
  ['meeting', "talk at nine o'clock", false],
  ['meeting', 'talk for ten minutes', false],
  ['meeting', 'talk at 5', false],
  ['meeting', 'talk at five', false],
  ['meeting', 'talk to someone', true],
  // To reply is an answer, to write a mail is none.
  ['email', 'reply to this', true],
  ['email', 'respond', true],
  ['email', 'revert', true],
  ['email', 'reply by e-mail', false],
  ['email', 'drop me a line', false]
])('%s: %s', ([kind, text, isIt]) => {
  const source = `Hi, ${text} in May 2031`
  expect(isAnswer({kind, start: 4, end: 4 + text.length}, source)).toBe(isIt)
})
