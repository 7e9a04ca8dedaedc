import {expect, test} from 'vitest'
import {
  answersForMailbox,
  asksForReply,
  isFact,
  isLetter,
  linksToPages,
  looksLikeCode
} from '../../../src/script/evidence/other-texts.ts'

test.for([
  "Hi, you've reached Tarn.",
  'Hi, you have reached Tarn.',
  'You are through to Tarn.',
  'Leave me a message after the tone.',
  'Leave your name after the beep.',
  'Leave your name and I will ring.',
  "I'm away until Monday.",
  'I am on leave.',
  'Our office is closed.',
  'Press one for seals.',
  'For seals press 2, for pumps press 3.',
  'I am with a customer. Leave me a message and I will ring you.'
])('%j is said by a mailbox', (text) => {
  expect(answersForMailbox(text)).toBe(true)
})

test.for([
  'I have reached you. You reached Tarn.',
  'Hi. We hope you have reached Tarn.',
  'Leave a message.',
  'Leave your name and go.',
  'Press on.',
  'You can reach me on 020 7946 0119. Press 2 there.',
  'You can reach me on {{phone}}. Press 2 there.',
  'To be removed from our list, press one.',
  'Press two to opt out.',
  'I am on 020 7946 0119, leave me a message and I will ring you.',
  'I am at 303‑555‑0119, or press two for Ana.',
  'Please leave it.'
])('%j is said to one', (text) => {
  expect(answersForMailbox(text)).toBe(false)
})

test.for(['[seal](https://tarn.example)', 'http://tarn.example'])('%j links to a page', (text) => {
  expect(linksToPages(text)).toBe(true)
})

test.for(['https://', 'tarn.example', '[seal](tarn)'])('%j links to none', (text) => {
  expect(linksToPages(text)).toBe(false)
})

test.for([
  'hang_up(wait=2)',
  'say("hi")',
  'say()',
  '{"a": 1}',
  '["a"]',
  '$ npm i',
  'const a',
  'import x',
  'curl x',
  'a({',
  'b => {',
  'x)\n};',
  'x);',
  'let us talk'
])('%j is meant for a machine', (text) => {
  expect(looksLikeCode(text)).toBe(true)
})

test.for([
  'a => b',
  'f ({',
  'Ring me => now',
  'f(x)',
  'ring(me)',
  'SELECT',
  'select',
  '}; x',
  'Hi Dana (you) ;',
  'Hi {{ name | default("there") }}, it is Ana.',
  'Hi {{pet_name()}}, it is Ana.'
])('%j is meant for people', (text) => {
  expect(looksLikeCode(text)).toBe(false)
})

test.for(['Approved: Kay, 2 May', '- Approved: Kay', '**Owner**: Kay', 'Owner (now): Kay'])(
  '%j is a fact about a message',
  (text) => {
    expect(isFact(text)).toBe(true)
  }
)
test.for(['A: Kay', 'It is late. Owner: Kay', 'Owner:Kay', 'Is it? Owner: Kay', '12: 30'])('%j is none', (text) => {
  expect(isFact(text)).toBe(false)
})

test.for([
  'Hi.\nBest regards\nIva',
  'Kind regards',
  'Warmest regards',
  'Yours sincerely',
  'Dear Sir',
  'Dear all',
  'Subject: seal',
  'Re: seal',
  'Hi\nsubject: x'
])('%j is signed or addressed like a letter', (text) => {
  expect(isLetter(text)).toBe(true)
})

test.for([
  'Give him my best regards',
  'Yours',
  'Dear Sir, you are late, and I know it well, do I not.',
  'Dear Dana',
  'The subject: seal'
])('%j is not', (text) => {
  expect(isLetter(text)).toBe(false)
})

test.for(['Reply STOP', 'Reply to this', 'Text stop to leave', 'opt out', 'Unsubscribe', 'Click here'])(
  '%j asks to be answered in writing',
  (text) => {
    expect(asksForReply(text)).toBe(true)
  }
)
test.for(['Reply soon', 'Text me', 'Text yes to this number', 'Click on it', 'P.S. Hi'])('%j does not', (text) => {
  expect(asksForReply(text)).toBe(false)
})

test('only the beginning of a text is searched', () => {
  const long = 'The seal is due. '.repeat(150)
  expect(answersForMailbox(`${long} Press one for seals.`)).toBe(false)
  expect(linksToPages(`${long} https://tarn.example`)).toBe(false)
  expect(looksLikeCode(`${long} hang_up(wait=2)`)).toBe(false)
  expect(isLetter(`${long}\nKind regards`)).toBe(false)
  expect(asksForReply(`${long} Reply STOP`)).toBe(false)
})
