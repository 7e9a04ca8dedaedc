import {expect, test} from 'vitest'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import {scriptsIn} from '../../helpers/said.ts'

const message = 'Hi <name>, Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
const found = (source: string) => scriptsIn(source, 'text')

test('titles that count other things than the one above stand below it', () => {
  const source = `PART A. THEY ANSWER

Hello, is that the owner? It is Iva at Moor Pumps.

   1. Yes   ask about the seal
   2. No    ask who it is

PART B. ANSWERING MACHINES

MESSAGE 1 - BAKERIES

   ${message}

   TIP: NEVER SAY "LEAK". PEOPLE
   LISTEN.

MESSAGE 2 - SCHOOLS

   ${message}

PART C. TEXTS

Iva at Moor Pumps here, seal due in June, 555-0119.
`
  expect(found(source)).toEqual([
    ['MESSAGE 1 - BAKERIES', message],
    ['MESSAGE 2 - SCHOOLS', message]
  ])
})

test.for<readonly [what: string, source: string]>([
  ['fences', `new vm, try it today:\n\`\`\`\n${message}\n\`\`\`\n`],
  ['quotes of a chat', `new vm, try it today:\n&gt; ${message}\n`],
  ['a number alone over a text', `1)\n${message}\n`]
])('plain text has %s', ([, source]) => {
  expect(found(source).map(([, said]) => said)).toEqual([message])
})

test('a fence that nothing closes is text', () => {
  expect(found(`Voicemail:\n\n\`\`\`\n${message}\n`).map(([, said]) => said)).toEqual([message])
})

test('an outline of org-mode has headings, boxes and tags', () => {
  const source = `#+TITLE: Spring
* TODO Merge the lists
* Calls
** Message for the mills                      :vm:phone:
   DEADLINE: <2024-06-01 Sat>
   :PROPERTIES:
   :SECONDS:  20
   :UPDATED:  [2024-03-11 Mon]
   :END:
   #+BEGIN_QUOTE
   ${message}
   #+END_QUOTE
   - never name the price
** Mail
   #+BEGIN_EXAMPLE
   Dear <name>, the price list. Kind regards, Iva
   #+END_EXAMPLE
`
  expect(found(source)).toEqual([['Message for the mills', message]])
})

test('a line to cut along stands between texts', () => {
  const cut = '✂️ - - - - - - - -'
  const other = message.replace('June', 'July')
  const source = `${message}\n${cut}\n${other}\n`
  expect(found(source).map(([, said]) => said)).toEqual([message, other])
})

test('stars before items of a list make no headings of them', () => {
  expect(found(`VOICEMAIL\n\n* smile\n* stand up\n\n${message}\n`)).toEqual([['VOICEMAIL', message]])
})

test('a numbered list goes on after a label inside it, which says nothing of later items', () => {
  const source = `Voicemail scripts

Tips
- Smile

1. No answer
   "${message}"

Text (with consent)
   "Hi <name>, Moor Pumps here."

2. Missed visit
   "${message}"
`
  expect(found(source).map(([, said]) => said)).toEqual([message, message])
})

test.for<readonly [source: string, ...paragraphs: string[]]>([
  ['> Hi\n>\n> Dana', 'Hi', 'Dana'],
  ['> Hi\n> Dana', 'Hi / Dana'],
  ['> \n> Hi', 'Hi'],
  ['>\nHi', 'Hi']
])('a mark of a quote alone is an empty line: %j', ([source, ...paragraphs]) => {
  const {blocks} = findBlocks(source, 'text', 0)
  expect(blocks.map(({lines}) => lines.map(({start, end}) => source.slice(start, end)).join(' / '))).toEqual(paragraphs)
})
