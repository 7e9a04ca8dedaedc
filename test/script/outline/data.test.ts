import {expect, test} from 'vitest'
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
})
