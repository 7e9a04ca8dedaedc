import {describe, expect, test} from 'vitest'
import {type Label, type LabelPlace, readLabel} from '../../../src/script/outline/labels.ts'

const alone: LabelPlace = {isQuoted: false, introduces: false, begins: 'start', ends: 'start', before: ''}

/** What the label of a line is for, its words, what it announces, and the rest of its line. */
function labelOf(line: string, place: Partial<LabelPlace> = {}) {
  const source = `\n\n${line}`
  const label = readLabel(source, {start: 2, end: source.length}, {...alone, ...place})
  if (label) expectPlace(source, label)
  return label && [label.kind, label.text, label.topic, label.value && source.slice(label.value.start, label.value.end)]
}

/** A label is all of its line, or all of it up to the space before its value. */
function expectPlace(source: string, {start, end, value}: Label) {
  expect(start).toBe(2)
  expect(value?.end ?? end).toBe(source.length)
  if (value) expect(source.slice(end - 1, value.start)).toMatch(/^\S\s+$/)
}

type Expected = readonly [kind: string, text: string, topic?: string | undefined, value?: string] | undefined
const full = (expected: Expected) => expected && [...expected, ...Array(4 - expected.length)]

test.for<readonly [line: string, expected: Expected]>([
  ['**If voicemail:**', ['scope', 'If voicemail', 'voicemail']],
  ['**Voicemail 1**', ['scope', 'Voicemail 1', 'voicemail']],
  ['Voicemail 1', ['scope', 'Voicemail 1', 'voicemail']],
  ['Voicemail', ['scope', 'Voicemail', 'voicemail']],
  [
    'Voicemail 3 / about 15 s / only for heads of clubs',
    ['scope', 'Voicemail 3 / about 15 s / only for heads of clubs', 'voicemail']
  ],
  ['Voicemail 1 - cold', ['scope', 'Voicemail 1 - cold', 'voicemail']],
  ['Voicemail - office', ['scope', 'Voicemail - office', 'voicemail']],
  ['Voicemail: office, after the walk-through', ['part', 'Voicemail', 'voicemail', 'office, after the walk-through']],
  ['Leave this:', ['scope', 'Leave this', 'good']],
  ['You:', ['speaker', 'You']],
  ['Rep: Hi Dana', ['speaker', 'Rep', undefined, 'Hi Dana']],
  ['**Rep:** Hi Dana', ['speaker', 'Rep', undefined, 'Hi Dana']],
  ['Prospect: Hello?', ['listener', 'Prospect', 'live', 'Hello?']],
  // What stands after the name of a machine is left on it, unless it is its greeting.
  ['Answerphone: Hi Dana, it is Lee', ['part', 'Answerphone', 'voicemail', 'Hi Dana, it is Lee']],
  ['**Answering machine:**', ['scope', 'Answering machine', 'voicemail']],
  ['Answerphone #2 – the fuller one', ['scope', 'Answerphone #2 – the fuller one', 'voicemail']],
  ['Machine: You have reached Tarn Labels', ['listener', 'Machine', 'live', 'You have reached Tarn Labels']],
  ['Duration: 20 s', ['facts', 'Duration', undefined, '20 s']],
  ['Subject: Your seal', ['facts', 'Subject', 'email', 'Your seal']],
  ['Hook: Your seal is due', ['part', 'Hook', undefined, 'Your seal is due']],
  ['Script 1: Hi Dana, it is Lee at Tarn.', ['part', 'Script 1', undefined, 'Hi Dana, it is Lee at Tarn.']],
  ['Dana Holt: Hi Dana, Lee here', ['part', 'Dana Holt', undefined, 'Hi Dana, Lee here']],
  ['**Short voicemail (14 words).** Hi Dana', ['part', 'Short voicemail (14 words)', 'voicemail', 'Hi Dana']],
  ['**Your seal is due**', ['scope', 'Your seal is due']],
  ['say: >', ['scope', 'say', 'good']],
  ['(voicemail) Hi Dana, it is Iva.', ['part', 'voicemail', 'voicemail', 'Hi Dana, it is Iva.']],
  ['(Hi Dana, a text) it is Iva.', undefined],
  ['(the new seal) Hi Dana, it is Iva.', undefined],
  ['(TEXT, NOT VM) Hi Dana, it is Iva.', ['part', 'TEXT, NOT VM', 'sms', 'Hi Dana, it is Iva.']],
  ['**Voicemail:** *short*', ['scope', 'Voicemail: short', 'voicemail']],
  ['3.', ['scope', '3']],
  // A value, a blank, a remark, and what is said.
  ['`voicemail`', undefined],
  ['(voicemail)', undefined],
  ['[voicemail]', undefined],
  ['Your voicemail is full.', undefined],
  ['One thing: your seal is due', undefined],
  ['Hi Dana: your seal is due', undefined],
  ['We have one aim:', undefined],
  ['**Hi Dana, this is Lee at Tarn Labels, call me on 555-0119.**', undefined]
])('%s', ([line, expected]) => {
  expect(labelOf(line)).toEqual(full(expected))
})

describe('a line that begins by wrapping', () => {
  const begins = 'wrap'
  test.for<readonly [line: string, expected: Expected]>([
    ['Subject: the seal', ['facts', 'Subject', 'email', 'the seal']],
    ['Duration: 20 s', ['facts', 'Duration', undefined, '20 s']],
    ['Text: Hi Dana', ['part', 'Text', 'sms', 'Hi Dana']],
    ['Rep: the seal', ['speaker', 'Rep', undefined, 'the seal']],
    ['Voicemail 2 - the seal', ['scope', 'Voicemail 2 - the seal', 'voicemail']],
    ['**Voicemail:** Hi', ['part', 'Voicemail', 'voicemail', 'Hi']],
    ['**Voicemail**', ['scope', 'Voicemail', 'voicemail']],
    ['Hook: the seal', undefined],
    ['Tips: the seal', ['facts', 'Tips', undefined, 'the seal']],
    ['Leave this:', undefined],
    ['If they answer:', undefined],
    ["Don't leave this:", undefined],
    ['Voicemail:', ['scope', 'Voicemail', 'voicemail']],
    ['Voicemail - office', undefined],
    ['Script 2 - cold', undefined],
    ['Script 2: the seal', undefined],
    ['E-mail:', ['scope', 'E-mail', 'email']],
    ['Rep:', ['speaker', 'Rep']],
    ['Prospect: hello', ['listener', 'Prospect', 'live', 'hello']],
    ['📞 **Voicemail:** Hi', ['part', 'Voicemail', 'voicemail', 'Hi']],
    ['**Voicemail** - office', undefined],
    ['**Voicemail** (short)', undefined],
    ['__Voicemail__', ['scope', 'Voicemail', 'voicemail']],
    ['**The seal:** it is old', ['part', 'The seal', undefined, 'it is old']],
    ['**The seal** is: old', undefined],
    ['Email 2 - the seal', undefined],
    ['Wed: the seal', undefined],
    ['🎯 Subject: the seal', undefined],
    ['Audience: plumbers', ['facts', 'Audience', undefined, 'plumbers']],
    ['say: >', undefined],
    ['**bold words** go on', undefined]
  ])('after a sentence: %s', ([line, expected]) => {
    expect(labelOf(line, {begins, before: 'It is late.'})).toEqual(full(expected))
  })

  test.for([
    'It is late.',
    'It is late!',
    'Is it late?',
    'It is (late)',
    'It is [late]',
    '"It is late"',
    '“It is late”',
    '‘It is late’',
    '**It is late**',
    '_It is late_',
    'It is:'
  ])('has a label after %s', (before) => {
    expect(labelOf('Subject: the seal', {begins, before})).toBeDefined()
  })

  test.for(['It is late and', 'It is late,', 'It is late;', 'It is late: and', ''])('goes on after %j', (before) => {
    expect(labelOf('Subject: the seal', {begins, before})).toBe(undefined)
  })
})

describe('a line that ends by wrapping', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['Voicemail 2', ['scope', 'Voicemail 2', 'voicemail']],
    ['If no answer:', ['scope', 'If no answer', 'voicemail']],
    ['**Voicemail**', ['scope', 'Voicemail', 'voicemail']],
    ['Voicemail', undefined],
    ['**Voicemail', undefined],
    ['Voicemail 2 cold', ['scope', 'Voicemail 2 cold', 'voicemail']],
    ['Voicemail 2 cold leads', undefined],
    ['**Voicemail** - cold', ['scope', 'Voicemail - cold', 'voicemail']],
    ['**Voicemail** (cold)', undefined],
    ['**Voicemail:**', ['scope', 'Voicemail', 'voicemail']],
    ['Voicemail:', ['scope', 'Voicemail', 'voicemail']],
    ['Rep:', ['speaker', 'Rep']],
    ['Script 2:', ['scope', 'Script 2']]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line, {ends: 'wrap'})).toEqual(full(expected))
  })
})

test('in a quote, what is bold is said, unless it names a message', () => {
  expect(labelOf('**Voicemail 1**', {isQuoted: true})).toBeDefined()
  expect(labelOf('**Your seal is due**', {isQuoted: true})).toBe(undefined)
})

test('the last sentence before a quote announces it', () => {
  const line = 'Ring again. If the machine answers, leave this:'
  expect(labelOf(line, {introduces: true})?.[1]).toBe('If the machine answers, leave this')
  expect(labelOf('I said to them:', {introduces: true})).toBe(undefined)
})

test('the first line of a file may be a long title', () => {
  const line = 'A long voicemail title of more than seven words in a row'
  expect(labelOf(line, {isFirst: true})?.[2]).toBe('voicemail')
  expect(labelOf(line)).toBe(undefined)
})

describe('a name of settings', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['say: |', ['scope', 'say', 'good']],
    ['say: |-', ['scope', 'say', 'good']],
    ['say:>+', ['scope', 'say', 'good']],
    ['Voicemail 1: >', ['scope', 'Voicemail 1', 'voicemail']]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })
})

describe('a line with bold words', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['**Dana**', ['scope', 'Dana']],
    ['**Dana:**', ['scope', 'Dana']],
    ['**Dana**:', ['scope', 'Dana']],
    ['__Dana__', ['scope', 'Dana']],
    ['📞 **Voicemail 2**', ['scope', '📞 Voicemail 2', 'voicemail']],
    ['**Voicemail 2** (20 s)', ['scope', 'Voicemail 2 (20 s)', 'voicemail']],
    ['**Voicemail 2** *(20 s)*', ['scope', 'Voicemail 2 (20 s)', 'voicemail']],
    ['**Voicemail 2** – cold', ['scope', 'Voicemail 2 – cold', 'voicemail']],
    ['**Voicemail 2** - cold "Hi"', ['part', 'Voicemail 2', 'voicemail', 'cold "Hi"']],
    ['**Voicemail 2** and more', ['part', 'Voicemail 2', 'voicemail', 'and more']],
    ['**If not: leave this:** now', ['part', 'If not: leave this', undefined, 'now']],
    ['**If not:** leave this message:', ['scope', 'If not: leave this message', 'voicemail']],
    ['**If not:** the seal:', ['part', 'If not', undefined, 'the seal:']],
    ['**Script 2.** Hi Dana', ['part', 'Script 2', undefined, 'Hi Dana']],
    ['**The seal.** It is old', undefined],
    ['**Text** (if she gave her number) Hi Dana', ['part', 'Text', 'sms', 'Hi Dana']],
    ['**Text** hi Dana', ['part', 'Text', 'sms', 'hi Dana']],
    ['**Note** hi Dana', undefined],
    ['**My text** Hi Dana', undefined],
    ['**Rep** Hi Dana', undefined],
    ['**Voicemail** [Name], hi', ['part', 'Voicemail', 'voicemail', '[Name], hi']],
    ['**Hook:** Your seal', ['part', 'Hook', undefined, 'Your seal']],
    ['**Tip:** Your seal', ['facts', 'Tip', undefined, 'Your seal']],
    ['**Seal:** Your seal', ['part', 'Seal', undefined, 'Your seal']],
    ['*Rep:* Hi Dana', ['speaker', 'Rep', undefined, 'Hi Dana']],
    ['_Rep:_ Hi Dana', ['speaker', 'Rep', undefined, 'Hi Dana']],
    ['*Hook*: Your seal', undefined],
    ['**Voicemail 1** – cold leads', ['scope', 'Voicemail 1 – cold leads', 'voicemail']],
    ['**Voicemail** · cold leads', ['scope', 'Voicemail · cold leads', 'voicemail']],
    ['**Voicemail** (short): cold leads', ['scope', 'Voicemail (short): cold leads', 'voicemail']],
    ['**"Is it honest?" she said of it all now**', undefined],
    ['**"Is it honest?" she said of it all now then**', undefined],
    [
      '**one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen**',
      ['scope', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen']
    ],
    [
      '**one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen**',
      undefined
    ],
    ['**Voicemail:** *Hi Dana*', ['part', 'Voicemail', 'voicemail', '*Hi Dana*']],
    ['**Voicemail:** *cold*', ['scope', 'Voicemail: cold', 'voicemail']],
    ['Is it late? Voicemail: Hi', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })
})

describe('a name that describes a message or contains it', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['Voicemail 2: cold leads', ['scope', 'Voicemail 2: cold leads', 'voicemail']],
    ['Voicemail 2: cold; leads', ['part', 'Voicemail 2', 'voicemail', 'cold; leads']],
    ['Voicemail 2: cold, leads', ['scope', 'Voicemail 2: cold, leads', 'voicemail']],
    ['Voicemail: cold leads', ['scope', 'Voicemail: cold leads', 'voicemail']],
    ['Voicemail: cold, leads', ['part', 'Voicemail', 'voicemail', 'cold, leads']],
    [
      'Voicemail: one two three four five six seven',
      ['scope', 'Voicemail: one two three four five six seven', 'voicemail']
    ],
    [
      'Voicemail: one two three four five six seven eight',
      ['part', 'Voicemail', 'voicemail', 'one two three four five six seven eight']
    ],
    [
      'Voicemail 2: one two three four five six seven eight',
      ['part', 'Voicemail 2', 'voicemail', 'one two three four five six seven eight']
    ],
    ['Voicemail: "cold leads"', ['part', 'Voicemail', 'voicemail', '"cold leads"']],
    ['Voicemail: cold leads.', ['part', 'Voicemail', 'voicemail', 'cold leads.']],
    [
      'Voicemail: cold leads (they know us, and more.)',
      ['scope', 'Voicemail: cold leads (they know us, and more.)', 'voicemail']
    ],
    ['Voicemail: my leads', ['part', 'Voicemail', 'voicemail', 'my leads']],
    ['Voicemail 2: my leads', ['scope', 'Voicemail 2: my leads', 'voicemail']],
    ['Voicemail 2: my leads, call me', ['part', 'Voicemail 2', 'voicemail', 'my leads, call me']],
    ['Text: cold leads', ['part', 'Text', 'sms', 'cold leads']],
    ['Voicemail : Hi', ['part', 'Voicemail', 'voicemail', 'Hi']],
    ['Voicemail – Hi', ['part', 'Voicemail', 'voicemail', 'Hi']],
    ['Voicemail — Hi', ['part', 'Voicemail', 'voicemail', 'Hi']]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })
})

describe('a line that ends with a colon', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['Ring again. Leave this:', ['scope', 'Leave this', 'good']],
    ['Hi Dana, it is Lee. Leave this:', undefined],
    ['No VM. Send this text:', ['scope', 'No VM. Send this text', 'sms']],
    ['Birthdays, no VM. Send this:', ['scope', 'Birthdays, no VM. Send this', 'note']],
    ['Rep:', ['speaker', 'Rep']],
    ['rep:', ['speaker', 'rep']],
    ['Prospect:', ['listener', 'Prospect', 'live']],
    ['Tone:', ['scope', 'Tone', 'note']],
    ['Length of time:', ['scope', 'Length of time', 'note']],
    ['The tone of it all:', ['scope', 'The tone of it all', 'note']],
    ['Weekdays:', undefined],
    ["Here's what I'll e-mail you:", undefined],
    ['The voicemail that a caller in a hurry may leave after the third call of the week is:', undefined],
    ['The voicemail that a caller in a hurry may leave after the third call of this week:', undefined],
    [
      'Script 2 for all who have not rung us back in spring:',
      ['scope', 'Script 2 for all who have not rung us back in spring']
    ]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })

  test.for<readonly [line: string, expected: Expected]>([
    ['Weekdays:', ['scope', 'Weekdays']],
    ['On weekdays:', ['scope', 'On weekdays']],
    ['On all weekdays:', undefined]
  ])('before something that it introduces: %s', ([line, expected]) => {
    expect(labelOf(line, {introduces: true})).toEqual(full(expected))
  })
})

describe('a name before what is said, or noted', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['You: Hi Dana', ['speaker', 'You', undefined, 'Hi Dana']],
    ['Your name: Hi', ['speaker', 'Your name', undefined, 'Hi']],
    ['[Your name]: Hi', ['speaker', '[Your name]', undefined, 'Hi']],
    ['Client: Hello', ['listener', 'Client', 'live', 'Hello']],
    ['Title: The seal', ['facts', 'Title', undefined, 'The seal']],
    ['Re: The seal', ['facts', 'Re', 'email', 'The seal']],
    ['FW: the seal', ['facts', 'FW', 'email', 'the seal']],
    ['Preview text: the seal', ['facts', 'Preview text', 'email', 'the seal']],
    ['CTA: Ring me', ['part', 'CTA', undefined, 'Ring me']],
    ['Tone: warm', ['facts', 'Tone', undefined, 'warm']],
    ['Why it works: it is short', ['facts', 'Why it works', undefined, 'it is short']],
    ['Notes to rep: be kind', ['facts', 'Notes to rep', undefined, 'be kind']],
    ['Dana Holt: "Hi Dana, Lee here"', undefined],
    ['Dana Holt: Hi Dana', undefined],
    ['Dana Holt: The seal', undefined],
    ['Dana at Holt: Hi Dana, this is Lee', undefined],
    ['Voicemail for all our clients in the north: hello there', undefined],
    [
      'Voicemail for all our clients: hello there',
      ['part', 'Voicemail for all our clients', 'voicemail', 'hello there']
    ],
    [
      'Voicemail for all the clients in the far north: "hello there"',
      ['part', 'Voicemail for all the clients in the far north', 'voicemail', '"hello there"']
    ],
    ['Live: "hello there"', ['part', 'Live', 'live', '"hello there"']],
    ['Live: hello there', undefined],
    ['VM for you: hello there', ['part', 'VM for you', 'voicemail', 'hello there']],
    ['Bad: hello there', ['part', 'Bad', 'bad', 'hello there']],
    ['Note for me: hello there', ['facts', 'Note for me', undefined, 'hello there']],
    ['Script 2 for all the people of the north: hello there', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })
})

describe('a line without a mark', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['3)', ['scope', '3']],
    ['(3)', ['scope', '3']],
    ['#3', undefined],
    ['#3:', undefined],
    ['1234.', undefined],
    ['`voicemail 2`', undefined],
    ['(voicemail 2)', undefined],
    ['\\[voicemail 2\\]', undefined],
    ['[voicemail] 2', ['scope', '[voicemail] 2', 'voicemail']],
    ['Voicemail 2 cold leads', ['scope', 'Voicemail 2 cold leads', 'voicemail']],
    ['Voicemail for people in the north', ['scope', 'Voicemail for people in the north', 'voicemail']],
    ['Voicemail for the people in the north', ['scope', 'Voicemail for the people in the north', 'voicemail']],
    ['Voicemail for people in the very far north', undefined],
    ['Voicemail; north', undefined],
    ['Voicemail, north', undefined],
    ['Voicemail (north, south)', ['scope', 'Voicemail (north, south)', 'voicemail']],
    ['Voicemail.', undefined],
    ['Voicemail!', undefined],
    ['Voicemail?', undefined],
    ['Say "voicemail"', undefined],
    ['Our voicemail', undefined],
    ['Voicemail tips', undefined],
    ['Bad example', ['scope', 'Bad example', 'bad']],
    ['Leave this', ['scope', 'Leave this', 'good']],
    ['Script 4', ['scope', 'Script 4']],
    ['Touch #2', ['scope', 'Touch #2']],
    ['Version B', ['scope', 'Version B']],
    ['Day two', ['scope', 'Day two']],
    ['No. 5', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })

  test('a number counts what stands below it only at the start of a text', () => {
    expect(labelOf('3.', {begins: 'wrap', before: 'It is late.'})).toBe(undefined)
    expect(labelOf('3.', {begins: 'break'})).toBe(undefined)
  })
})

describe('a line in a quote or fence', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['**Voicemail**', ['scope', 'Voicemail', 'voicemail']],
    ['**Bad example**', ['scope', 'Bad example', 'bad']],
    ['**Script 2 for a b c d e**', ['scope', 'Script 2 for a b c d e']],
    ['**Script 2 for a b c d e f g**', undefined],
    ['Voicemail: cold leads', ['part', 'Voicemail', 'voicemail', 'cold leads']],
    ['Voicemail 2: cold leads', ['scope', 'Voicemail 2: cold leads', 'voicemail']],
    ['**Dana:**', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line, {isQuoted: true})).toEqual(full(expected))
  })
})

describe('the first line of a file', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['A long voicemail title, of seven words', undefined],
    [
      'A voicemail title of one two three four five six seven eight nine',
      ['scope', 'A voicemail title of one two three four five six seven eight nine', 'voicemail']
    ],
    ['A voicemail title of one two three four five six seven eight nine ten eleven', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line, {isFirst: true})).toEqual(full(expected))
  })
})

describe('the edges of what a name may be', () => {
  test.for<readonly [line: string, expected: Expected]>([
    // Sixty characters, and one more.
    [
      'Voicemail for the incomprehensible internationalizationistss',
      ['scope', 'Voicemail for the incomprehensible internationalizationistss', 'voicemail']
    ],
    ['Voicemail for the incomprehensible internationalizationisttss', undefined],
    // Six words before what is said, and one more.
    [
      'Voicemail for one two three four: hello there',
      ['part', 'Voicemail for one two three four', 'voicemail', 'hello there']
    ],
    ['Voicemail for one two three four five: hello there', undefined],
    // A channel of somebody is part of a sentence.
    ['My VM: hello', undefined],
    ["I'd text: hello", undefined],
    ['Some VM: hello there', ['part', 'Some VM', 'voicemail', 'hello there']],
    ["What we'll leave on a machine:", undefined],
    ["What I'm leaving on a machine:", undefined],
    ['Leave me this:', undefined],
    ['Avoid my message:', ['scope', 'Avoid my message', 'bad']],
    // Bold words that are a message, and those that name one.
    ['**Hi Dana, call me**', undefined],
    ['**Hi Dana**', ['scope', 'Hi Dana']],
    ['**Voicemail** *Hi Dana*', ['scope', 'Voicemail Hi Dana', 'voicemail']],
    ['**The "seal"**', ['scope', 'The "seal"']],
    ['**Notes on it:** seal', ['facts', 'Notes on it', 'note', 'seal']],
    ['Subtitle: seal', undefined],
    // The last sentence announces, unless those before it are a message.
    ['Ring. Wait. Leave this:', ['scope', 'Leave this', 'good']],
    ['Ring.  Leave this:', ['scope', 'Leave this', 'good']],
    ['Hi you. Leave this:', undefined],
    ['A. Leave this:', ['scope', 'A. Leave this', 'good']],
    // Marks inside a line are not at its edge.
    ['Voicemail. Now', ['scope', 'Voicemail. Now', 'voicemail']],
    ['"Voicemail" now', ['scope', '"Voicemail" now', 'voicemail']],
    ['`voicemail` b', ['scope', 'voicemail b', 'voicemail']],
    ['x [voicemail]', ['scope', 'x [voicemail]', 'voicemail']],
    ['(12)', ['scope', '12']],
    ['x3.', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line)).toEqual(full(expected))
  })
})
