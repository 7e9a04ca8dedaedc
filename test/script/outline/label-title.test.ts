import {expect, test} from 'vitest'
import {type LabelSite, placeOfTitle} from '../../../src/script/outline/label-title.ts'
import {readLabel} from '../../../src/script/outline/labels.ts'
import {boldLevel, plainLevel} from '../../../src/script/outline/section.ts'
import {titleOf} from '../../../src/script/outline/title.ts'

const paragraph = {kind: 'paragraph', lines: [], level: 0, quote: 0, item: 0, items: []} as const

/** Level and item of the label that a line is. */
function placeOf(line: string, site: Partial<LabelSite> = {}) {
  const range = {start: line.length - line.trimStart().length, end: line.length}
  const place = {isQuoted: false, introduces: true, begins: 'start', ends: 'start', before: ''} as const
  const label = readLabel(line, range, place)
  if (!label) throw new Error(`no label: ${line}`)
  const alone = {opensFile: false, item: 0, outer: 0, depth: 0, next: undefined, before: undefined}
  const {level, item} = placeOfTitle(line, label, {...alone, lines: [range], line: range, ...site})
  return [level, item]
}

test('a bold label stands over a plain one', () => {
  expect(placeOf('**Voicemail**')).toEqual([boldLevel, 0])
  expect(placeOf('Voicemail:')).toEqual([plainLevel, 0])
  expect(placeOf('  Voicemail:')).toEqual([plainLevel + 2, 0])
  expect(placeOf('__Voicemail__')).toEqual([boldLevel, 0])
  expect(placeOf('Voicemail_2:')).toEqual([plainLevel, 0])
})

test('the first line of a file may name all of it', () => {
  expect(placeOf('Voicemail scripts:', {opensFile: true})).toEqual([1, 0])
  expect(placeOf('**Social media**', {opensFile: true})).toEqual([1, 0])
  expect(placeOf('Voicemail:', {opensFile: true})).toEqual([plainLevel, 0])
  // In bold, so does one of something else.
  for (const title of ['Doorstep', 'Live calls', 'Your voicemail greeting', 'LinkedIn', 'Emails'])
    expect([title, ...placeOf(`**${title}**`, {opensFile: true})]).toEqual([title, 1, 0])
  expect(placeOf('**Seals**', {opensFile: true})).toEqual([boldLevel, 0])
  expect(placeOf('**Live calls**')).toEqual([boldLevel, 0])
  expect(placeOf('**Voicemail**', {opensFile: true})).toEqual([boldLevel, 0])
})

test('an item that is only a label', () => {
  const inList = {item: 2, outer: 1, depth: 2}
  expect(placeOf('Voicemail:', inList)).toEqual([plainLevel + 2, 2])
  // Over a paragraph outside of the list, or over the next item.
  expect(placeOf('Voicemail:', {...inList, next: paragraph})).toEqual([plainLevel + 2, 0])
  expect(placeOf('Voicemail:', {...inList, next: {...paragraph, item: 3, items: [1, 3]}})).toEqual([plainLevel + 2, 1])
  expect(placeOf('Live call:', {...inList, next: {...paragraph, item: 3, items: [1, 3]}})).toEqual([plainLevel + 2, 2])
})

test('the name of a body stands below what says which message it is', () => {
  const before = titleOf('Voicemail', [{start: 0, end: 9}], {level: plainLevel, item: 0})
  expect(placeOf('script:', {before})).toEqual([plainLevel + 1, 0])
  expect(placeOf('script:', {before: {...before, level: 2}})).toEqual([plainLevel, 0])
  expect(placeOf('script:', {before: {...before, topic: undefined}})).toEqual([plainLevel, 0])
  expect(placeOf('seals:', {before})).toEqual([plainLevel, 0])
})
