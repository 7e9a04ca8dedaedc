import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const message = 'Good morning [first], Iva at Moor Pumps. Your seal is due in June. I am on 555-0119 until five.'
const said = (source: string) => scriptsIn(source, 'text').map(([, words]) => words)

test.for([
  ['[10:05 AM]', '[10:06 AM]'],
  ['10:05', '10:06'],
  ['[10:05]', '[10:06]'],
  ['10:05 pm -', '10:06 pm -'],
  ['[Mar 4th 10:05 AM]', '[Mar 4th 10:06 AM]'],
  ['2027-03-04 10:05', '2027-03-04 10:06']
] as const)('the posts of a chat are texts of their own: %j', ([first, second]) => {
  const source = `#sdr-team (exported)

${first} olu: what have you got
${first} iva: for mills i do this
${first} iva: ${message}
${second} olu: nice. and if reception picks up?
${second} iva: "Hi, is the buyer about?" then wait
`
  expect(said(source)).toEqual([message])
})

test('what somebody answers in a chat may condemn a message', () => {
  const weak = 'hi its iva from moor pumps, calling to tell you about our pumps, call me back 555-0119'
  const source = `[10:05 AM] iva: "${weak}"\n[10:06 AM] olu: yeah nobody is ringing that back\n[10:07 AM] olu: try this one. "${message}"\n`
  expect(said(source)).toEqual([message])
})

test('turns of a call that begins at zero are a conversation', () => {
  expect(
    said(
      `[00:02] Iva: Hi, this is Iva at Moor Pumps, call me on 555-0119.\n[00:07] Dan: Who is this?\n[00:09] Iva: Iva.\n`
    )
  ).toEqual([])
})

test('a name in bold with a time stands over a post', () => {
  const worn =
    "Hi this is Dan calling from Moor, we're the leading provider of pumps, I'd love to learn about your needs, 555-0110"
  const source = `# #wins\n\n**Iva Holt**  [9:02 AM]\nfor mills:\n> ${message}\n\n**Dan Reed**  [9:41 AM]\nroast me\n> ${worn}\n\n**bot** APP  [12:00 PM]\nDo not dial at noon.\n`
  expect(scriptsIn(source, 'markdown').map(([, words]) => words)).toEqual([message])
})

test('what is quoted in a chat is a message only if it is whole', () => {
  const source = `[10:05 AM] olu: what are you saying now
[10:06 AM] iva: basically "hi it's Iva from Moor, we do pumps, wanted to see if you're happy with yours"
[10:07 AM] olu: try mine
[10:08 AM] olu: ${message}
`
  expect(said(source)).toEqual([message])
})
