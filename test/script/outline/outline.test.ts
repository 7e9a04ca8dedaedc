import {expect, test} from 'vitest'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import type {Range, StatedLength} from '../../../src/script/model.ts'
import {outline} from '../../../src/script/outline/outline.ts'
import type {Entry, Title} from '../../../src/script/outline/section.ts'

const hello = 'Hi Dana, this is Iva at Moor Pumps.'

type Case = readonly [source: string, ...sections: (readonly [titles: string, ...texts: string[]])[]]

/**
 * The sections of a file: the titles around each, outermost first, then its texts and the lengths stated in it. A title has the
 * topic that it announces in brackets; a text has its form, the label before it, and speakers in square brackets.
 */
function outlineOf(source: string): readonly (readonly string[])[] {
  const {blocks, text} = findBlocks(source, 'markdown', 0)
  const textOf = ({start, end}: Range) => text.slice(start, end)
  const nameOf = ({text, topic}: Title) => (topic ? `${text} (${topic})` : text)
  const spoken = ({form, isDialogue, isProgram, title, labels, lines}: Entry) => {
    const kind = isDialogue ? 'dialogue' : isProgram ? 'program' : form
    const named = title ? `${kind} ${nameOf(title)}` : kind
    const speakers = labels.length > 0 ? ` [${labels.map(textOf).join('; ')}]` : ''
    return `${named}${speakers}: ${lines.map(textOf).join(' / ')}`
  }
  const seen = new Set<Title>()
  return outline(text, blocks).flatMap(({path, entries, stated}) => {
    const isNew = path.some((title) => !seen.has(title))
    for (const title of path) seen.add(title)
    if (!isNew && entries.length === 0 && stated.length === 0) return []
    return [[path.map(nameOf).join(' > '), ...entries.map(spoken), ...stated.map(lengthOf)]]
  })
}

function lengthOf({seconds, words}: StatedLength): string {
  return seconds ? `${seconds.min ?? 0}-${seconds.max ?? ''} s` : `${words} words`
}

test.for<Case>([
  ['Hi Dana.\n\nYour seal.', ['', 'paragraph: Hi Dana.', 'paragraph: Your seal.']],
  ['# A\n\na\n\n## B\n\nb\n\n# C\n\nc', ['A', 'paragraph: a'], ['A > B', 'paragraph: b'], ['C', 'paragraph: c']],
  [
    '**Voicemail**\n\na\n\n**Text**\n\nb',
    ['Voicemail (voicemail)', 'paragraph: a'],
    ['Voicemail (voicemail) > Text (sms)', 'paragraph: b']
  ],
  ['**VM:**\n\na\n\n***\n\nb', ['VM (voicemail)', 'paragraph: a'], ['', 'paragraph: b']],
  ['# A\n\n**VM:**\n\na\n\n## B\n\nb', ['A'], ['A > VM (voicemail)', 'paragraph: a'], ['A > B', 'paragraph: b']],
  ['**VM:**\n\na\n\nText:\n\nb', ['VM (voicemail)', 'paragraph: a'], ['VM (voicemail) > Text (sms)', 'paragraph: b']],
  ['Text:\n\nb\n\n**VM:**\n\na', ['Text (sms)', 'paragraph: b'], ['VM (voicemail)', 'paragraph: a']],
  ['VM:\n\na\n\n  Farms:\n\nb', ['VM (voicemail)', 'paragraph: a', 'paragraph: Farms:', 'paragraph: b']],
  [`Voicemail\n${hello}`, ['Voicemail (voicemail)', `paragraph: ${hello}`]],
  ['DOORSTEP\n\na', ['DOORSTEP (visit)', 'paragraph: a']],
  [
    '**DOORSTEP, SUMMER**\n\n***\n\n**The knock**\n\na',
    ['DOORSTEP, SUMMER (visit)'],
    ['DOORSTEP, SUMMER (visit) > The knock', 'paragraph: a']
  ],
  ['**Doorstep, summer**\n\n# Seals\n\na', ['Doorstep, summer (visit)'], ['Seals', 'paragraph: a']],
  [
    'Pump voicemails\n\n**Farms**\n\na',
    ['Pump voicemails (voicemail)'],
    ['Pump voicemails (voicemail) > Farms', 'paragraph: a']
  ],
  ['Pump voicemails\n\n# Farms\n\na', ['Pump voicemails (voicemail)'], ['Farms', 'paragraph: a']],
  [
    'a\n\nPump voicemails\n\n# Farms\n\na',
    ['', 'paragraph: a'],
    ['Pump voicemails (voicemail)'],
    ['Farms', 'paragraph: a']
  ],
  [
    '2.4. Voicemail\n\na\n\n2.5. Log it\n\nb',
    ['2.4. Voicemail (voicemail)', 'paragraph: a'],
    ['', 'paragraph: 2.5. Log it', 'paragraph: b']
  ],
  ['***\n\nNew quote\n\na', ['New quote', 'paragraph: a']],
  ['1. New quote\n\na', ['New quote', 'paragraph: a']]
])('headings and labels hold until one that stands as high: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['1. **VM**\n\n   a\n\nb', ['VM (voicemail)', 'paragraph: a'], ['', 'paragraph: b']],
  ['- VM\n\n  a\n- Text\n\n  b', ['VM (voicemail)', 'paragraph: a'], ['Text (sms)', 'paragraph: b']],
  ['- New quote\n  - a\n  - b', ['New quote', 'item: a', 'item: b']],
  ['- New quote\n\n  a', ['New quote', 'paragraph: a']],
  [
    '- New quote\n  - **VM:**\n\n    a\n- b',
    ['New quote'],
    ['New quote > VM (voicemail)', 'paragraph: a'],
    ['', 'item: b']
  ],
  [
    '- **A. They answer**\n  - a\n- **B. Answerphone**\n  - b',
    ['A. They answer (live)', 'item: a'],
    ['B. Answerphone (voicemail)', 'item: b']
  ],
  ['- **VM:**\n\na', ['VM (voicemail)', 'paragraph: a']],
  [`- VM: ${hello}\n- Text: ${hello}`, ['', `item VM (voicemail): ${hello}`, `item Text (sms): ${hello}`]],
  ['- a\n\n  > b\n\n- c', ['a', 'quote: b'], ['', 'item: c']],
  ['- [ ] a\n- [x] b', ['', 'item: a', 'item: b']],
  ['Leave this:\n\n- a\n- b', ['Leave this (good)', 'item: a', 'item: b']],
  ['**Seals:**\n\n- a', ['Seals', 'item: a']],
  ['Seals:\n\n- a', ['', 'paragraph: Seals:', 'item: a']],
  ['Snow add-on\n\n- a', ['Snow add-on', 'item: a']],
  ['Voicemail\n\n- a', ['Voicemail (voicemail)', 'item: a']],
  ['**VM:**\n\nSnow add-on\n\n- a', ['VM (voicemail)'], ['VM (voicemail) > Snow add-on', 'item: a']],
  ['**VM:**\n\nText\n\n- a', ['VM (voicemail)'], ['Text (sms)', 'item: a']]
])('labels in lists hold in their items: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  [`VM: ${hello}`, ['', `paragraph VM (voicemail): ${hello}`]],
  [`**VM:** ${hello}`, ['', `paragraph VM (voicemail): ${hello}`]],
  [`VM: cold\n\n${hello}`, ['VM: cold (voicemail)', `paragraph: ${hello}`]],
  [`VM: ${hello}\nText: ${hello}`, ['', `paragraph VM (voicemail): ${hello}`, `paragraph Text (sms): ${hello}`]],
  [
    `Voicemail 4: moor.wav\n\n${hello}`,
    ['Voicemail 4 (voicemail)', 'paragraph Voicemail 4 (voicemail): moor.wav', `paragraph: ${hello}`]
  ],
  [
    `Voicemail: moor.wav\n\n- ${hello}`,
    ['Voicemail (voicemail)', 'paragraph Voicemail (voicemail): moor.wav', `item: ${hello}`]
  ],
  [`Hook: ${hello}`, ['', `paragraph Hook: ${hello}`]],
  [`On the phone: ${hello}`, ['', `paragraph On the phone: ${hello}`]],
  [`Ring twice. **VM:** ${hello}`, ['', 'paragraph: Ring twice.', `paragraph VM (voicemail): ${hello}`]],
  [`**If not:** leave this:\n\n${hello}`, ['', 'paragraph If not: leave this:', `paragraph: ${hello}`]]
])('a label on the line of its text: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['Rep: a', ['', 'paragraph [Rep:]: a']],
  ['Rep: a\nb', ['', 'paragraph [Rep:]: a / b']],
  ['**Rep:** a\n**Rep:** b', ['', 'paragraph [**Rep:**; **Rep:**]: a / b']],
  ['Rep: a\n\nRep: b', ['', 'paragraph [Rep:]: a', 'paragraph [Rep:]: b']],
  ['Rep: a\nClient: b', ['', 'paragraph [Rep:]: a / Client: b']],
  ['Client: a', ['', 'dialogue [Client:]: a']],
  ['Client:\n\na', ['Client (live)', 'paragraph: a']],
  ['Rep: Hi.\nClient: Yes?\nRep: I am.', ['', 'dialogue [Rep: ; Client: ; Rep: ]: Hi. / Yes? / I am.']],
  [`VM: a\nRep: ${hello}`, ['VM: a (voicemail)', `paragraph [Rep:]: ${hello}`]]
])('what speakers say: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['> a\n>\n> b', ['', 'quote: a / b']],
  ['> a\n\n> b', ['', 'quote: a', 'quote: b']],
  ['> **VM:** a\n> **Text:** b', ['', 'quote VM (voicemail): a', 'quote Text (sms): b']],
  ['> VM\n> a\n> Text\n> b', ['', 'quote VM (voicemail): a / Text / b']],
  ['> # A\n> a\n> ## B\n> b', ['', 'quote A: a', 'quote B: b']],
  ['> Rep: a\n> b', ['', 'quote [Rep:]: a / b']],
  ['> Rep: a\n> Client: b', ['', 'quote [Rep:]: a / Client: b']],
  [`> a\n> Hook: ${hello}`, ['', `quote: a / ${hello}`]],
  ['> [!note] VM 1\n> a', ['', 'quote VM 1 (voicemail): a']],
  ['> [!bad]\n> a', ['', 'quote  (bad): a']],
  ['> [!quote] Seals\n> a', ['', 'quote Seals: a']],
  ['> [!tip] Seals\n> a', ['', 'quote Seals (note): a']],
  ['> [!tip]- Seals\n> a', ['', 'quote Seals (note): a']],
  ['> a\n> ***\n> b', ['', 'quote: a / b']],
  ['```\na\nb\n```', ['', 'code: a / b']],
  ['```\na\n\nb\n```', ['', 'code: a / b']],
  ['```js\na\n```', ['', 'program: a']],
  ['```text\na\n```', ['', 'code: a']],
  ['```\n# VM\na\n// no\nb\n```', ['', 'code [# VM; // no]: a / b']],
  ['```\n#1 a\n```', ['', 'code: #1 a']],
  [`\`\`\`\nVM: ${hello}\n\`\`\``, ['', `code VM (voicemail): ${hello}`]],
  ['```\nRep: a\n```', ['', 'code [Rep:]: a']],
  ['Weekdays:\n\n```\na\n```', ['Weekdays', 'code: a']],
  ['Seals\n\n> a', ['Seals', 'quote: a']],
  [
    `> If voicemail: "${hello}" If they answer: "Hi!"`,
    ['', `quote If voicemail (voicemail): "${hello}" If they answer: "Hi!"`]
  ]
])('quotes and fences are parted by their labels: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['Duration: 20 s\n\na', ['', 'paragraph: a', '20-20 s']],
  ['# A\n\nDuration: 20 s\nOwner: Kay\n\na', ['A', 'paragraph: a', '20-20 s']],
  ['# A\n\na\n\n(20 s)', ['A', 'paragraph: a', '20-20 s']],
  ['# A\n\nWords: 60\n\na', ['A', 'paragraph: a']],
  ['# A\n\nOwner: 20 s\n\na', ['A', 'dialogue [Owner:]: 20 s', 'paragraph: a']],
  ['Subject: seal\n\na', ['Subject (email)', 'paragraph: a']],
  ['Subject: seal\nOwner: Kay\n\na', ['', 'paragraph: a']],
  ['From: Kay\nTo: Dana\nSubject: seal\n\na', ['seal', 'paragraph: a']],
  ['a\n\nFrom: Kay\nTo: Dana\nSubject: seal\n\na', ['', 'paragraph: a'], ['seal', 'paragraph: a']],
  ['Title: Voicemail\n\na', ['Voicemail', 'paragraph: a']],
  ['# A\n\nTitle: Seals\n\na', ['A', 'paragraph: a']],
  ['Name: Seals\nbody: a', ['Seals', 'paragraph body: a']],
  ['Name: Seals\n\na', ['', 'paragraph: a']],
  ['# A\n\nchannel: voicemail\n\na', ['A (voicemail)', 'paragraph: a']],
  ['# A\n\na\n\nchannel: voicemail\n\nb', ['A', 'paragraph: a'], ['A > channel (voicemail)', 'paragraph: b']],
  ['type: e-mail\n\na', ['type (email)', 'paragraph: a']],
  ['Notes: a\nb\n\nc', ['', 'paragraph: c']],
  [`Tone: warm. If voicemail: "${hello}"`, ['', `branch If voicemail (voicemail): ${hello}`]],
  [`Tone: warm. "${hello}"`, ['', `branch warm.: ${hello}`]],
  [
    `**VM**\n\n| Length | 20 s |\n|---|---|\n| a | b |\n\n${hello}`,
    ['VM (voicemail)', `paragraph: ${hello}`, '20-20 s']
  ],
  ['| Step | 20 s |\n|---|---|\n| a | b |']
])('facts are not said, and name or time what is: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['channel: voicemail\nscript: >\n  a', ['channel (voicemail)'], ['channel (voicemail) > script', 'paragraph: a']],
  ['channel: voicemail\nbody: a', ['channel (voicemail)', 'paragraph body: a']],
  [
    '[voicemail_2]\na\n\n[email_2]\nb',
    ['voicemail_2 (voicemail)', 'paragraph: a'],
    ['email_2 (email)', 'paragraph: b']
  ],
  ['[voicemail_2]\n\na', ['', 'paragraph: [voicemail_2]', 'paragraph: a']],
  ['<voicemail>\na\n</voicemail>\n\nb', ['voicemail (voicemail)', 'paragraph: a'], ['', 'paragraph: b']],
  [
    '<voicemail>\n\n<note>\na\n</note>\n\nb\n\n</voicemail>\n\nc',
    ['voicemail (voicemail)'],
    ['voicemail (voicemail) > note (note)', 'paragraph: a'],
    ['voicemail (voicemail)', 'paragraph: b'],
    ['', 'paragraph: c']
  ],
  ['then: wait_3_days\na', ['', 'paragraph: a']]
])('files of settings: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  [
    '[09:11] Kay R.\na\n\nKay R.  9:12 AM\nb\n:fire: 4',
    ['[09:11] Kay R.', 'paragraph: a'],
    ['Kay R. 9:12 AM', 'paragraph: b']
  ],
  [
    `# A\n\nKay R.  9:12 AM\nVM: ${hello}\n\nIva  9:13 AM\na`,
    ['A'],
    ['A > Kay R. 9:12 AM', `paragraph VM (voicemail): ${hello}`],
    ['A > Iva 9:13 AM', 'paragraph: a']
  ]
])('chats: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['![logo](a.png)\n\na', ['', 'paragraph: a']],
  ['[![a](b.png)](c.png)\n\na', ['', 'paragraph: a']],
  ['~~a~~\n\nb', ['', 'paragraph: b']],
  ['~~a~~ b', ['', 'paragraph: ~~a~~ b']],
  ['(Say it slowly.)\na', ['', 'paragraph: a']],
  ['(Say it slowly.)', ['', 'paragraph: (Say it slowly.)']],
  ['(your name)\na', ['', 'paragraph: (your name) / a']],
  ['*(about 20 s)*\na', ['', 'paragraph: a', '20-20 s']],
  ['a\n*Say it slowly.*\nb', ['', 'paragraph: a / b']],
  ['*Say it slowly.*', ['', 'paragraph: *Say it slowly.*']],
  ['a\n*seals*\nb', ['', 'paragraph: a / *seals* / b']],
  ['Script 1 (for\nfarms)\na', ['Script 1 (for', 'paragraph: a']],
  ['Script 1 (for\nfarms\nand mills)\na', ['Script 1 (for', 'paragraph: a']],
  [
    'The seal is due now, and I will ring.\nLeave it short.',
    ['', 'paragraph: The seal is due now, and I will ring. / Leave it short.']
  ]
])('what nobody says: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  [`Storage\n${hello}`, ['Storage', `paragraph: ${hello}`]],
  [`Storage\n"${hello}"`, ['Storage', `paragraph: "${hello}"`]],
  [`storage\n${hello}`, ['', `paragraph: storage / ${hello}`]],
  ['Storage\nSeals\nare due.', ['', 'paragraph: Storage / Seals / are due.']],
  [`Storage\n(warm)\n"${hello}"`, ['Storage', `paragraph: "${hello}"`]]
])('a name over a greeting: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  [
    `Ring twice. If voicemail: "${hello}" If they answer: "Hi!"`,
    ['', `branch If voicemail (voicemail): ${hello}`, 'branch If they answer (live): Hi!']
  ],
  [`- Ring. If voicemail: "${hello}" Log it.`, ['', `branch If voicemail (voicemail): ${hello}`]]
])('cases in a text: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  [
    '<details>\n<summary>Voicemail 2</summary>\n\na\n\n</details>\n\nb',
    ['Voicemail 2 (voicemail)', 'paragraph: a'],
    ['', 'paragraph: b']
  ],
  ['<h2>Voicemail</h2>\n\na', ['Voicemail (voicemail)', 'paragraph: a']],
  ['<h2>Seals</h2>\n\na', ['', 'paragraph: a']],
  ['<h2> Script 2 </h2>\n\na', ['Script 2', 'paragraph: a']],
  [':::note Voicemail 1\n\na\n\n:::\n\nb', ['Voicemail 1 (voicemail)', 'paragraph: a'], ['', 'paragraph: b']],
  [':::tip\n\na\n\n:::', ['tip (note)', 'paragraph: a']],
  ['::: {.warning}\n\na', ['warning (bad)', 'paragraph: a']],
  [':::note[Seals]\n\na', ['Seals (note)', 'paragraph: a']],
  ['!!! warning "Seals"\n\na', ['Seals (bad)', 'paragraph: a']],
  ['??? quote "Voicemail"\n\na', ['Voicemail (voicemail)', 'paragraph: a']],
  ['!!! tip "Voicemail"\n\na', ['Voicemail (voicemail)', 'paragraph: a']],
  ['**VM**\n\n:::quote\n\na\n\n:::\n\nb', ['VM (voicemail)'], ['quote', 'paragraph: a'], ['', 'paragraph: b']]
])('boxes: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  [
    `| Channel | Script |\n|---|---|\n| Voicemail | ${hello} |\n| Text | Hi Dana, seal due at Moor Pumps today. |`,
    ['', `cell Voicemail (voicemail): ${hello}`, 'cell Text (sms): Hi Dana, seal due at Moor Pumps today.']
  ],
  [`|Channel|Script|\n|Voicemail|${hello}|`, ['', `paragraph: |Channel|Script| / |Voicemail|${hello}|`]],
  [
    `<table><tr><th>Channel</th><th>Script</th></tr><tr><td>Voicemail</td><td>${hello}</td></tr></table>`,
    ['', `cell Voicemail (voicemail): ${hello}`]
  ],
  ['| a | b |\n|---|---|\n| c | d |']
])('tables: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})

test.for<Case>([
  ['The seal rings out\n- we both know\nit', ['', 'paragraph: The seal rings out / - we both know / it']]
])('a dash that was wrapped: %j', ([source, ...sections]) => {
  expect(outlineOf(source)).toEqual(sections)
})
