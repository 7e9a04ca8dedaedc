import {expect, test} from 'vitest'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {entriesOfData, isData} from '../../../src/script/outline/data.ts'
import {parseDocument} from '../../../src/script/parse.ts'
import {scriptsIn} from '../../helpers/said.ts'

const hello = "Hi {{first_name}}, it's Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119."

const json = `# Spring

\`\`\`json
{
  "name": "Spring",
  "steps": [
    {"day": 1, "type": "email", "subject": "Seal", "body": "Hi {{first_name}}, is your seal due? Iva"},
    {"day": 2, "type": "voicemail", "name": "VM 1", "body": "${hello}"},
    {"day": 4, "type": "call", "notes": "Ask who fits it"},
    {"day": 6, "type": "voicemail", "name": "VM 2", "body": "${hello}\\nThe fitter says \\"any day\\"."}
  ]
}
\`\`\`
`

test('of the steps of a sequence in JSON the voicemails are scripts', () => {
  const document = parseDocument(json, {format: 'markdown'})
  expect(document.scripts.map(({title}) => title)).toEqual(['VM 1', 'VM 2'])
  const words = document.scripts.map(({spans}) =>
    spans
      .filter(({kind}) => kind === 'spoken' || kind === 'placeholder')
      .map(({start, end}) => json.slice(start, end))
      .join('|')
  )
  expect(words[0]?.replaceAll('|', '')).toBe(hello)
  expect(words[1]).toContain('The fitter says|"any day|".')
})

test.for<readonly [how: string, value: string]>([
  ['folded', `>\n      ${hello.replace('. I will', '.\n      I will')}`],
  ['in quotation marks', `"${hello}"`],
  ['bare', hello.replaceAll(': ', ', ')]
])('of the steps of a sequence in YAML the voicemails are scripts: %s', ([, value]) => {
  const source = `# Spring

\`\`\`yaml
steps:
  - day: 1
    channel: email
    body: Hi {{first_name}}, is your seal due?
  - day: 3
    channel: voicemail
    name: VM 1
    script: ${value}
\`\`\`
`
  expect(scriptsIn(source)).toEqual([['VM 1', hello]])
})

test('data without channels is a fence like any other', () => {
  expect(scriptsIn(`## Voicemail\n\n\`\`\`yaml\nname: Iva\n\`\`\`\n\n> ${hello}\n`)).toEqual([['Voicemail', hello]])
  const bare = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
  expect(scriptsIn(`## Voicemail\n\n\`\`\`yaml\n${bare}\n\`\`\`\n`)).toEqual([['Voicemail', bare]])
})

/** The messages of data: title, what its channel is, and what is said. */
function messagesIn(text: string) {
  const lines = splitLines(text).map(({start, end}) => ({
    start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0),
    end
  }))
  return entriesOfData(text, lines)?.map(({title, lines: said}) => [
    title?.text,
    title?.topic,
    said.map(({start, end}) => text.slice(start, end)).join(' / ')
  ])
}

test.for<
  readonly [text: string, messages: readonly (readonly [title: string, topic: string, said: string])[] | undefined]
>([
  ['[{"type": "voicemail", "name": "VM 1", "body": "Hi."}]', [['VM 1', 'voicemail', 'Hi.']]],
  ['{"type"  :  "voice_mail", "label": "VM 1", "text": "Hi."}', [['VM 1', 'voicemail', 'Hi.']]],
  ['[{"type": "email", "name": "E", "body": "Hi."}]', [['E', 'email', 'Hi.']]],
  ['[{"type": "pigeon", "name": "P", "body": "Hi."}]', [['P', 'note', 'Hi.']]],
  // Without a name it is called by its channel, without one by its words.
  ['[{"type": "voicemail", "body": "Hi."}]', [['voicemail', 'voicemail', 'Hi.']]],
  ['[{"voicemail": "Hi there."}]', [['Hi there.', 'voicemail', 'Hi there.']]],
  ['[{"type": "voicemail", "name": "x"}]', []],
  ['[{"type": "voicemail", "body": "Hi."}, {"name": "x", "body": "No."}]', [['voicemail', 'voicemail', 'Hi.']]],
  ['[{"a": "b"}]', undefined],
  ['[]', undefined],
  ['', undefined],
  // An object inside another is its own, and of a list the first text counts.
  [
    '[{"type": "voicemail", "body": "Hi.", "also": {"type": "email", "body": "No."}}]',
    [
      ['voicemail', 'voicemail', 'Hi.'],
      ['email', 'email', 'No.']
    ]
  ],
  ['[{"also": {"a": "b"}, "type": "voicemail", "body": "Hi."}]', [['voicemail', 'voicemail', 'Hi.']]],
  ['[{"type": "voicemail", "tags": ["a", "b"], "body": "Hi."}]', [['voicemail', 'voicemail', 'Hi.']]],
  // Escapes are no words, but for a mark that is said.
  [
    String.raw`[{"type": "voicemail", "body": "Hi,\n\"Dana\"\u0021 bye\tnow\\ x"}]`,
    [['voicemail', 'voicemail', String.raw`Hi, / "Dana / " / bye / now / \ x`]]
  ],
  // YAML
  ['- channel: voicemail\n  name: VM\n  script: Hi.', [['VM', 'voicemail', 'Hi.']]],
  ['channel: voicemail\nscript: Hi.', [['voicemail', 'voicemail', 'Hi.']]],
  ['-\n  "channel": voicemail\n  \'script\': Hi.', [['voicemail', 'voicemail', 'Hi.']]],
  ['- channel: voicemail\n  script: "Hi."', [['voicemail', 'voicemail', 'Hi.']]],
  ["- channel: voicemail\n  script: 'Hi.'", [['voicemail', 'voicemail', 'Hi.']]],
  ['- channel: voicemail\n  script: "Hi.', [['voicemail', 'voicemail', '"Hi.']]],
  ['- channel: voicemail\n  script: Hi."', [['voicemail', 'voicemail', 'Hi."']]],
  ['- channel: voicemail\n  script: |\n    Hi.\n    Bye.\n  name: VM', [['VM', 'voicemail', 'Hi. / Bye.']]],
  [
    '- channel: voicemail\n  script: >-\n    Hi.\n- channel: sms\n  body: No.',
    [
      ['voicemail', 'voicemail', 'Hi.'],
      ['sms', 'sms', 'No.']
    ]
  ],
  ['- script: |+\n    Hi: you.\n  channel: voicemail', [['voicemail', 'voicemail', 'Hi: you.']]],
  ['- channel: voicemail\n  script: >x', [['voicemail', 'voicemail', '>x']]],
  ['- channel: voicemail\n  script:', [['voicemail', 'voicemail', '']]],
  ['- a\n- channel: voicemail\n  not a field\n  script: Hi.', [['voicemail', 'voicemail', 'Hi.']]]
])('the steps of %s', ([text, messages]) => {
  expect(messagesIn(text)).toEqual(messages)
})

test.for<readonly [language: string | undefined, text: string, isIt: boolean]>([
  ['json', 'x', true],
  ['JSON5', 'x', true],
  ['jsonc', 'x', true],
  ['yaml', 'x', true],
  ['yml', 'x', true],
  ['js', '{\n"a": 1', false],
  ['xjson', 'x', false],
  ['yamlx', 'x', false],
  ['jsonl', 'x', false],
  [undefined, '{\n"a": 1', true],
  [undefined, '[\n{', true],
  [undefined, '[\n["a"]', true],
  [undefined, '{ "a": 1\n"b": 2', false],
  [undefined, '{\na: 1', false],
  [undefined, '{', false],
  [undefined, '', false]
])('a fence of %s with %j is data: %s', ([language, text, isIt]) => {
  expect(isData(text, language, splitLines(text))).toBe(isIt)
})
