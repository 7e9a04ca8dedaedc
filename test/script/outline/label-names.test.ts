import {expect, test} from 'vitest'
import {isCaller, isListener, isPartName, isUnspokenName} from '../../../src/script/outline/label-names.ts'

test.for<readonly [kind: string, is: (name: string) => boolean, names: readonly string[], others: readonly string[]]>([
  [
    'the caller',
    isCaller,
    ['rep', 'you', 'ai agent', '[your name]', "rep's name"],
    ['prospect', 'reps', 'the rep', '']
  ],
  ['who answers', isListener, ['prospect', 'gatekeeper', 'ivr', '[client name]'], ['rep', 'prospects', 'a lead', '']],
  ['a part of a message', isPartName, ['Hook', 'CTA', '1. Intro', 'p.s.', 'Call-to-action'], ['Hooks', 'The hook', '']],
  [
    'a fact, a part, or what comes before a mail',
    isUnspokenName,
    ['duration', 'why it works', 'note for ana', 'subject line', 'fw', 'hook'],
    ['durations', 'dana', 'the subject', '']
  ]
])('names of %s', ([, is, names, others]) => {
  expect([...names, ...others].filter(is)).toEqual(names)
})
