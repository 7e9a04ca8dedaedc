import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {indexWords} from '../../src/language/words.ts'
import {compose} from '../../src/script/compose.ts'
import {parseDocument} from '../../src/script/parse.ts'

const wordsOf = (message: string, format: 'markdown' | 'text' = 'markdown') => {
  const source = format === 'markdown' ? `## Voicemail\n\n> Hi Dana, this is Iva. ${message}\n` : message
  const [script] = parseDocument(source, {format}).scripts
  return script ? indexWords(script, source).words.map(({normal, placeholder}) => (placeholder ? '_' : normal)) : []
}

test.for<readonly [what: string, written: string, plain: string]>([
  ['an entity', 'I&#39;ll ring.', "I'll ring."],
  ['an escape', 'On 555\\-0119.', 'On 555-0119.'],
  ['a soft hyphen', 'May\u00adbe later.', 'Maybe later.'],
  ['a character without width', 'May\u200bbe later.', 'Maybe later.'],
  ['no-break spaces', 'On\u00a00800\u00a0121212.', 'On 0800 121212.'],
  ['a link', 'See [our page](https://moor.example/a).', 'See our page.'],
  ['a direction in a link', 'See [our (pause) page](https://moor.example/a).', 'See our page.'],
  ['a comment in a link', 'See [our <!-- ask Bo --> page](https://moor.example/a).', 'See our page.'],
  ['emphasis in a link', 'See [our **new** page](https://moor.example/a).', 'See our new page.'],
  ['a field in a link', 'On [{{sender.phone}}](tel:1).', 'On {{sender.phone}}.']
])('%s changes no word', ([, written, plain]) => {
  expect(wordsOf(written)).toEqual(wordsOf(plain))
})

test('CR alone ends a line as LF does', () => {
  const text = 'Hi Dana,\rthis is Iva.\r\rCall me.'
  const [cr, lf] = [text, text.replaceAll('\r', '\n')].map(
    (source) => parseDocument(source, {format: 'text'}).scripts[0]
  )
  expect(cr?.text).toBe(lf?.text)
})

test.for([
  '<%= first_name %>',
  '%%=v(@FirstName)=%%',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a field of a mail system
  "{{${first_name} | default: 'there'}}",
  '$!{lead.FirstName}',
  '#{firstName}',
  '@{first_name}',
  'FIRST_NAME',
  '{{{first_name}}}'
])('%s is a field', (field) => {
  const {spans} = compose(
    `Hi ${field}.`,
    {lines: [{start: 0, end: field.length + 4}], labels: []},
    {syntax: 'text', definitions: new Set()}
  )
  expect(spans.filter(({kind}) => kind === 'placeholder')).toMatchObject([{start: 3, end: 3 + field.length}])
})

test('a brace too many is left over', () => {
  const {spans} = compose(
    'Hi {{{first_name}}.',
    {lines: [{start: 0, end: 19}], labels: []},
    {syntax: 'text', definitions: new Set()}
  )
  expect(spans.find(({kind}) => kind === 'placeholder')).toMatchObject({start: 4, end: 18})
})

describe('of the branches of a condition', () => {
  const long = 'your seal is due in June and the man who fits it is on your street on Monday'
  const short = 'your seal is due'
  const speechOf = async (message: string) => {
    const {analyses} = await createLinter({lookup: false}).inspectText(
      `Hi Dana, Iva here, ${message}. Call me.\n`,
      'a.txt'
    )
    return analyses[0]
  }
  test.for<readonly [syntax: string, written: string]>([
    ['Liquid', `{% if x == 1 %}${long}{% else %}${short}{% endif %}`],
    ['Liquid with a field', `{% if {{x}} == 1 %}${long}{% else %}${short}{% endif %}`],
    ['Handlebars', `{{#if x}}${short}{{else}}${long}{{/if}}`],
    ['Mustache', `{{#x}}${long}{{/x}}{{^x}}${short}{{/x}}`],
    ['Mailchimp', `*|IF:FNAME|*${long}*|ELSE:|*${short}*|END:IF|*`],
    ['comments', `<!--{{#if x}}-->${long}<!--{{else}}-->${short}<!--{{/if}}-->`],
    ['spintax', `{${long}|${short}}`]
  ])('the longest is timed, the range tells, and each is linted: %s', async ([, written]) => {
    const [found, one, other] = await Promise.all([speechOf(written), speechOf(long), speechOf(short)])
    expect(found?.speech.seconds).toBeCloseTo(one?.speech.seconds ?? 0, 1)
    expect(found?.speech.secondsFast).toBeCloseTo(other?.speech.secondsFast ?? 0, 1)
    expect(found?.index.words.filter(({normal}) => normal === 'due')).toHaveLength(2)
  })
})
