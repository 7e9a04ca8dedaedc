import {describe, expect, test} from 'vitest'
import rule from '../../rules/substitute.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const phrases = (...list: readonly object[]) => ({phrases: list})

testRule(rule, {
  good: [
    {script: 'A [utilize] field.', options: phrases({text: 'utilize', replacement: 'use'})},
    {script: 'The AcmeGo app.', options: phrases({regex: 'acme ?go', replacement: 'AcmeGo'})},
    {script: 'Our box  trucks.', options: phrases({regex: 'trucks', replacement: 'box trucks'})}
  ],
  bad: [
    {script: 'The «acme go» app.', options: phrases({regex: 'acme ?go', replacement: 'AcmeGo'})},
    {script: 'We «utilised» it.', options: phrases({text: 'utilise', replacement: 'use', inflect: true})}
  ]
})

describe('fixes', () => {
  test.for([
    ['Utilize it, utilize it.', {text: 'utilize', replacement: 'use'}, 'Use it, use it.'],
    [
      'Please ring the help\ndesk today.',
      {text: 'help desk', replacement: 'service desk'},
      'Please ring the service desk today.'
    ],
    ['Our Trucks.', {text: 'trucks', replacement: 'box trucks'}, 'Our Box trucks.'],
    ['The IPHONE.', {text: 'iphone', replacement: 'iPhone'}, 'The iPhone.'],
    ['It was utilised.', {text: 'utilise', inflect: true, replacement: 'use'}, 'It was utilised.'],
    ['See acme  go.', {regex: 'acme ?go', replacement: 'AcmeGo'}, 'See AcmeGo.']
  ] as const)('%s', async ([script, phrase, fixed]) => {
    const {messages} = await lintExample(rule, {script, options: phrases(phrase)})
    expect(messages.length).toBeGreaterThan(0)
    let text: string = script
    for (const {fix} of messages.toReversed()) {
      if (fix) text = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])
    }
    expect(text).toBe(fixed)
    if (text !== script)
      expect((await lintExample(rule, {script: text, options: phrases(phrase)})).messages).toEqual([])
  })
})
