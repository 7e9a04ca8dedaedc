import {describe, expect, test} from 'vitest'
import {type InlineOptions, readInline} from '../../../src/script/inline/inline.ts'

const inText: InlineOptions = {syntax: 'text', definitions: new Set<string>()}
const inMarkdown: InlineOptions = {syntax: 'markdown', definitions: new Set(['our page'])}

/** What is found of one kind, as it stands. */
function found(kind: string, text: string, options = inMarkdown): readonly string[] {
  return readInline(text, options)
    .filter((span) => span.kind === kind)
    .map(({start, end}) => text.slice(start, end))
}

describe.for([
  ['text', inText],
  ['markdown', inMarkdown]
] as const)('placeholders in %s', ([, options]) => {
  test.for<readonly [written: string, name: string, stands: string]>([
    ['{{first_name}}', 'first_name', 'prospect'],
    ['{{ contact.firstname }}', 'contact.firstname', 'prospect'],
    ['{{{sender}}}', 'sender', 'caller'],
    ['{{lead.First Name:default=there}}', 'lead.First Name', 'prospect'],
    ['{{name|Friend}}', 'name', 'prospect'],
    ['{{weekdays_from_now 2}}', 'weekdays_from_now 2', 'date'],
    ['{company}', 'company', 'company'],
    ['{!Contact.FirstName}', 'Contact.FirstName', 'prospect'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a syntax of fields.
    ['${rep_phone}', 'rep_phone', 'phone'],
    ['[Your Company]', 'Your Company', 'company'],
    ['[[Name]]', 'Name', 'prospect'],
    ['\\[Job Title\\]', 'Job Title', 'prospect'],
    ['[First\nName]', 'First Name', 'prospect'],
    ['<Rep Phone>', 'Rep Phone', 'phone'],
    ['<<Due Date>>', 'Due Date', 'date'],
    ['*|FNAME|*', 'FNAME', 'prospect'],
    ['%FirstName%', 'FirstName', 'prospect'],
    ['%%email%%', 'email', 'email'],
    ['~Contact.FirstName~', 'Contact.FirstName', 'prospect'],
    ['__NAME__', 'NAME', 'prospect'],
    ['(your name)', 'your name', 'caller'],
    ['____', '', 'other'],
    ['first_name', 'first_name', 'prospect'],
    ['xxx-xxx-xxxx', '', 'phone'],
    ['555-XXX-XXXX', '', 'phone']
  ])('%s', ([written, name, stands]) => {
    const text = `Hi ${written}, it is Lee.`
    const spans = readInline(text, options).filter((span) => span.kind === 'placeholder')
    expect(spans).toMatchObject([{start: 3, end: 3 + written.length, name, stands}])
  })
})

test('prompts and choices are told from fields', () => {
  const read = (text: string) => readInline(text, inText).filter((span) => span.kind === 'placeholder')
  expect(read('[one sentence: the reason]')).toMatchObject([{prompt: true}])
  expect(read('[what they asked us to fix next]')).toMatchObject([{prompt: true}])
  expect(read('[e-mail/information]')).toMatchObject([{choices: ['e-mail', 'information']}])
  expect(read('[Day/Date]')[0]).not.toHaveProperty('choices')
  expect(read('[Name]')[0]).not.toHaveProperty('prompt')
})

test.for<readonly [written: string, seconds: number]>([
  ['(pause)', 1],
  ['[PAUSE 2s]', 2],
  ['[pause 1.5 seconds]', 1.5],
  ['*smile*', 0],
  ['(slowly)', 0],
  ['(say it slowly, twice)', 0],
  ['[after the tone]', 0],
  ['*(stop talking)*', 0],
  ['(warmly)', 0],
  ['[word count: 62]', 0],
  ['(if known)', 0]
])('%s is a direction', ([written, seconds]) => {
  const text = `I am ${written} on 555-0101.`
  const directions = readInline(text, inMarkdown).filter((span) => span.kind === 'direction')
  expect(directions).toMatchObject([{seconds}])
  expect(text.slice(directions[0]?.start, directions[0]?.end)).toBe(written)
})

test.for([
  'Our pump (the new one) runs.',
  'Call (415) 555-0101.',
  '[ ] call Dana',
  '[x] call Dana',
  'As in[^1] May.',
  'See [our page](https://tarn.example/a).',
  'See [our page].',
  'See [our page][].',
  'I am 3 < 4 & 5 > 4.',
  'It is *really* good, _so_ good.',
  '1_000 and a*b*c'
])('neither a placeholder nor a direction: %s', (text) => {
  expect([...found('placeholder', text), ...found('direction', text)]).toEqual([])
})

test.for<readonly [written: string, silent: readonly string[]]>([
  ['**Hi** _Dana_', ['**', '**', '_', '_']],
  ['`{{x}}` and `ten`', ['`', '`', '`', '`']],
  ['[our page](https://tarn.example) now', ['[', '](https://tarn.example)']],
  ['![logo](a.png) Hi', ['![logo](a.png)']],
  ['a <!-- b --> c', ['<!-- b -->']],
  ['a<br>b</b>', ['<br>', '</b>']],
  ['<https://tarn.example>', ['<', '>']],
  ['{{#if x}}Hi{{else}}Ho{{/if}}', ['{{#if x}}', '{{else}}', '{{/if}}']],
  ['\\* \\[', ['\\', '\\']],
  ['snake_case_word and 2 * 3', []]
])('markup in %s', ([written, silent]) => {
  expect(found('silent', written)).toEqual(silent)
})

test.for<readonly [written: string, says: string]>([
  ['&amp;', '&'],
  ['&#233;', 'é'],
  ['&#x2014;', '—'],
  ['&nbsp;', '\u00a0']
])('%s says one character', ([written, says]) => {
  expect(readInline(`a ${written} b`, inMarkdown)).toEqual([{kind: 'spoken', start: 2, end: 2 + written.length, says}])
  expect(readInline(`a ${written} b`, inText).filter((span) => span.kind === 'spoken')).toEqual([])
})
