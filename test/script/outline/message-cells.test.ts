import {expect, test} from 'vitest'
import {plainCells, scanCsv} from '../../../src/script/blocks/csv.ts'
import {entriesOfTable, type TablePlace} from '../../../src/script/outline/message-cells.ts'
import type {Topic} from '../../../src/script/outline/topics.ts'

const hello = 'Hi [Name], this is Iva at Moor Pumps.'

const whole = `${hello} Your seal is due in June, and we have two in stock that fit it, if you would like one. Call me on 555-0119.`

/** The cells of an export that may be messages: what names each, what it announces, and its text. */
function cellsOf(csv: string, {columns = [], kind = 'file'}: Partial<TablePlace> = {}) {
  const table = scanCsv(csv, 0)
  const text = plainCells(csv, table)
  return entriesOfTable(text, table, {columns, kind}).map(({title, lines, isNamed}) => {
    const said = lines.map(({start, end}) => text.slice(start, end)).join(' / ')
    return isNamed ? [title?.text, title?.topic, said, 'named'] : [title?.text, title?.topic, said]
  })
}

type Cell = readonly [name: string, topic: Topic | undefined, said: string, named?: 'named']

test.for<readonly [csv: string, ...cells: Cell[]]>([
  [
    `Channel,Script\nVoicemail,"${hello}"\nE-mail,"${hello}"`,
    ['Voicemail', 'voicemail', hello, 'named'],
    ['E-mail', 'email', hello]
  ],
  [`Script\n"${hello}"`, ['Script', undefined, hello]],
  [`Voicemail\n"${hello}"`, ['Voicemail', 'voicemail', hello]],
  [`Seal\n"${hello}"`, ['Seal', undefined, hello]],
  [`Seal\n"${hello} I am on 555-0119."`, ['Seal', undefined, `${hello} I am on 555-0119.`]],
  [`Status,Channel,Script\nRetired,Voicemail,"${hello}"`, ['Retired · Voicemail', 'bad', hello]],
  [`Case,Seal\nLate,"${whole}"`, ['Late', undefined, whole]],
  [`Channel,Seal\nE-mail,"${whole}"`],
  ['Channel,Seal\nVoicemail,"The seal of the pump is due."'],
  [`Name,Opening line\nDana,"${hello}"`, ['Dana', 'note', hello]],
  [`Name,SMS text\nDana,"${hello}"`, ['Dana', 'sms', hello]],
  // A column for another channel holds what sounds like a message, and nothing else.
  ['Name,Email body\nDana,Your seal is due in June'],
  [`Status,Channel,Script\nActive,Voicemail,"${hello}"`, ['Active · Voicemail', 'voicemail', hello, 'named']],
  // The column for the channel decides before a note, unless a call may end on a machine.
  [`Channel,Note,Script\nE-mail,Voicemail,"${hello}"`, ['Voicemail', 'email', hello]],
  [`Channel,Note,Script\nCall,Text,"${hello}"`, ['Call · Text', 'live', hello]],
  [`Name,Message text\nDana,"${hello}"`, ['Dana', undefined, hello]],
  [`Name,vm_text\nDana,"${hello}"`, ['Dana', 'voicemail', hello]],
  [`Name,Best voicemail\nDana,"${hello}"`, ['Dana', 'voicemail', hello]],
  [`Name,Best script\nDana,"${hello}"`, ['Dana', undefined, hello]],
  [`Name,Call notes\nDana,"${hello}"`, ['Dana', undefined, hello]],
  ['Name,Script\nDana,Seal is due'],
  ['Name,Script\nDana,Your seal is due in June', ['Dana', undefined, 'Your seal is due in June']],
  ['Name,Script\nDana,'],
  [
    `Step,Channel,Script\n1,Voicemail,"${hello}"\n2,Call,"${hello}"`,
    ['Step 1 · Voicemail', 'voicemail', hello, 'named'],
    ['Step 2 · Call', 'live', hello]
  ],
  [`Step,Channel,Note,Script\n1,Call,Voicemail,"${hello}"`, ['Voicemail', 'voicemail', hello, 'named']],
  [`Step,Script,Note\n1,"${hello}",Voicemail`, ['Step 1', 'voicemail', hello, 'named']],
  [
    `Seal,Subject,Body\nA,Your seal,"${hello}"\nB,,"${hello}"`,
    ['Seal A · Your seal', 'email', hello],
    ['Seal B', undefined, hello]
  ],
  [
    `Who,Script\nLeft last year,"${hello}"\nBefore,"${hello}"\nBad example,"${hello}"`,
    ['Left last year', undefined, hello],
    ['Before', 'bad', hello],
    ['Bad example', 'bad', hello]
  ],
  [
    `Sequence,Step,Channel,Kind,Script\nSpring,1,Voicemail,Cold,"${hello}"`,
    ['Spring · Step 1 · Voicemail', 'voicemail', hello, 'named']
  ],
  [`A,B,C,D,Script\na,b,c,d,"${hello}"`, ['A a · B b · C c', undefined, hello]],
  [`No,Script\n#1,"${hello}"\nA,"${hello}"`, ['No #1', undefined, hello], ['No A', undefined, hello]],
  [
    `Step,Script\n12,"${hello}"\n123,"${hello}"\n1234,"${hello}"`,
    ['Step 12', undefined, hello],
    ['Step 123', undefined, hello],
    ['1234', undefined, hello]
  ],
  [
    `Name,Script\n"one two three four five six seven eight","${hello}"`,
    ['one two three four five six seven eight', undefined, hello]
  ],
  [`,Script\n1,"${hello}"`, ['1', undefined, hello]],
  [`Name,Script\n"one two three four five six seven eight nine","${hello}"`, ['Script', undefined, hello]],
  [`Name,Script\n"Hi Kay, it is me","${hello}"`, ['Script', undefined, hello]],
  [`Version,Channel,Script\nVM short,Voicemail,"${hello}"`, ['VM short', 'voicemail', hello, 'named']],
  [
    `Script\n"If voicemail: ""${hello}"" If they answer: ""Hi!"""`,
    ['If voicemail', 'voicemail', hello],
    ['If they answer', 'live', 'Hi!']
  ],
  [
    `Name,Script\nDana,"If voicemail: ""${hello}"" If they answer: ""Hi!"""`,
    ['Dana', 'voicemail', hello],
    ['Dana', 'live', 'Hi!']
  ],
  [
    `Name,Script\nDana,"VM:\n${hello}\nText:\nHi Dana, Iva."`,
    ['Dana', 'voicemail', hello],
    ['Dana', 'sms', 'Hi Dana, Iva.']
  ],
  [`Name,Script\nDana,"Hook:\n${hello}"`, ['Dana', undefined, `Hook:\n${hello}`]],
  [`Script\n"VM:\n${hello}"`, ['VM', 'voicemail', hello]]
])('messages in the cells of an export: %j', ([csv, ...cells]) => {
  expect(cellsOf(csv)).toEqual(cells)
})

test('columns that the settings name hold messages of any length, and no others do', () => {
  const csv = `Name,What,Script\nDana,Ring.,"${hello}"\nKay,"${hello}",\n`
  expect(cellsOf(csv, {columns: ['WHAT']})).toEqual([
    ['Dana', 'voicemail', 'Ring.', 'named'],
    ['Kay', 'voicemail', hello, 'named']
  ])
})

test('a column that says voicemail holds messages beside those that the settings name', () => {
  const csv = `What,Voicemail,Script\n"${hello}","${hello}","${hello}"\n`
  expect(cellsOf(csv, {columns: ['what']})).toEqual([
    ['What', 'voicemail', hello, 'named'],
    ['Voicemail', 'voicemail', hello]
  ])
})

test('a cell of a column of e-mails names what goes with the message of its row', () => {
  expect(cellsOf(`Case,What to say,E-mail to send\nNew,"${hello}",Notes on seals`)).toEqual([['New', undefined, hello]])
  expect(cellsOf(`Case,What to say,Type\nNew,"${hello}",Notes on seals`)).toEqual([['New', 'note', hello]])
})

test('in a table among other text, only a row that says so has messages without a column for them', () => {
  const surely = `${hello} I am on 555-0119.`
  expect(cellsOf(`Seal\n"${surely}"`, {kind: 'rows'})).toEqual([])
  expect(cellsOf(`Channel,Seal\n,"${surely}"`, {kind: 'rows'})).toEqual([])
  expect(cellsOf(`Channel,Seal\nE-mail,"${surely}"`)).toEqual([])
  expect(cellsOf(`Channel,Seal\nVoicemail,"${hello}"`, {kind: 'rows'})).toEqual([['Voicemail', 'voicemail', hello]])
})
