import {expect, test} from 'vitest'
import rule from '../../rules/repeated-words.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Aye aye, Sam, the gate is up.',
    'It went up and up and up.',
    'That is, that is all.',
    'The belt runs on and on and on.',
    'We turned the kiln on on Friday.',
    'The kiln is from March twenty twenty-two.',
    'The form you filled in in May is lost.',
    'You can log in in May.',
    'Your lease, lease.',
    'The-the seal.',
    'Bella Bella is on the coast.',
    'I said it. It was done.',
    'The, the.',
    'Hi [Name] [Name], Jo here.',
    'It is very very dry.',
    'Dial five five five, one one.',
    'The code is b b c.',
    'You said win, win, win.',
    'You can log in in seconds, and sign in in two clicks.',
    'I gave her her quote.',
    'Which plan are you on on Friday?',
    'Drop it off off hours.',
    'What you do do matters, and what it is is simple.',
    'What we need need not wait.',
    'How it works works well.',
    'It is a win win.',
    `What ${'the seal and '.repeat(18)}your lease lease ends.`,
    'The shop that I work with with Acme is yours.'
  ],
  bad: [
    'We «can can» fit it.',
    'Hi Sam, «this is this is» Jo.',
    'The form is «in the in the» post.',
    "It's «about about» the lease.",
    'The crew is there «on on» Monday.',
    'He left the keys «with with» your porter.',
    'Your lease ends «in in» May.',
    'It is «at at» the desk.',

    'I «will will» bring the keys.',

    '«The the» lease runs out.',
    '«I I» saw your yard.',
    'The office «is is» open, and your roses «are are» in.',
    "It's «to to» be seen, «and and» soon.",
    'Hi Sam, «we’re we’re» on your street.',
    'Your «lease lease» ends in May.',
    'So this is «the\n  the» end.',
    // What opens a clause counts in its sentence, and not from afar.
    'That is what. Your «lease lease» ends.',
    `What ${'the seal and '.repeat(21)}your «lease lease» ends.`
  ]
})

test.for([
  ['I see the the lease.', 'I see the lease.'],
  ['The the lease.', 'The lease.'],
  ['It is of\nof course.', 'It is of course.']
] as const)('fix of %s', async ([script, fixed]) => {
  const [message] = (await lintExample(rule, script)).messages
  const [start, end] = message?.fix?.range ?? [0, 0]
  expect(script.slice(0, start) + message?.fix?.text + script.slice(end)).toBe(fixed)
})

test('another pair than articles and the like is left to a person', async () => {
  const [message] = (await lintExample(rule, 'Your lease lease ends.')).messages
  expect(message?.fix).toBeUndefined()
  expect(message?.suggestions?.[0]?.desc).toBe('Say `lease` once')
})

test('words parted by a direction are no pair to mend', async () => {
  const {messages} = await lintExample(rule, 'It is the (pause) the lease.')
  expect(messages.filter(({fix}) => fix)).toEqual([])
})
