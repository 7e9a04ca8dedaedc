import {expect, test} from 'vitest'
import rule from '../../rules/monotone.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    {script: 'Hi Sam. Jo is here.', options: {lengths: 2, spread: 0}},
    'We build. We ship it all by night and day.',
    '[Name] builds. [Name] ships by night and by day. [Name] fixes. [Name] cares a lot about it.',
    'Hi Sam. Jo here. Call me. Talk soon.',
    {script: 'Hi Sam. Jo here. Call me. Talk soon. All good.', options: {lengths: 6}},
    {script: 'Hi Sam. Jo is here now.', options: {lengths: 2, spread: 1}}
  ],
  bad: [
    {script: 'Hi Sam. «Jo is here».', options: {lengths: 2, spread: 1}},
    'We build. WE ship it all by night and day. We fix. «we» care a lot. We do it all by night.',
    'Hi Sam. Jo here. Call me. Talk soon. «All good». Bye now.',
    {script: 'We build. «We» ship it all by night and day.', options: {openings: 2}},
    {script: 'Hi Sam. «Jo here».', options: {lengths: 2, spread: 0}}
  ]
})

test('the messages say how many sentences are alike, and how', async () => {
  const messagesOf = async (script: string, options: object) =>
    (await lintExample(rule, {script, options})).messages.map(({message}) => message)
  expect(await messagesOf('We build. We ship it all by night and day.', {openings: 2})).toEqual([
    '`2` sentences in a row begin with `We`: start one of them differently'
  ])
  expect(await messagesOf('Hi Sam. Jo is here. Ring me, Sam.', {lengths: 2, spread: 1})).toEqual([
    '`3` sentences in a row are about the same length (`2` to `3` words): make one shorter or longer'
  ])
})
