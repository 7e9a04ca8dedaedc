import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

// What people's files have shown: where a message stands, and what stands beside it that nobody says.

const hello = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const said = (source: string, format: 'markdown' | 'text' | undefined = 'markdown') => scriptsIn(source, format)

test.for<readonly [where: string, source: string, title: string]>([
  ['bold label, quotation in stars', `**Voicemail:** *"${hello}"*\n`, 'Voicemail'],
  ['bold label, quotation in underscores', `**Voicemail:** _"${hello}"_\n`, 'Voicemail'],
  ['bold label, words in stars', `**Voicemail:** *${hello}*\n`, 'Voicemail'],
  ['bold label, another bold line below', `**Voicemail:** "${hello}"\n**Never name the price.**\n`, 'Voicemail'],
  ['words after the closing mark', `- If voicemail: "${hello}" Then close the ticket.\n`, 'If voicemail'],
  ['a call of a function after it', `If voicemail: "${hello}" → call hang_up()\n`, 'If voicemail'],
  ['an aside', `## Start\n\n"Hello, Iva here. Is now fine?"\n\n*[Wait. If voicemail: "${hello}"]*\n`, 'Start'],
  ['italics in an answer', `## Start\n\nQ: The day before?\nA: After ten. If voicemail, say: *${hello}*\n`, 'Start'],
  [
    'italics with a stressed word before them',
    `## Start\n\n*Never* wing it. If voicemail: _${hello}_ Then stop.\n`,
    'Start'
  ],
  ['a table of one cell', `## Voicemail\n\nKeep it light.\n\n| “${hello}” |\n| :---- |\n`, 'Voicemail'],
  ['round brackets', `## Start\n\n(If voicemail: "${hello}")\n`, 'Start'],
  ['square brackets', `## Start\n\n[If voicemail: "${hello}"]\n`, 'If voicemail'],
  ['a sentence', `Speak slowly. Breathe. If voicemail: "${hello}"\n`, 'If voicemail'],
  [
    'a numbered item with a nested one',
    `2. Example voicemail script:\n\n   * "${hello}"\n3. Wait.\n`,
    'Example voicemail script'
  ],
  ['a heading that ends on another word', `## Voicemail handling\n\n"${hello}"\n`, 'Voicemail handling'],
  [
    'a heading with an aside',
    `## 8. THE VOICEMAIL (short, please)\n\n> "${hello}"\n`,
    '8. THE VOICEMAIL (short, please)'
  ],
  ['a heading of any message', `# Voicemail detection\n\n## Example message\n\n"${hello}"\n`, 'Example message'],
  ['the nearest heading', `# Phone notes\n\n## VOICEMAIL SCRIPT\n\n> "${hello}"\n`, 'VOICEMAIL SCRIPT'],
  ['bold as a whole', `# Voicemail script\n\n**${hello}**\n`, 'Voicemail script'],
  ['a list of one', `# Voicemail script\n\n- ${hello}\n`, 'Voicemail script'],
  ['a document in a fence', `Export\n\n\`\`\`\`md\n# Calls\n\n## Voicemail\n\n> "${hello}"\n\`\`\`\`\n`, 'Voicemail'],
  [
    'a cell of a row',
    `| Step | Channel | Script |\n|---|---|---|\n| 2 | Voicemail | ${hello} |\n`,
    'Step 2 · Voicemail'
  ],
  ['a quoted cell', `| Item | Detail |\n|---|---|\n| Voicemail wording | Short: "${hello}" |\n`, 'Voicemail wording'],
  ['a table under a heading', `## Voicemail\n\n| Version | Script |\n|---|---|\n| B | "${hello}" |\n`, 'Version B']
])('a voicemail in: %s', ([, source, title]) => {
  expect(said(source)).toEqual([[title, hello]])
})

test.for<readonly [order: string, fence: string]>([
  ['first', `If voicemail: "${hello}"\n\nIf they answer: "Hi! Got a minute?"`],
  ['last', `If they answer: "Hi! Got a minute?"\n\nIf voicemail: "${hello}"`],
  ['first, in capitals', `VOICEMAIL: "${hello}"\n\nLIVE: "Hi! Got a minute?"`]
])('of the branches in one fence the voicemail is taken: it comes %s', ([, fence]) => {
  expect(said(`**Day 4 call**:\n\`\`\`\n${fence}\n\`\`\`\n`).map(([, words]) => words)).toEqual([hello])
})

test('in numbered text the branch is taken, and nothing round it', () => {
  const source = `4. Ask: "Am I speaking with {name}?"
5. Wrong person: "Sorry!" -> call end()
6. If voicemail: "${hello}" -> call end(outcome="machine")

== OFFERS ==

--- OPTION A ---
"Could you take two pumps today? You can pay by phone."
`
  expect(said(source, 'text').map(([, words]) => words)).toEqual([hello])
})

test.for<readonly [what: string, source: string]>([
  ['advice after a label', '- If voicemail: leave a 20-second message, mention the seal, leave a number\n'],
  ['advice after a bold label', '**Voicemail:** leave a shorter version. It costs nothing and counts as a touch.\n'],
  ['advice on tone', '**Voicemail:** Keep it short and warm, then send the email.\n'],
  ['a note that it is not written', '**Voicemail:** TBD, keep it short.\n'],
  ['fields alone', '### Setter\n```\n[opening]\n[close]\n```\n\n### Voicemail template\n[30-second script]\n'],
  ['a remark in brackets', '### Follow-up SMS\n[if voicemail reached]\n'],
  ['a name in code marks', '# Voicemail agent setup\n\n### Name\n`Moor Line Voicemail`\n\n### Language\nEnglish\n'],
  ['a talk at the door', '# Door script\n\n```\n"Hello! I am [Name] with [Group]. Do you have a minute?"\n```\n'],
  [
    'a talk and its answer',
    '# Doorstep\n\n"Hi! I am [Name] with [Group]."\n\n**If YES:**\n"Great, which evening suits you?"\n'
  ],
  [
    'a step without one',
    `Day 3 – call, no VM\n\nDay 5 – text (with consent)\n> Hi {First}, Iva at Moor. I will ring you on Monday.\n`
  ],
  ['a call', '## First call\n"Hi [Name], this is [Your name]. Have you got a minute?"\n'],
  ['a phrase in italics', '## Advice\n\nEnd on a day, as in *I will ring on Monday*, not on *whenever suits*.\n'],
  ['a table of one cell with a remark', '## Call\n\n| Please ask Iva before you change these words |\n| :---- |\n'],
  [
    'a text after the voicemail',
    '## Voicemail\n\n*(Follow every voicemail with a text: "Hi [Name], Iva at Moor, just left you a VM.")*\n'
  ]
])('no script in %s', ([, source]) => {
  expect(said(source).filter(([, words]) => words !== '')).toEqual([])
})

test('a message that says no word of English is found where it is announced', () => {
  const foreign = 'Olá! Aqui é a [Nome], da [Empresa]. Ligo por causa da bomba. Até logo!'
  expect(said(`# Voicemail\n\n## Example message\n\n"${foreign}"\n`)).toEqual([['Example message', foreign]])
})

test('titles between lines across the page name what follows', () => {
  const source = `Pump follow-up voicemails (spring)\nLeave within two days.\n\n---\n\nAsked for a price\n\n${hello}\n\n---\n\nWrong firm (no message)\n\n---\n`
  expect(said(source, 'text')).toEqual([['Asked for a price', hello]])
})

test('small talk makes no live call of a voicemail: a rule is there to report it', () => {
  const small = 'Hi Noor, this is Iva from Moor Pumps, how are you doing today?'
  expect(said(`# Voicemail\n\n${small}\n`)).toEqual([['Voicemail', small]])
  expect(said(`# Voicemail\n\nHi Noor, this is Iva from Moor Pumps, do you have two minutes?\n`)).toEqual([])
})

test.for<readonly [kind: string, source: string, titles: readonly string[]]>([
  [
    'an item with a paragraph of its own is its title',
    `# Voicemails\n\n- The June seal\n\n  ${hello}\n`,
    ['The June seal']
  ],
  ['a greeting of a mailbox is none', `## Voicemail\n\n"You've reached Moor Pumps. Leave your name."\n`, []],
  ['a step of two channels announces none', `- Day 3: call + voicemail\n- Day 5: e-mail\n`, []],
  ['a missed call is no live one', `## Voicemail: the missed call\n\n"${hello}"\n`, ['Voicemail: the missed call']],
  [
    'a part of settings names its channel',
    `[voicemail_2]\n${hello}\n\n[email_2]\nHi [Name], see below.\n`,
    ['voicemail_2']
  ]
])('%s', ([, source, titles]) => {
  expect(said(source).map(([title]) => title)).toEqual(titles)
})

test('what begins with the name of another channel ends a message, however long the line is', () => {
  const source = `Voicemail B\n\n   ${hello}\n\n\nText if they have not rung in five days\n\n   Hi [Name], Iva again. Did the seal hold?\n`
  expect(said(source, 'text')).toEqual([['Voicemail B', hello]])
})

test('a list of sentences that ends with the name and the number again is one message', () => {
  const list = (last: string) =>
    `# Voicemail\n\n- Message for [Name]. This is Iva at Moor Pumps.\n- Your seal is due.\n- ${last}\n`
  expect(said(list("It's Iva, on 555-0119.")).map(([, words]) => words)).toEqual([
    "Message for [Name]. This is Iva at Moor Pumps. Your seal is due. It's Iva, on 555-0119."
  ])
  expect(said(list(hello))).not.toContainEqual([expect.anything(), expect.stringContaining('seal is due. Hi')])
})

test('a coded heading without anything beside coded ones with scripts is a script without words', () => {
  const source = (code: string) =>
    `# Voicemails\n\n## R1 June seal\n\n> ${hello}\n\n## ${code}\n\n<!-- Kay writes it -->\n\n## Fields\n`
  expect(said(source('R2 Old pumps')).map(([title]) => title)).toEqual(['R1 June seal', 'R2 Old pumps'])
  expect(said(source('Old pumps')).map(([title]) => title)).toEqual(['R1 June seal'])
})

test('the name that links use for a heading is not read', () => {
  expect(said(`# No pick up {#call-list}\n\n"${hello}"\n`)).toEqual([['No pick up', hello]])
  expect(said(`# They pick up {#no-pick-up}\n\n"${hello}"\n`)).toEqual([])
})

test.for<readonly [title: string, isScript: boolean]>([
  ['No pick up, old pumps', true],
  ['Annex: text for the answering machine, as agreed', true],
  ['Text to go with the voicemail', false],
  ['Worse', false]
])('the title %s', ([title, isScript]) => {
  expect(said(`# Pumps\n\n## ${title}\n\n> ${hello}\n`)).toEqual(isScript ? [[title, hello]] : [])
})

test.for<readonly [file: string, source: (message: string) => string, format?: 'text']>([
  ['under a bold label', (message) => `# Calls\n\n**Voicemail:** ${message}\n\n**E-mail:** Dear [Name], see below.\n`],
  ['under a label', (message) => `COLD CALLS\n\nVoicemail: ${message}\n\nE-mail: Dear [Name], see below.\n`, 'text'],
  [
    'under a version of a voicemail',
    (message) => `# Voicemail\n\n**Version A:** ${message}\n\n**Version B:** ${hello}\n`
  ]
])(
  'a message that begins behind its label goes on in the paragraphs below: %s',
  ([, source, format = 'markdown' as const]) => {
    const message = [
      'Hi [Name], this is Iva at Moor Pumps.',
      'A mill in Oban lost its seal in May.',
      'My number is on your caller ID, so ring me.',
      "Can't wait to chat!"
    ]
    const first = (more: string) => said(source(`${message.join('\n\n')}${more}`), format)[0]?.[1]
    expect(first('')).toBe(message.join(' '))
    // What is no part of it ends it.
    expect(first('\n\nKeep it under 20 seconds.')).toBe(message.join(' '))
    expect(first('\n\nThey ring back within a week.')).toBe(message.join(' '))
  }
)

test('a list under a title is one message, up to an item that begins another', () => {
  const list = (...items: readonly string[]) => said(`# Voicemail\n\n${items.map((item) => `- ${item}\n`).join('')}`)
  const items = [
    'Hi [Name], this is Iva at Moor Pumps.',
    "I'm calling because the seal is due in June.",
    'The mill at Oban lost its seal.',
    'Anyway, I am on 555-0119.',
    "Again, that's Iva at 555-0119."
  ]
  expect(list(...items)).toEqual([['Voicemail', items.join(' ')]])
  expect(list(...items, hello)).toEqual([
    ['Voicemail', items.join(' ')],
    ['Voicemail', hello]
  ])
})

test.for<readonly [how: string, wrap: (text: string) => string]>([
  ['quotation marks', (text) => `"${text}"`],
  ['italics', (text) => `*${text}*`]
])('paragraphs in %s are one message, up to one that begins another', ([, wrap]) => {
  const parts = [
    'Hi [Name], this is Iva at Moor Pumps.',
    'The mill at Oban lost its seal in May.',
    "Again, it's Iva, on 555-0119."
  ]
  const message = parts.map(wrap).join('\n\n')
  const found = (more: string) => said(`## Voicemail\n\n${message}\n\n${more}\n`).map(([, words]) => words)
  expect(found('## Notes')).toEqual([parts.join(' ')])
  expect(found(wrap(hello))).toEqual([parts.join(' '), hello])
  expect(found('Keep it under 20 seconds.')).toEqual([parts.join(' ')])
})

test('what sounds like a message in HTML is read', () => {
  const page = (text: string) =>
    `<h2>Voicemail</h2>\n\n<p>${text}</p>\n\n<h2>E-mail</h2>\n\n<p>Dear Dana, see below.</p>\n`
  expect(said(page('Hi Dana, this is Iva at Moor Pumps. Your seal is due.')).map(([, words]) => words)).toEqual([
    'Hi Dana, this is Iva at Moor Pumps. Your seal is due.'
  ])
  expect(said(page('Ours are short, and we say the number twice.')).map(([, words]) => words)).toEqual([''])
})

test('a first title that is one of several is not that of the file', () => {
  const source = `VOICEMAIL 1\n\nDana, Iva. The seal leaks.\n\nThought you would want to know. Call me.\n\nVOICEMAIL 2\n\n${hello}\n`
  expect(said(source, 'text')).toEqual([
    ['VOICEMAIL 1', 'Dana, Iva. The seal leaks. Thought you would want to know. Call me.'],
    ['VOICEMAIL 2', hello]
  ])
})

test('a message begins with the paragraph that says who calls', () => {
  const source = `# Voicemail\n\nThis is Iva at Moor Pumps.\n\nYour seal is due.\n\nYou can ring me on 555-0119.\n`
  const words = 'This is Iva at Moor Pumps. Your seal is due. You can ring me on 555-0119.'
  expect(said(source)).toEqual([['Voicemail', words]])
})

test('a voicemail under a label needs no greeting if it says how to reach the caller', () => {
  const under = (text: string) => said(`# Calls\n\n**Voicemail:** ${text}\n\n**E-mail:** Dear [Name], see below.\n`)
  const text = 'I am sorry that I missed you again. I will ring you on Monday about the seal, and I am on 555-0119.'
  expect(under(text).map(([, words]) => words)).toEqual([text])
  expect(under('Ours are short and we say the number twice, as you have heard on the tapes.')).toEqual([])
})

test('a message after a dash is found as one after a colon, where the words before it announce one', () => {
  const note = (before: string) =>
    `## Thursday\n\n- ring after ten\n- for those who came but have not paid, ${before} - ${hello}\n`
  expect(said(note('leave this after the beep')).map(([, words]) => words)).toEqual([hello])
  expect(said(note('if they answer, say'))).toEqual([])
})

test('in plain text an indented message ends where the indentation does', () => {
  const source = `SOP 7\n\n7.4  Second attempt\n     The agent waits for the tone and says:\n\n         ${hello}\n\n     The agent then selects the outcome.\n`
  expect(said(source, 'text').map(([, words]) => words)).toEqual([hello])
})

test('the branches of a tree are items, and its trunks are not read', () => {
  const tree = `CALL TREE\n\n├── ANSWERED\n│   ├── owner\n│   │   │  Hi! Got a minute?\n│   └── tenant\n│\n├── NO ANSWER, machine\n│   │\n│   │  ${hello.replace('. I will', '.\n│   │  I will')}\n│   │\n│   └── wait a day\n`
  expect(said(tree, 'text')).toEqual([['NO ANSWER, machine', hello]])
})

test('a word that opens a sentence is no name', () => {
  expect(said(`# How to end\n\n"So, um, thanks, bye" is no ending of ours. I stop at the [number].\n`)).toEqual([])
})

test('the caption under a box judges what is in it', () => {
  const page = (caption: string) =>
    `# Messages to leave when nobody answers\n\n::: greybox\n"${hello}"\n:::\n::: ${caption}\n:::\n`
  expect(said(page('bad\nFigure: Bad example - no seal in it'))).toEqual([])
  expect(said(page('good\nFigure: Good example - all of it is there')).map(([, words]) => words)).toEqual([hello])
})

test('an article without titles that quotes a message and condemns it is none itself', () => {
  const article = (end: string) =>
    `I ring people who own pumps, and here is what I have learnt from ${'my many '.repeat(12)}years.\nThis is a voicemail that somebody from a well known firm left for me last week, word for word:\n“${hello}” [She sounded bored.]\n${end} It says nothing of the seal that I have, and whoever listens to it thinks of something else at once.\n`
  expect(said(article('This should not have been left.'), 'text')).toEqual([])
  expect(said(article('I rang at once.'), 'text').map(([, words]) => words)).toEqual([hello])
})

test('what goes on after the first labelled paragraph of a message is part of it', () => {
  const source = `## Voicemail\n\n**You:** Hi [Name], this is Iva at Moor Pumps.\n\nYour seal is due, and we have it.\n\nI am on 555-0119. Thanks.\n\n---\n\n## Map\n`
  const words = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due, and we have it. I am on 555-0119. Thanks.'
  expect(said(source).map(([, one]) => one)).toEqual([words])
  expect(said(source.replace('Thanks.', 'Thanks.\n\n**Prospect:** Who?')).map(([, one]) => one)).toEqual([words])
  const call = source.replace('Voicemail', 'Live call')
  expect(said(call)).toEqual([])
})

test('a paragraph of a message among numbers between lines may greet and name nobody', () => {
  const rest = 'Nobody has looked at it since spring. If your own people do, fine.'
  const source = `PUMPS\nleave them in this order, texts go out on their own\n\n----------------\n1   (only if the seal is old; slowly, no jokes)\n\n${hello}\n\n----------------\n2\n\n[Name], [Me] from Moor Pumps, about your seal.\n\n${rest}\n\nCall me at 555-0119 and I will read you the rest.\n\n----------------\nEMAIL\n\nSee the other sheet.\n`
  expect(said(source, 'text').map(([, words]) => words)).toEqual([
    hello,
    `[Name], [Me] from Moor Pumps, about your seal. ${rest} Call me at 555-0119 and I will read you the rest.`
  ])
})

test.for<readonly [what: string, source: string, titles: readonly string[]]>([
  [
    'an item that announces a voicemail and holds a note',
    `# Voicemails\n\n1. Voicemail - harbours\n\n   ${hello}\n\n2. Voicemail - boatyards\n\n   - to come, ask Kay\n`,
    ['Voicemail - harbours', 'Voicemail - boatyards']
  ],
  [
    'a drop with an empty fence',
    `# Voicemail drops\n\n## Drop A\n\n${hello}\n\n## Drop B\n\n\`\`\`text\n\`\`\`\n`,
    ['Drop A', 'Drop B']
  ],
  [
    'a list of contents',
    `# Voicemails\n\n- Voicemail A\n- Voicemail B\n\n## Voicemail A\n\n${hello}\n\n## Voicemail B\n\n${hello}\n`,
    ['Voicemail A', 'Voicemail B']
  ],
  [
    'a heading that tells something',
    `# Calls\n\n## THE DIALER HANGS UP ON MACHINES. YOU WILL HEAR NO VOICEMAIL.\n\n## Voicemail\n\n${hello}\n`,
    ['Voicemail']
  ]
])('scripts, with and without words: %s', ([, source, titles]) => {
  expect(said(source).map(([title]) => title)).toEqual(titles)
})

test('what is said into a doorbell is none, and what a label recommends under a warning is one', () => {
  const camera = `# STREET TEAM\n\n## AT THE DOOR\n\n"Hi, got a minute?"\n\n## DOORBELLS WITH A CAMERA\n\n"Hi, Iva at Moor Pumps. No need to come down, I have left a card: 555-0119."\n`
  expect(said(camera)).toEqual([])
  const list = (label: string) =>
    `# Voicemail advice\n\nWhat not to do:\n\n* "Hi, just checking in."\n\n${label}:\n\n* "${hello}"\n`
  expect(said(list('Say, if it is a harbour')).map(([, words]) => words)).toEqual([hello])
  expect(said(list('Nor, if it is a harbour'))).toEqual([])
})

test.for([
  '**Too short for you?** Ask Iva first, and clear it with her.',
  '__No name?__ Only for accounts over forty pumps.'
])('a question in bold with its answer ends a message: %s', (advice) => {
  const first = "Hey, it's Iva over at Moor Pumps. Your seal is due in June."
  const second = 'I will try you once more on Monday. The desk is 555-0119. Take care.'
  expect(said(`# Plan\n\n**VM drop:**\n${first}\n\n${second}\n\n${advice}\n`)).toEqual([
    ['VM drop', `${first} ${second}`]
  ])
})

test('a question in bold may open a message', () => {
  const message = "**Still on the old seal?** It's Iva at Moor Pumps. Yours is due in June. I am on 555-0119."
  expect(said(`# Voicemail\n\n${message}\n`).map(([, words]) => words)).toEqual([message.replaceAll('*', '')])
})
