import {expect, test} from 'vitest'
import rule from '../../rules/empty-script.ts'
import type {Script} from '../../src/script/model.ts'
import {asOneScript} from '../../src/script/one-script.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {good: ['7'], bad: ['«— … —»']})

function messagesOf(source: string, scripts: readonly Script[], {isNamed = true, isDraft = false} = {}) {
  const found: string[] = []
  const report = ({message}: {readonly message: string}) => found.push(message)
  rule.checkDocument?.({options: {}, source, scripts, isNamed, isDraft, report})
  return found
}

test('a file without a script is reported where it was named', () => {
  expect(messagesOf('# Notes\n', [])).toHaveLength(1)
  expect(messagesOf('# Notes\n', [], {isNamed: false})).toEqual([])
})

test.for([
  ['', true],
  [' \n\n', true],
  ['# Notes\n', false]
] as const)('%j is called empty: %s', ([source, isEmpty]) => {
  expect(messagesOf(source, [])[0]?.startsWith('The file is empty')).toBe(isEmpty)
})

test('every script without a word is reported', () => {
  expect(messagesOf('... ...', [asOneScript('...'), asOneScript('...')])).toHaveLength(2)
})

test('a draft may be empty', () => {
  expect(messagesOf('', [], {isDraft: true})).toEqual([])
  expect(messagesOf('...', [asOneScript('...')], {isDraft: true})).toEqual([])
})
