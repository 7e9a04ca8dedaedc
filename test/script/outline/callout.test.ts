import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'

test.for<readonly [kind: string, source: string, titles: readonly (string | undefined)[]]>([
  ['a container', `# Kit\n\n:::note Voicemail 1\n${message}\n:::\n\nText of another kind.\n`, ['Voicemail 1']],
  ['its kind alone', `:::voicemail\n${message}\n:::\n`, ['voicemail']],
  ['a title in brackets', `:::tip[Voicemail 2]\n\n> ${message}\n\n:::\n`, ['Voicemail 2']],
  ['attributes', `::: {.voicemail}\n${message}\n:::\n`, ['voicemail']],
  ['an admonition with its text indented', `!!! quote "Voicemail, cold"\n\n    ${message}\n`, ['Voicemail, cold']],
  ['one that folds', `??? example "Voicemail, cold"\n    ${message}\n`, ['Voicemail, cold']],
  [
    'a note that is called one',
    `# Kit\n\n> [!note] Voicemail, cold\n> ${message}\n\nText of another kind.\n`,
    ['Voicemail, cold']
  ],
  ['a note that numbers one', `# Voicemails\n\n:::note Script 2\n${message}\n:::\n`, ['Script 2']],
  ['a warning', `# Voicemail\n\n:::danger\n${message}\n:::\n`, []],
  ['a text message', `# Voicemail\n\n::: details Text message\n${message}\n:::\n`, []]
])('a box names what it holds: %s', ([, source, titles]) => {
  const spoken = scriptsIn(source).filter(([, said]) => said !== '')
  expect(spoken).toEqual(titles.map((title) => [title, message]))
})
