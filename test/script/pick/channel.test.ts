import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

// Where the titles do not say how a text reaches its listener, its own words and the sentence before it may.

const message =
  'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will try you again on Monday, or 555-0119.'
const said = (source: string): readonly string[] => scriptsIn(source).map(([, words]) => words)

test.for<readonly [where: string, source: string]>([
  ['under a title of a call', `# First call\n\n${message}\n`],
  ['under a counted call', `Cold call 1\n\n${message}\n`],
  ['quoted under a title of advice', `# Why nobody rings back\n\nA better one would be:\n\n"${message}"\n`],
  ['in a sentence of advice', `# Why nobody rings back\n\nName the part, for instance: "${message}" It is short.\n`],
  [
    'after a question to the writer',
    `# Interview\n\n**Do you leave voicemails?**\n\nI do.\n\n**What do you say?**\n\n"${message}"\n`
  ],
  ['for a case of nobody answering', `## Buyer does not pick up\n\nWhat to say:\n\n"${message}"\n`]
])('words that only a machine hears are a message: %s', ([, source]) => {
  expect(said(source)).toEqual([message])
})

test.for<readonly [what: string, source: string]>([
  [
    'a talk under a title of a call',
    '# First call\n\n"Hi [Name], Iva at Moor Pumps. We make seals. Who looks after them?"\n'
  ],
  [
    'a word to whoever picks up',
    '# Call\n\n"Hi, it is Iva at Moor Pumps. Could you ask him to ring me on 555-0119?"\n'
  ],
  ['an answer', '# Call 2\n\n"No problem, [Name]. I will call you again on Monday, and I am on 555-0119."\n'],
  ['a greeting of a shop', '# Script\n\n"Thank you for calling Moor Pumps, this is Iva. How can I help?"\n'],
  ['a post', '# Posts\n\n**Monday**\n\nHi folks, it is Iva at Moor Pumps. Call us on 555-0119.\n'],
  ['a note to the team', 'Hi team, Iva here. My number is 555-0119 if you have questions.\n'],
  ['what somebody heard', `# Why nobody rings back\n\nHere is one I got last week:\n\n"${message}"\n`],
  ['the other case of a call', `# Voicemail and call guide\n\n## They answer\n\nWhat to say:\n\n"${message}"\n`]
])('no message is %s', ([, source]) => {
  expect(said(source)).toEqual([])
})
