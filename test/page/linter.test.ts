import {expect, test} from 'vitest'
import {lintText, rules} from '../../src/index.ts'
import {type PageConfiguration, plainConfiguration} from '../../src/page/configuration.ts'
import {createPageLinter, syntaxOf} from '../../src/page/linter.ts'

const script = 'Hi Dana, um, this is Lee Marsh at Tarn Labels. Maybe we could talk. Call me on 0113 496 0000.'
const plain = plainConfiguration(rules)

test.for([
  [{}, {}],
  [{goal: 'educate'}, {}],
  [{}, {touch: 'breakup', budget: 4, pace: 1.3}]
] as const)('finds what the command finds, with configuration %o and controls %o', async ([configured, settings]) => {
  const linter = createPageLinter({...plain, settings: configured})
  const {result} = await linter.check({text: script, name: 'a.txt', settings})
  const expected = await lintText(script, {filePath: 'a.txt', lookup: false, settings: {...configured, ...settings}})
  expect(result.messages).toEqual(expected.messages)
  expect(result.scripts[0]).toMatchObject({...expected.scripts[0]})
})

test('a team has its own rules, options and words', async () => {
  const team: PageConfiguration = {
    settings: {vocabulary: {accept: ['maybe']}},
    rules: [
      ['weak-words', {severity: 'error'}],
      ['ban', {severity: 'warn', options: {phrases: [{text: 'tarn labels'}, {regex: 'Le+ Marsh'}]}}]
    ]
  }
  const {result} = await createPageLinter(team).check({text: script, name: '', settings: {}})
  expect(result.messages.map(({ruleId, range}) => [ruleId, script.slice(...range)])).toEqual([
    ['ban', 'Lee Marsh'],
    ['ban', 'Tarn Labels']
  ])
})

test('directives, and several scripts of one text, are what they are in a file', async () => {
  const text = `# Voicemail 1\n\n> ${script} <!-- vmlint-disable-line weak-words -->\n\n# Voicemail 2\n\n> ${script}\n`
  const {result, spoken} = await createPageLinter(plain).check({text, name: '', settings: {}})
  expect(result.scripts.map(({title}) => title)).toEqual(['Voicemail 1', 'Voicemail 2'])
  expect(spoken).toHaveLength(2)
  expect(result.suppressedMessages.map(({ruleId}) => ruleId)).toEqual(['weak-words'])
  expect(result.messages.map(({ruleId}) => ruleId)).toContain('duplicate-script')
})

test('a text that cannot be read is told of, and thrown by nobody', async () => {
  const {result} = await createPageLinter(plain).check({text: 'a'.repeat(2_000_001), name: '', settings: {}})
  expect(result.messages).toMatchObject([{fatal: true, message: expect.stringContaining('the limit is')}])
})

test('a timed reading is held against pace 1, whatever the pace is', () => {
  const linter = createPageLinter(plain)
  const query = {text: script, name: '', settings: {pace: 1.5}}
  const {measured, predicted} = linter.timeReading(query, 0, 9)
  expect(measured).toBe(9)
  expect(predicted).toBeGreaterThan(5)
  expect(predicted).toBe(linter.timeReading({...query, settings: {}}, 0, 9).predicted)
  expect(() => linter.timeReading(query, 0, 60)).toThrow('time the whole script as written')
  expect(() => linter.timeReading(query, 3, 9)).toThrow('The script has changed')
})

test.for([
  ['a.md', 'Hi.', 'markdown'],
  ['a.txt', '# Title', 'text'],
  ['a.csv', 'voicemail\n"Hi."', 'csv'],
  ['', 'Hi Dana, # 3 is ready.', 'text'],
  ['', '# Voicemail\n\nHi.', 'markdown'],
  ['', '> Hi.', 'markdown'],
  ['', '**Voicemail**\n\nHi.', 'markdown']
] as const)('a text called %j that says %j is read as %s', ([name, text, format]) => {
  expect(syntaxOf(name, text)).toBe(format)
})
