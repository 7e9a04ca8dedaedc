import {expect, test} from 'vitest'
import type {ScriptsMode} from '../../../src/script/model.ts'
import {scriptsIn} from '../../helpers/said.ts'

const file = `# Kit

Hi Ann, Lee here.

## Voicemail

> Hi Dana, Lee here.

\`\`\`
Hi Bo, Lee here.
\`\`\`

- [ ] log it

## Notes

<!-- vmlint-script -->
Hi Cy, Lee here.

Bye.
<!-- /vmlint-script -->

Keep it short.
`

test.for<readonly [mode: ScriptsMode, scripts: readonly (readonly [string | undefined, string])[]]>([
  ['auto', [['Notes', 'Hi Cy, Lee here. Bye.']]],
  ['marked', [['Notes', 'Hi Cy, Lee here. Bye.']]],
  ['blockquote', [['Voicemail', 'Hi Dana, Lee here.']]],
  ['fence', [['Voicemail', 'Hi Bo, Lee here.']]],
  [
    'section',
    [
      ['Kit', 'Hi Ann, Lee here.'],
      ['Voicemail', 'Hi Dana, Lee here. Hi Bo, Lee here.'],
      ['Notes', 'Hi Cy, Lee here. Bye.']
    ]
  ],
  [
    'document',
    [['Kit', 'Hi Ann, Lee here. Hi Dana, Lee here. Hi Bo, Lee here. log it Hi Cy, Lee here. Bye. Keep it short.']]
  ]
])('scripts: %s', ([mode, scripts]) => {
  expect(scriptsIn(file, 'markdown', mode)).toEqual(scripts)
})

test('a mark holds until the next one, its end, or a heading of the same level', () => {
  const source = `## One
<!-- vmlint-script -->
Hi Ann.
<!-- vmlint-script -->
Hi Bo.
### Aside
Still Bo.
## Two
Not said.
`
  expect(scriptsIn(source)).toEqual([
    ['One', 'Hi Ann.'],
    ['One', 'Hi Bo. Still Bo.']
  ])
})

test('marks work in text, and what is marked is said whatever it sounds like', () => {
  expect(scriptsIn('Notes.\n\n<!-- vmlint-script -->\nKeep it short.\n', 'text')).toEqual([
    [undefined, 'Keep it short.']
  ])
})

test.for([
  ['Put `<!-- vmlint-script -->` above it.', []],
  ['Put ``<!-- vmlint-script -->`` above it.', []],
  ['<!-- vmlint-script -->', ['We meet on Mondays.']]
] as const)('a mark that is quoted as code marks nothing: %s', ([line, expected]) => {
  const text = `# Guide\n\n${line}\n\nWe meet on Mondays.\n`
  expect(scriptsIn(text, 'markdown', 'marked').map(([, said]) => said)).toEqual(expected)
})
