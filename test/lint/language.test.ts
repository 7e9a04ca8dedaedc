import {expect, test} from 'vitest'
import {lintText} from '../../src/index.ts'

const said = async (text: string) =>
  (await lintText(text, {filePath: 'a.txt', lookup: false})).messages.filter(({ruleId}) => ruleId === null)

test.for([
  ['Russian', 'Здравствуйте, это Ива из Мур Памп. Ваш договор заканчивается в июне. Перезвоните мне.'],
  ['Greek', 'Γεια σας, είμαι η Ίβα από τη Μουρ. Το συμβόλαιό σας λήγει τον Ιούνιο.'],
  ['half Russian', 'Hi Dana, this is Iva at Moor. Ваш договор заканчивается в июне, перезвоните мне.']
] as const)('a script in %s is told so', async ([, text]) => {
  expect((await said(text)).map(({message}) => message)).toEqual([
    expect.stringContaining('does not look like English')
  ])
})

test('a name in another alphabet is no other language', async () => {
  expect(await said('Hi Dana, this is Ива at Moor Pumps. Your lease ends in June and I will ring on Monday.')).toEqual(
    []
  )
})

test('garbled text is named once a file', async () => {
  const found = await said(
    'Hi Dana, itâ€™s Iva at Moor Pumps. Your caf\u00c3\u00a9 opens and I\u00e2\u20ac\u2122ll ring on Monday.'
  )
  expect(found.map(({message, column}) => [column, message])).toEqual([[10, expect.stringContaining('`itâ€™s`')]])
})

test.for(['Your café opens.', 'It is £20, they said.', 'São Paulo calls.'])('%s is not garbled', async (text) => {
  expect(await said(`Hi Dana, this is Iva at Moor Pumps. ${text} I will ring you on Monday.`)).toEqual([])
})
