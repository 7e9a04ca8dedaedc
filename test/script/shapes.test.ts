import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {SourceFormat} from '../../src/script/model.ts'
import {root} from '../helpers/project.ts'
import {scriptsIn} from '../helpers/said.ts'

// The same message is read to the word in whatever shape of file it stands. The messages are the good ones of the examples.

const folder = join(root, 'examples')
const messages = readdirSync(folder).map((name) =>
  readFileSync(join(folder, name, 'good.txt'), 'utf8')
    .replace(/\s+/g, ' ')
    .trim()
)

/** A message in three paragraphs, cut between sentences. */
function paragraphsOf(message: string): readonly string[] {
  const sentences = message.split(/(?<=[.?!]) (?=[A-Z[{])/)
  const size = Math.ceil(sentences.length / 3)
  return [0, 1, 2].map((at) => sentences.slice(at * size, (at + 1) * size).join(' ')).filter((text) => text !== '')
}

/** Every paragraph between marks, or behind one. */
const each = (message: string, before: string, after: string, joint: string): string =>
  paragraphsOf(message)
    .map((text) => before + text + after)
    .join(joint)

const mail = 'Dear Dana, please see below.'
const shapes: readonly (readonly [name: string, make: (message: string) => string, format?: SourceFormat])[] = [
  ['a text file', (message) => message, 'text'],
  ['paragraphs of a text file', (message) => each(message, '', '', '\n\n'), 'text'],
  [
    'paragraphs under a title in capitals',
    (message) => `VOICEMAIL 1\n\n${each(message, '', '', '\n\n')}\n\nTEXT\n\nHi Dana.\n`,
    'text'
  ],
  [
    'behind a label of a text file',
    (message) => `Voicemail: ${each(message, '', '', '\n\n')}\n\nE-mail: ${mail}\n`,
    'text'
  ],
  [
    'indented below a sentence',
    (message) => `If the machine answers, read this:\n\n    ${message}\n\nLog it.\n`,
    'text'
  ],
  ['a quote', (message) => `## Voicemail\n\n> ${message}\n\n## E-mail\n\n${mail}\n`],
  [
    'paragraphs of a quote',
    (message) => `## Voicemail\n\n${each(message, '> ', '', '\n>\n')}\n\n## E-mail\n\n${mail}\n`
  ],
  ['a fence', (message) => `### Day 3, no answer\n\n\`\`\`\n${message}\n\`\`\`\n\n### Day 5, e-mail\n\n${mail}\n`],
  [
    'paragraphs under a heading',
    (message) => `## Voicemail script\n\n${each(message, '', '', '\n\n')}\n\n## Tips\n\nSpeak slowly.\n`
  ],
  [
    'paragraphs behind a label',
    (message) => `**Voicemail:** ${each(message, '', '', '\n\n')}\n\n**E-mail:** ${mail}\n`
  ],
  [
    'paragraphs below a label',
    (message) => `**Voicemail:**\n\n${each(message, '', '', '\n\n')}\n\n**E-mail:**\n\n${mail}\n`
  ],
  ['quoted behind a label', (message) => `**If voicemail:** "${message}"\n\n**If they answer:** "Hi, got a minute?"\n`],
  [
    'paragraphs of a quotation',
    (message) => `## On the machine\n\n"${each(message, '', '', '\n\n')}"\n\n## E-mail\n\n${mail}\n`
  ],
  [
    'paragraphs in quotation marks',
    (message) => `## Voicemail\n\n${each(message, '"', '"', '\n\n')}\n\n## E-mail\n\n${mail}\n`
  ],
  [
    'paragraphs in italics',
    (message) => `## Voicemail\n\n${each(message, '*', '*', '\n\n')}\n\n## Notes\n\nSpeak slowly.\n`
  ],
  ['a list', (message) => `# Voicemail\n\n${each(message, '- ', '', '\n')}\n`],
  ['an item', (message) => `1. Day 1: call\n2. Voicemail: "${message}"\n3. Day 3: e-mail\n`],
  [
    'paragraphs of an item',
    (message) =>
      `- **Day 1** Send it.\n- **Day 3, voicemail**\n\n  ${each(message, '', '', '\n\n  ')}\n\n- **Day 5** Text.\n`
  ],
  [
    'a cell',
    (message) => `| Day | Channel | Script |\n|---|---|---|\n| 1 | Voicemail | ${message} |\n| 2 | E-mail | ${mail} |\n`
  ],
  [
    'a cell with breaks',
    (message) =>
      `| Day | Channel | Script |\n|---|---|---|\n| 1 | Voicemail | ${each(message, '', '', '<br><br>')} |\n| 2 | E-mail | ${mail} |\n`
  ],
  [
    'a row',
    (message) => `step,channel,text\n1,voicemail,"${message.replaceAll('"', '""')}"\n2,email,"${mail}"\n`,
    'csv'
  ],
  ['a speaker', (message) => `# When the machine answers\n\n${each(message, '**Rep:** ', '', '\n\n')}\n`],
  ['a box', (message) => `<details>\n<summary>Voicemail 2</summary>\n\n${message}\n\n</details>\n`],
  ['HTML', (message) => `<h2>Voicemail</h2>\n\n<p>${message}</p>\n\n<h2>E-mail</h2>\n\n<p>${mail}</p>\n`],
  ['a quote that names whose it is', (message) => `## Voicemail\n\n> ${message}\n>\n> — Dana, Hull\n`],
  ['a cell between tabs', (message) => `Day\tChannel\tScript\n1\tE-mail\t${mail}\n2\tVoicemail\t${message}\n`, 'text'],
  [
    'a sentence before it',
    (message) => `# Calls\n\nRing three times. If nobody picks up, leave this:\n\n${message}\n\nThen send the e-mail.\n`
  ],
  ['lines that break', (message) => `## Voicemail\n\n${each(message, '', '', '  \n')}\n\n## E-mail\n\n${mail}\n`]
]

test.for(shapes)('a message in %s', ([, make, format = 'markdown']) => {
  // Breaks between paragraphs count as blanks in some shapes, and not in others.
  const letters = (text: string | undefined) => text?.replace(/\s/g, '')
  const found = messages.map((message) => scriptsIn(make(message), format)[0]?.[1])
  expect(found.map(letters)).toEqual(messages.map(letters))
})
