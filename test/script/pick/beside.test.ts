import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

// What a title says counts where it stands: over its own texts, not over all that is written further down.

const one = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const two = 'Good morning [Name], Olu at Moor Pumps. Your filter shipped today. My number is 555-0114.'
const said = (source: string, format: 'markdown' | 'text' = 'markdown') =>
  scriptsIn(source, format).map(([, words]) => words)

test('beside a section that holds a script, one whose title says nothing holds one, too', () => {
  const source = `# Seals\n\n## Ninety days out, no answer\n\n"${one}"\n\n## Thirty days out\n\n"${two}"\n`
  expect(said(source)).toEqual([one, two])
})

test('beside a section that holds a script, words to a person stay what they are', () => {
  const opener = '"Hi [Name], this is Iva at Moor Pumps. You fit seals, and I have one for you."'
  expect(said(`# Seals\n\n## No answer\n\n"${one}"\n\n## Opening\n\n${opener}\n`)).toEqual([one])
  expect(said(`# Seals\n\n## No answer\n\n"${one}"\n\n## If the wife / husband answers\n\n"${two}"\n`)).toEqual([one])
})

test('a title over a whole article makes none of its examples bad, one that retires voicemails does', () => {
  expect(said(`# Stop saying "touching base"\n\n## Dates\n\nOlu left this message:\n\n> ${two}\n`)).toEqual([two])
  expect(said(`# Retired voicemails\n\n## Dates\n\n> ${two}\n`)).toEqual([])
})

test.for(['On 3 May Jo wrote: Thanks', 'Thanks, this one works for me every time.'])(
  'a quote below a message that is about it is none: %s',
  (remark) => {
    expect(said(`# Seals\n\n## Voicemail\n\n${one}\n\n> ${remark}\n`)).toEqual([one])
  }
)

test('a quote below what is said of it is one', () => {
  expect(said(`# Seals\n\n## Voicemail\n\nThanks to Olu, this one works for me.\n\n> ${two}\n`)).toEqual([two])
})

test('a way to a mailbox under it is no conversation', () => {
  const source = `h2. 3. Mailbox\n\nh3. Directly\n\n{quote}${one}{quote}\n\nh3. Reception put you through\n\n{quote}${two}{quote}\n`
  expect(said(source, 'text')).toEqual([one, two])
})

test('an item that announces a message is the title of the one after it', () => {
  const source = `• Lapsed\n\t▪ Ring on a Tuesday. On the machine:\n\t▪ “${one}”\n\t▪ worked twice\n• Claim open\n\t▪ no message\n`
  expect(said(source, 'text')).toEqual([one])
})

test.for(['555\u00a0011\u00a09000', '555\u2011011\u20119000'])(
  'signs that forbid a break are plain ones: %s',
  (number) => {
    const words = `Hello [Name], Iva at Moor Pumps. Your seal is due. Leave the day on my machine, ${number}.`
    expect(said(`# Seals\n\n## No answer\n\n"${one}"\n\n## Thirty days out\n\n"${words}"\n`)[1]).toBe(
      words.replaceAll('\u00a0', ' ')
    )
  }
)

test.for([
  'TBD, Ed to write it.',
  'coming with the next release, says Ed.',
  'same as last year, I will paste it here.'
])('a label over a note is a script without words: %s', (note) => {
  expect(scriptsIn(`# Calls\n\n## Day 1\n\n*Voicemail:* ${one}\n\n## Day 4\n\n*Voicemail:* ${note}\n`)).toEqual([
    ['Voicemail', one],
    ['Voicemail', '']
  ])
})

test.for([
  [
    'a line of a program',
    '```\nvm-017: unknown field {frist_name}, did you mean {first_name}?\nvm-022: 41 s, limit is 30 s\n```'
  ],
  ['a text with a kiss', "> Hi [Name], Iva at Moor. How did it go? Ring when you're out. x"],
  ['an apology to somebody on the line', "> Sorry about that, the line is slow. It's Iva at Moor Pumps, hello!"],
  ['fields and a number', 'fields: #NAME# #ROLE#   my no. 555-0119']
])('under a title about voicemails is no message: %s', ([, text]) => {
  expect(said(`# Voicemail guide\n\n## Setup\n\n${text}\n\n## Voicemail 1\n\n> ${one}\n`)).toEqual([one])
})

test('a name alone on its line ends what is warned of above it', () => {
  const source = `The machine: a handout

What not to do
  ✗   “It is only me!”


Worked example 1 – the mill (read it twice)

     “${one}”

     ▪  Notice there is no price.


Your turn
Fill in the blanks.

     Hello ______, it’s (your name) from ________. I noticed ________. My number is ________.
`
  expect(said(source, 'text')).toEqual([
    one,
    'Hello ______, it’s (your name) from ________. I noticed ________. My number is ________.'
  ])
})

test.for(['What we agreed Olu leaves next time', 'What Olu left on Monday'])('%s: a title of a message', (title) => {
  expect(said(`# Call of 3 May\n\nA machine answered.\n\n## ${title}\n\n> ${two}\n`)).toEqual([two])
})

test('the sentence before the one that leads to a text may name its channel', () => {
  const greeting = "Hi, it's Dev at Moor Pumps. Say which pump and I will call you back on Monday."
  expect(
    said(`# Voicemail 1\n\n> ${one}\n\n# Your phone\n\nSet your greeting today. Mine:\n\n"${greeting}"\n`)
  ).toEqual([one])
})

test('a phrase in quotation marks before a message does not judge it', () => {
  const source = `# Voicemails\n\n## The second\n\nDon’t say “I left you a message last week”; they know. Bring something new. Olu’s went like this: “${two}” He rang.\n`
  expect(said(source)).toEqual([two])
})
