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
    ['<the name of\n  their firm>', 'the name of their firm', 'company'],
    ['<<Due\r\nDate>>', 'Due Date', 'date'],
    ['{{first\nname}}', 'first name', 'prospect'],
    ['(your\n  name)', 'your name', 'caller'],
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

test.for([
  'Hi, this is (RM) calling from Tarn.',
  'My name is (B.), with Tarn.',
  'This message is for (the owner).',
  'I am calling from (store) and I have your seal.'
])('brackets in place of a name: %s', (text) => {
  expect(found('placeholder', text)).toHaveLength(1)
})

test('a blank is named by the bracket after it, which is not said', () => {
  const text = "Hi ____ (first name), I'm ____, with ____ (your firm). Ring me (or Ana)."
  const spans = readInline(text, inText)
  expect(spans.filter(({kind}) => kind === 'placeholder').map((span) => 'stands' in span && span.stands)).toEqual([
    'prospect',
    'other',
    'company'
  ])
  expect(found('direction', text, inText)).toEqual(['(first name)', '(your firm)'])
})

test.for([
  'This is (still) the best pump.',
  'My name is (as you know) Ana.',
  'The pump (RM) runs.',
  'We call from (and to) Leeds.'
])('an aside is no name: %s', (text) => {
  expect(found('placeholder', text)).toEqual([])
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
  ['<pause>', 1],
  ["<pause, let them hear it's live>", 1],
  ['{pause 2s}', 2],
  ['<slow down here>', 0],
  ['<beep may cut you\n  off here>', 0],
  ['{slow down\r\nhere}', 0],
  ['*slow\ndown*', 0],
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
  'I am < 4, slow down here, > 2.',
  'It is <slow\n\ndown here> now.',
  'It is {{first\n \nname} now.',
  'It is *slow\n\ndown* now.',
  'It takes <b class="slow down here">4</b>.',
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
  for (const options of [inMarkdown, inText])
    expect(readInline(`a ${written} b`, options)).toEqual([{kind: 'spoken', start: 2, end: 2 + written.length, says}])
})

/** What is found, as it stands: what is not said, `1 s:` and a direction, what a field stands for, and what a character says. */
function readingOf(written: string, options: InlineOptions): readonly string[] {
  return readInline(written, options).map((span) => {
    const text = written.slice(span.start, span.end)
    if (span.kind === 'direction') return `${span.seconds} s: ${text}`
    if (span.kind === 'placeholder') return `${span.stands}: ${text}`
    if (span.kind === 'spoken') return span.says === undefined ? `says: ${text}` : `says ${span.says}: ${text}`
    return text
  })
}

function withoutMarks(written: string): string {
  return readInline(written, inMarkdown).reduceRight(
    (left, {start, end}) => left.slice(0, start) + left.slice(end),
    written
  )
}

test.for<readonly [written: string, found: readonly string[]]>([
  ['a <!-- b --> c <!-- d', ['<!-- b -->']],
  ['<!-- a --> <!-- b -->', ['<!-- a -->', '<!-- b -->']],
  ['<!-->', []],
  ['<!--->x-->', ['<!--->x-->']]
])('comments: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['{% comment %}x{% endcomment %}', ['{% comment %}x{% endcomment %}']],
  ['{{else}}', ['{{else}}']],
  ['*|IF:A|*', ['*|IF:A|*']],
  ['{# x #}', ['{# x #}']]
])('control tags of templates: %j', ([written, found]) => {
  expect(readingOf(written, inText)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['As in[^1] May', ['[^1]']],
  ['![seal](seal.png)', ['![seal](seal.png)']],
  ['![seal](why)', ['other: [seal]']],
  ['![our page]', ['![our page]']],
  ['See [our page]', ['[', ']']],
  ['[this][our page]', ['[', '][our page]']],
  ['[this][Our  Page ]', ['[', '][Our  Page ]']],
  ['[our page][]', ['[', '][]']],
  ['[this page][that page]', ['other: [this page]', 'other: [that page]']],
  ['[seal](why)', ['other: [seal]']],
  ['[seal](tarn.example)', ['[', '](tarn.example)']],
  ['[seal](#seals)', ['[', '](#seals)']],
  ['[seal](seals/old)', ['[', '](seals/old)']],
  ['[seal](mailto:lee)', ['[', '](mailto:lee)']],
  ['[seal](a.example "Seals")', ['[', '](a.example "Seals")']],
  ['[the {{seal}} (pause)](a.example)', ['[', 'other: {{seal}}', '1 s: (pause)', '](a.example)']],
  ['`[our page](a.example)`', ['`', '[', '](a.example)', '`']]
])('links, images and footnotes: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['[ ] ring Dana', ['[ ]']],
  ['[x] ring Dana', ['[x]']],
  ['Ring\n [X] Dana', ['[X]']],
  ['Ring [ ] Dana', ['other: [ ]']],
  ['[ ]ring', ['other: [ ]']],
  ['[y] ring', ['other: [y]']]
])('boxes of tasks: %j', ([written, found]) => {
  expect(readingOf(written, inText)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['(pause)', ['1 s: (pause)']],
  ['[pause 2s]', ['2 s: [pause 2s]']],
  ['[warmly]', ['0 s: [warmly]']],
  ['**warmly**', ['**', '**']],
  ['*smile*', ['0 s: *smile*']],
  ['__smile__', ['0 s: __smile__']],
  ['*smile*s', ['*', '*']],
  ['[the new one]', ['other: [the new one]']],
  ['Seals (the new one)', []],
  ['*(stop talking)*', ['0 s: *(stop talking)*']],
  ['*(your name)*', ['*', 'caller: (your name)', '*']],
  ['*Seals (the new one)*', ['*', '*']],
  ['[stop) now', []],
  ['(pause\n\n)', []],
  ['mumble mumble', ['0 s: mumble mumble']],
  ['blah, blah', ['0 s: blah, blah']],
  ['blah', []],
  ['spoken slowly and clearly', ['0 s: spoken slowly and clearly']],
  ['spoken words', []]
])('directions: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['(the new one)', ['0 s: (the new one)']],
  ['Seals\n(the new one)\nPumps', ['0 s: (the new one)']],
  ['Seals\r\n  (the new one)  \r\nPumps', ['0 s: (the new one)']],
  ['Seals\n(the new one) run', []],
  ['Seals (the new one)\nrun', []],
  ['(your name)', ['caller: (your name)']],
  ['Seals\n(your name)\n', ['caller: (your name)']]
])('an aside that has a line for itself: %j', ([written, found]) => {
  expect(readingOf(written, inText)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['{I saw your ad|Your ad caught me}', ['{', '|', '}']],
  ['{I saw your ad|two}', ['{', '|', '}']],
  ['{one|two}', ['other: {one|two}']],
  ['{one two three}', ['other: {one two three}']],
  ['{I saw it: here|Your ad}', ['caller: {I saw it: here|Your ad}']],
  ['{I saw {{ad}}|Your ad}', ['other: {{ad}}']],
  ['{I saw [Name] there|it is}', ['{', 'prospect: [Name]', '|', '}']],
  ['{one two|three four|five six seven}', ['{', '|', '|', '}']]
])('alternative phrases: %j', ([written, found]) => {
  expect(readingOf(written, inText)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['2 \\* 3', ['\\', 'says: *']],
  ['\\a', []],
  ['\\[Name\\]', ['prospect: \\[Name\\]']],
  ['\\*seal\\*', ['\\', 'says: *', '\\', 'says: *']]
])('escapes: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['&amp;', ['says &: &amp;']],
  ['&nope;', []],
  ['&#0;', ['says \ufffd: &#0;']],
  ['&#31;', ['says \ufffd: &#31;']],
  ['&#32;', ['says  : &#32;']],
  ['&#55295;', ['says ퟿: &#55295;']],
  ['&#55296;', ['says \ufffd: &#55296;']],
  ['&#57343;', ['says \ufffd: &#57343;']],
  ['&#57344;', ['says \ue000: &#57344;']],
  ['&#x41;', ['says A: &#x41;']],
  ['&#X42;', ['says B: &#X42;']],
  ['&#x10ffff;', ['says \udbff\udfff: &#x10ffff;']],
  ['&#x110000;', ['says \ufffd: &#x110000;']]
])('entities: %j', ([written, found]) => {
  for (const options of [inMarkdown, inText]) expect(readingOf(written, options)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['Ring me ^b1', ['^b1']],
  ['Ring me ^b1  ', ['^b1']],
  ['Ring me ^b1\nor Kay', ['^b1']],
  ['Ring me ^b1 now', []],
  ['Ring me^b1', []],
  ['^b1', []]
])('names of paragraphs: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['Say `ten`', ['`', '`']],
  ['Say ``a`b``', ['`', '`']],
  ['Say `ten', []],
  ['`{{name}}`', ['`', 'prospect: {{name}}', '`']],
  ['`*a*`', ['`', '`']],
  ['`` ` ``', ['`', '`']],
  ['```ten```', ['```', '```']]
])('code: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['<b>Ring</b> me', ['<b>', '</b>']],
  ['3 <4 < b>', []],
  ['<https://tarn.example>', ['<', '>']],
  ['<lee@tarn.example>', ['<', '>']],
  ['<mailto:lee>', ['<', '>']],
  ['<br>', ['<br>']],
  ['<Name>', ['prospect: <Name>']]
])('tags and addresses: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for<readonly [written: string, said: string]>([
  ['*a*', 'a'],
  ['**b**', 'b'],
  ['***c***', 'c'],
  ['_d_', 'd'],
  ['__e__', 'e'],
  ['~~f~~', 'f'],
  ['~g~', '~g~'],
  ['~~~a~~~', 'a'],
  ['a*b*c', 'abc'],
  ['a_b_c', 'a_b_c'],
  ['_a_b', '_a_b'],
  ['a_b_', 'a_b_'],
  ['é_a_', 'é_a_'],
  ['_a_é', '_a_é'],
  ['*é*', 'é'],
  ['* a * b*', '* a * b*'],
  ['**a*', '*a'],
  ['*a**', 'a*'],
  ['**a *b* c**', 'a b c'],
  ['*a **b* c**', 'a b c'],
  ['_a *b_ c*', 'a b c'],
  ['*a*b*', 'ab*'],
  ['*a *b', '*a *b'],
  ['a ** b', 'a ** b'],
  ['**', '**'],
  ['* *', '* *'],
  ['*a\nb*', 'a\nb'],
  ['*a\n\nb*', '*a\n\nb*'],
  ['*a\r\rb*', '*a\r\rb*'],
  ['*a\n \r\nb*', '*a\n \r\nb*'],
  ['*a*\n\n*b*', 'a\n\nb'],
  ['*a\n\n*b*', '*a\n\nb']
])('the marks of emphasis in %j are not said', ([written, said]) => {
  expect(withoutMarks(written)).toBe(said)
})

test.for<readonly [written: string, found: readonly string[]]>([
  ['first_name', ['prospect: first_name']],
  ['.first_name', ['prospect: first_name']],
  ['my-first_name', []],
  ['a@first_name', []],
  ['éfirst_name', []],
  ['naïve_field', []],
  ['3____', ['other: ____']],
  ['at — or later', ['other: —']],
  ['on –.', ['other: –']],
  ['is — now', []],
  ['......', ['other: ......']],
  ['XXX', ['other: XXX']],
  ['xXX', []],
  ['YOUR NAME', ['caller: YOUR NAME']],
  ['YOURNAME', []],
  ['(Name)', ['prospect: (Name)']],
  ['{ }', []],
  ['$MY_NAME', ['caller: $MY_NAME']],
  ['$name', ['prospect: $name']],
  ['<B>', ['<B>']],
  ['<b x>', ['<b x>']],
  ['<br/>', ['<br/>']],
  ['FIRST_NAME', ['prospect: FIRST_NAME']]
])('fields beside letters: %j', ([written, found]) => {
  expect(readingOf(written, inMarkdown)).toEqual(found)
})

test.for(['*a*', '_a_', '`a`', '<b>', '<https://tarn.example>', '\\*', 'a ^b1'])(
  'in plain text %s has no markup',
  (written) => {
    expect(readInline(written, inText)).toEqual([])
  }
)

test('an exported cell has entities, tags, and quotation marks written twice', () => {
  const inCell: InlineOptions = {syntax: 'csv', definitions: new Set<string>()}
  expect(readingOf('He said ""hi"" &amp; left<br>', inCell)).toEqual([
    'says ": ""',
    'says ": ""',
    'says &: &amp;',
    '<br>'
  ])
  expect(readingOf('*a* `b` \\* "c"', inCell)).toEqual([])
})
