import {expect, test} from 'vitest'
import {
  asksForAnswer,
  isAside,
  isEmphasized,
  isInstruction,
  isMostlyAdvice,
  isSetInItalics,
  speaksOfListener
} from '../../../src/script/evidence/advice.ts'

test.for([
  'Leave it on the first attempt only.',
  'Leave word.',
  'If the seal is old, leave it.',
  'If nobody answers, hang up.',
  'Say it slowly.',
  'Ask one question.',
  'Send the e-mail.',
  'Then mention the seal.',
  'Never mention the seal.',
  'Please mention the seal.',
  '- Mention the seal.',
  '**Mention** the seal.',
  'Don’t leave it.',
  'See the notes below.'
])('%j tells the caller what to do', (text) => {
  expect(isInstruction(text)).toBe(true)
})

test.for([
  '(smile) Hi Kay, the seal is due.',
  'If the seal is not ready, tell me.',
  "If they ring, I'll know.",
  "If they ring, we'll know.",
  'Say hello to Kay.',
  'Ask for Dana.',
  'Send me a note.',
  'Leave me a note.',
  'Offer my help.',
  'Your seal is due.',
  'See you on Monday.',
  'Whatif the seal. Leave.'
])('%j says something to a listener', (text) => {
  expect(isInstruction(text)).toBe(false)
})

test.for([
  'Mention the seal.',
  'Mention the seal. It leaks.',
  'Mention the seal; offer a date; it leaks.',
  'Mention the seal! Offer a date? It leaks.',
  '"Mention the seal." It leaks.',
  '',
  '...',
  'It leaks. 12. Mention the seal.'
])('%j instructs the caller in at least half of its sentences', (text) => {
  expect(isMostlyAdvice(text)).toBe(true)
})

test.for(['Mention the seal. It leaks. It drips.', 'It leaks.'])('%j instructs in fewer', (text) => {
  expect(isMostlyAdvice(text)).toBe(false)
})

test.for([
  'Have you got a minute?',
  'Do you have two minutes?',
  'Got a sec?',
  'Is now a good time?',
  'Was this a bad time?',
  'Did I catch you at lunch?',
  'Am I speaking with Dana?',
  'Is this Dana?',
  'Is this the office?',
  'Do you have a second for me?',
  'Could you put me through?',
  'Can I speak to Dana?'
])('%j is a question that only a person on the line can answer', (text) => {
  expect(asksForAnswer(text)).toBe(true)
})

test.for([
  'Is this Dana',
  'Does Monday suit you?',
  'Have you got a minute. Right?',
  'Have you got ten minutes on Monday?',
  'Do you have a few minutes next week to look at it?',
  'Is it fine to ring at two?',
  'Is it okay if I come on Friday?',
  'Can I speak to you tomorrow?',
  'Did you get a minute to read it?',
  'Do you have a second shift?',
  'Is this something you need?',
  'Is this still your number?'
])('%j can be left on a machine', (text) => {
  expect(asksForAnswer(text)).toBe(false)
})

test.for([
  'Tell the prospect why.',
  'Your customers know.',
  'Each decision-maker',
  'A caller',
  'Call the decision maker.'
])('%j speaks of the listener to the caller', (text) => {
  expect(speaksOfListener(text)).toBe(true)
})

test.for(['Prospects know.', 'the seal'])('%j does not', (text) => {
  expect(speaksOfListener(text)).toBe(false)
})

test.for(['**Hi Dana.**', '__Hi Dana.__', '*Hi Dana.*', '_Hi Dana._', ' *Hi Dana.* '])(
  '%j is bold or italic as a whole',
  (text) => {
    expect(isEmphasized(text)).toBe(true)
  }
)
test.for(['**Hi** Dana.', '*Hi* and *Dana*', '** Hi**', '**Hi\nDana**', 'Hi', '***Hi***'])(
  '%j is not, or only in parts',
  (text) => {
    expect(isEmphasized(text)).toBe(false)
  }
)

test.for(['*Hi Dana.*', '_Hi Dana._', '*Hi Dana*.', '*(Hi)*)', ' *Hi* '])('%j is in italics as a whole', (text) => {
  expect(isSetInItalics(text)).toBe(true)
})

test.for(['**Hi**', '*Hi* Dana', '*Hi\nDana*', 'Hi'])('%j is not, or only in parts', (text) => {
  expect(isSetInItalics(text)).toBe(false)
})

test.for(['(Hi Dana.)', '*(Hi Dana.)*', '(Hi (Dana).)', ' (Hi). ', '\\(Hi)', '()'])(
  '%j is in round brackets as a whole',
  (text) => {
    expect(isAside(text)).toBe(true)
  }
)
test.for(['(Hi) Dana (there)', 'Hi (Dana)', '(Hi'])('%j is not, or only in parts', (text) => {
  expect(isAside(text)).toBe(false)
})

test('only the beginning of a text is searched', () => {
  const long = 'The seal is due. '.repeat(150)
  expect(isInstruction(`${long} Leave it.`)).toBe(false)
  expect(isMostlyAdvice(`Mention the seal. ${long}`)).toBe(false)
  expect(isMostlyAdvice(`${'Mention it. '.repeat(180)}${long}`)).toBe(true)
  expect(asksForAnswer(`${long} Have you got a minute?`)).toBe(false)
  expect(speaksOfListener(`${long} Tell the prospect why.`)).toBe(false)
})
