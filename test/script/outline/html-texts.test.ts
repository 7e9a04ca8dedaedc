import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const message =
  'Hi [First], this is Iva at Moor Pumps. Your seal is due in June, and we have two in stock that fit it. Ring me on 555-0119 before noon.'
const said = (html: string) => scriptsIn(`# Seals\n\n${html}\n`, 'markdown').map(([, words]) => words)

test.for([
  `<p>${message}</p>`,
  `<p><strong>They are out</strong><br>${message}</p>`,
  `<div><p>Ring first.</p><p>${message}</p></div>`
])('a message in tags is found: %s', (html) => {
  expect(said(html)).toEqual([message])
})

test.for([`<p><strong>Text</strong><br>${message}</p>`, '<p>Ring first, and ring again in the afternoon.</p>'])(
  'what is none is not: %s',
  (html) => {
    expect(said(html)).toEqual([])
  }
)

test('a message in tags is named by the few words before it', () => {
  const titles = (html: string) => scriptsIn(`# Seals\n\n${html}\n`, 'markdown').map(([title]) => title)
  expect(titles(`<p><strong>They are out</strong><br>${message}</p>`)).toEqual(['They are out'])
  expect(titles(`<p><b><i> They are out </i></b></p><p>${message}</p>`)).toEqual(['They are out'])
  expect(titles(`<p>${'They are out, '.repeat(9)}</p><p>${message}</p>`)).toEqual(['Seals'])
  expect(titles(`<p>${message}</p>`)).toEqual(['Seals'])
})
