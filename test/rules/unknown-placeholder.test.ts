import {expect, test} from 'vitest'
import rule from '../../rules/unknown-placeholder.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const settings = {placeholders: {known: ['first_name', 'rep_phone', 'Your Name']}}

testRule(rule, {
  good: [
    {script: 'Hi {{first_name|there}}, [Your Name] here, [one sentence: why you call]. ____', settings},
    {script: 'Hi \\[Your Name\\].', settings, format: 'markdown'}
  ],
  bad: [
    {script: 'Hi «{{First_Name}}», call «{{ phone }}» or «[Your name]».', settings},
    {script: '> Hi *«{{firstname}}»*', settings, format: 'markdown'}
  ]
})

test('a field that is like none of the known ones is only named', async () => {
  const {messages} = await lintExample(rule, {script: 'Hi {{colour}}.', settings})
  expect(messages.map(({message, suggestions}) => [message, suggestions])).toEqual([
    ['Unknown merge field `colour`', undefined]
  ])
})

test('a name that is written over two lines is told with the nearest field, and left', async () => {
  const {messages} = await lintExample(rule, {script: 'Hi [Your\nNime].', settings})
  expect(messages.map(({message, suggestions}) => [message, suggestions])).toEqual([
    ['Unknown merge field `Your Nime`, did you mean `Your Name`?', undefined]
  ])
})

test('suggests the nearest field and keeps its braces', async () => {
  const {messages} = await lintExample(rule, {script: 'Hi {{ frist_name }}.', settings})
  expect(messages[0]?.message).toBe('Unknown merge field `frist_name`, did you mean `first_name`?')
  expect(messages[0]?.suggestions?.[0]?.fix).toEqual({range: [3, 19], text: '{{ first_name }}'})
})
