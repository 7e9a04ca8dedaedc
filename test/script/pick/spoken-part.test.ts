import {expect, test} from 'vitest'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {spokenPart} from '../../../src/script/pick/spoken-part.ts'
import {scriptsIn} from '../../helpers/said.ts'

// What is told to the caller in the same paragraph, line or list as what is said.

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
const said = (source: string, format: 'markdown' | 'text' = 'markdown') =>
  scriptsIn(source, format).map(([, words]) => words)

test.for<readonly [what: string, source: string]>([
  ['advice before a greeting', `**VM:** Dial the mobile first. ${message}\n`],
  [
    'sentences in brackets after a label',
    `**Voicemail, third touch.** (Two days later.\nDon't ask for her.) ${message}\n`
  ],
  [
    'a remark after dashes',
    `# Voicemail\n\nIt says a day.\n\n    ${message}\n\n    -- read it slowly, twice a week at most\n`
  ],
  ['what to do afterwards', `**VM:** ${message} Then hang up.\n`],
  ['a remark at the end', `**VM:** ${message} (only if the seal is ours, otherwise skip)\n`],
  ['a mark in brackets that is no field', `# Voicemail\n\n(cold)\n${message}\n`],
  ['a comment at the end', `**VM:** ${message} // NB ours only\n`],
  ['a note at the end', `**VM:** ${message} NB ours only\n`],
  [
    'a name and facts above',
    `# VM 3\n\n\`\`\`\nVM 3 / about 15 s / harbour masters in the north only\n${message}\n\`\`\`\n`
  ],
  [
    'advice about others in a paragraph below',
    `# Voicemail\n\n${message}\n\nCheck that they still have it. We once rang a person who had sold the pump.\n`
  ],
  [
    'a sentence an item, the last of which names the caller again',
    `# Voicemail\n\n- Say:\n  - Hi [Name], Iva at Moor Pumps.\n  - Your seal is due in June.\n  - I am on 555-0119.\n`
  ],
  ['a last line in small letters', `# Voicemail\n\n${message.replace(' I am', '\nI am')}\ni never say the price\n`],
  ['a remark on a line of its own', `# Voicemail\n\n(customers only)\n${message}\n`],
  ['a remark that goes on after a label', `VM #2 - (twenty seconds,\nno more)\n    ${message}\n`],
  ['an introduction before the quotation', `# Voicemail\n\nTakes ten seconds. "${message}" Note how short it is.\n`],
  [
    'a sentence an item',
    `# Voicemail\n\n- Tone: warm\n- Say:\n  - Hi [Name], Iva at Moor Pumps.\n  - Your seal is due in June.\n  - I am on 555-0119.\n- Don't say: "Just checking in."\n`
  ]
])('only the message is taken from %s', ([, source]) => {
  expect(said(source)).toEqual([message])
})

test.for<readonly [what: string, source: string]>([
  [
    'a talk in which the caller waits for an answer',
    `# Talks\n\n"Hi, is this [Name]?\n(Wait for "Yes")\n"Hi [Name], this is Iva at Moor Pumps, about the seal that you asked for on Monday. It'll take a minute."\n`
  ],
  [
    'a line of a log',
    '# Voicemail log\n\nA good entry looks like this:\n\n> 09:14 Mrs Diaz, 01632 960901, wants the seal moved from the 4th, blue pump.\n'
  ],
  ['a list of people', '# Stand-up\n\n**Present:** Iva, Olu (notes), Pam (on the phone)\n\n## Voicemail\n\nTBD\n'],
  [
    'what is no longer used',
    '# Changes\n\n- **VM-4 (holiday).** Retired, do not use. It was: "Ho ho ho [Name], it is the elves at Moor, and we have a seal for your stocking!"\n'
  ],
  [
    'a text in a table',
    '# Lettings\n\n| Case | What to say |\n|---|---|\n| Locked out | TEXT: Hi, Olu is outside. Please call me on 555-0119. Moor |\n'
  ],
  [
    'output of a program',
    '# Voicemail tool\n\n```text\nVM 1 intro   312 chars  ok\nVM 2 case    488 chars  {{frist}}\n```\n'
  ],
  [
    'the first words of one in a table',
    '# Kit\n\n| Name | Type | Opening words |\n|---|---|---|\n| A | voicemail | "Hi, it is about the seal" |\n'
  ],
  [
    'what a mailbox says while somebody is away',
    '# Calls\n\n> Hi, this is [Name]. I am away until [Date]. Ring Iva on 555-0119.\n'
  ]
])('no message is %s', ([, source]) => {
  expect(said(source).filter((words) => words !== '')).toEqual([])
})

test('a paragraph under a label is a message beside one in quotation marks', () => {
  const other = 'Good evening, it is [Rep] at Moor Pumps for the chair. Your seal leaks. I am on 555-0120.'
  const source = `VOICEMAILS\n\nBoards\n   Voicemail:\n   ${other}\n\nSnow add-on\n- "${message}"\n`
  expect(said(source, 'text')).toEqual([other, message])
})

test('a note that it is to be written makes a title without a script, whatever stands under it', () => {
  const source = '# Voicemails\n\n## VM 3\n\n_Iva to write._\n\nThe old one said "you never call me back".\n'
  expect(scriptsIn(source)).toEqual([['VM 3', '']])
})

test.for<readonly [what: string, source: string, titles: readonly string[]]>([
  ['a channel', '---\nchannel: voicemail\ntitle: Renewal\n---\n\n## Short form\n\n> MESSAGE\n', ['Short form']],
  ['a title', '---\ntitle: Renewal voicemail\n---\n\n## Short form\n\n> MESSAGE\n', ['Short form']],
  [
    'another channel',
    '---\nchannel: email\ntitle: Renewal\n---\n\n## Voicemail\n\n> MESSAGE\n\n## Twin\n\n> Hi, Iva here.\n',
    ['Voicemail']
  ]
])('front matter says what a file is: %s', ([, source, titles]) => {
  expect(scriptsIn(source.replace('MESSAGE', message)).map(([title]) => title)).toEqual(titles)
})

test('a box of HTML has text in it', () => {
  expect(said(`<aside>\n📞 **Filled-in voicemail**\n\n${message}\n\n</aside>\n\nAnother thing.\n`)).toEqual([message])
})

const hello = 'Hi Dana, this is Iva at Moor Pumps.'

/** The lines of a text that are said. */
function partOf(text: string): readonly string[] {
  const source = `Seals.\n${text}`
  const lines = splitLines(text)
    .filter(({start, end}) => end > start)
    .map(({start, end}) => ({start: start + 7, end: end + 7}))
  return spokenPart(source, lines).map(({start, end}) => source.slice(start, end))
}

test.for<readonly [text: string, said: string]>([
  [`Dial first. ${hello}`, hello],
  [`Dial first: ${hello}`, hello],
  [`Dial first.\n${hello}`, hello],
  [`Dial first.\nWait.\n${hello}`, hello],
  [`Dial first. Wait. ${hello}`, hello],
  [`Dial (first).  ${hello}`, hello],
  ['Dial first. [Name], it’s Iva at Moor.', '[Name], it’s Iva at Moor.'],
  ['Dial first. {{name}}, this is Iva', '{{name}}, this is Iva'],
  ['Dial first. Good morning, this is Iva', 'Good morning, this is Iva'],
  [`${hello} Then hang up.`, hello],
  [`${hello} Log it.`, hello],
  [`${hello} (Log it.)`, hello],
  [`${hello} Tip: slow.`, hello],
  [`${hello} Mark it done.`, hello],
  [`${hello} No vm on Monday.`, hello],
  [`Dial first. ${hello} Hang up.`, hello]
])('of %j is said: %s', ([text, said]) => {
  expect(partOf(text)).toEqual([said])
})

test('what stands on other lines after the message is said, too', () => {
  expect(partOf(`Dial first. Wait.\n${hello}\nBye.`)).toEqual([hello, 'Bye.'])
})

test.for([
  hello,
  `Dial first, ${hello}`,
  `Hi. Dial first. ${hello}`,
  `We dial. You ring. ${hello}`,
  `${hello} Hang up. I will ring.`,
  `${hello} Thanks, log it.`,
  `(Dial first) ${hello}`,
  `${hello} Log your number with me.`,
  'Dial first. The seal is due.',
  'Log it.',
  `Dial${' the mobile and wait for it to ring'.repeat(8)}. ${hello}`,
  `Dial.\n${'The seal is due. '.repeat(15)}\n${hello}`
])('all of %j is said', (text) => {
  expect(partOf(text)).toEqual(text.split('\n'))
})

test('of nothing nothing is said', () => {
  expect(partOf('')).toEqual([])
})

test('a fact on the line below a message is not said, and words about the caller are', () => {
  const whole = `${message} The new one takes a week to make, so I would order it in May.`
  expect(said(`Voicemail:\n${whole}\nDisposition if left: VM-2\n`, 'text')).toEqual([whole])
  expect(said(`Voicemail:\n${whole}\nMy direct line: 555-0118\n`, 'text')).toEqual([
    `${whole} My direct line: 555-0118`
  ])
})

test('a label that refers to the one before announces the same', () => {
  const source = (label: string) =>
    `## Voicemail\n\n> ${message}\n\n## Missed\n\n**After the beep** → ${message}\n\n**${label}** → Hello, this is Moor Pumps for [Name]. Your seal has gone, and we have two on the shelf.\n`
  expect(said(source('Same, after two'))).toHaveLength(3)
  expect(said(source('Sam, after two'))).toHaveLength(2)
})

test('of a change of wording the new one is the script', () => {
  const change = `# Changes\n\n- **VM-1.** Took out "checking in".\n\n  Old:\n  > Hey [Name], it's Iva at Moor Pumps, checking in. Call me on 555-0119.\n\n  New:\n  > ${message}\n`
  expect(said(change)).toEqual([message])
  const diff = `# Changes\n\n**VM-2.**\n\n\`\`\`diff\n- Hi [Name], Iva from Moor. Call me on\n- 555-0119.\n+ Hi [Name], Iva at Moor Pumps. Your seal is due in June.\n+ I am on 555-0119.\n\`\`\`\n`
  expect(said(diff)).toEqual([message])
  expect(said('# Voicemail tool\n\n```diff\n- const seal = 1\n+ const seal = 2\n```\n')).toEqual([])
})

test('a message may begin with what happened, and with brackets that are said', () => {
  expect(said('# Voicemail\n\nRemoved the old seal today. It is Iva at Moor Pumps, on 555-0119.\n')).toEqual([
    'Removed the old seal today. It is Iva at Moor Pumps, on 555-0119.'
  ])
  expect(said(`# Voicemail\n\n(The good one!) ${message}\n`)).toEqual([message])
})

test('a message that was pulled is none beside the others', () => {
  const file = `VOICEMAIL DROPS\n\nFILE 03_due.wav\n\n${message}\n\n*****\n\nFILE 04_ask.wav\n\nPULLED. Nobody liked it. Old read was:\n${message.replace('June', 'May')}\n`
  expect(said(file, 'text')).toEqual([message])
})

test('versions with quotation marks right after their names are read, closed or not', () => {
  const versions = ['one', 'two', 'three'].map(
    (word, at) => `Version ${at + 1} (${word}):"${message}${at === 1 ? '' : '"'}`
  )
  expect(said(`# Voicemail\n\n${versions.join('\n\n')}\n`)).toHaveLength(3)
})

test.for(["For Bo's machine, say:", "Notes for Bo's vm, read as is:", 'On the mailbox, leave:'])(
  'a line tells what to say: %s',
  (line) => {
    expect(said(`${line}\n${message}\n`, 'text')).toEqual([message])
  }
)

test('a line of a message may end in a colon', () => {
  expect(said(`${message} As our fitters say:\nthe seal goes first.\n`, 'text')).toEqual([
    `${message} As our fitters say: the seal goes first.`
  ])
})
