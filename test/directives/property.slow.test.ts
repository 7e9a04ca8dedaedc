import fc from 'fast-check'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../../src/index.ts'
import type {LintMessage} from '../../src/result.ts'

// A directive changes nothing but the messages it names, wherever it stands. Everything is compared with the same text
// in which an ordinary comment of the same length stands in the directive's place.

const linter = createLinter({lookup: false, preset: 'all', ruleOverrides: {'duplicate-script': 'off'}})

const sentence = fc.constantFrom(
  'Hi Dana, this is Lee at Tarn Labels.',
  'Maybe we could basically talk.',
  "I'm just checking in.",
  'Your depot in Leeds opened a night shift.',
  'Um, call me back at 0113 496 0000 when you get a chance.',
  'Our platform is the best in the industry!!',
  "I'll try you again, {{first_name}}."
)
const line = fc.array(sentence, {minLength: 1, maxLength: 3}).map((sentences) => sentences.join(' '))
const frame = fc.constantFrom(
  ...([
    ['a.txt', (lines: readonly string[]) => lines.join('\n')],
    ['a.txt', (lines: readonly string[]) => lines.join('\r\n\r\n---\r\n\r\n')],
    ['a.md', (lines: readonly string[]) => lines.join('\n\n')],
    ['a.md', (lines: readonly string[]) => lines.map((text) => `> ${text}`).join('\n')],
    ['a.md', (lines: readonly string[]) => `## Voicemail\n\n${lines.map((text) => `- ${text}`).join('\n')}`],
    ['a.md', (lines: readonly string[]) => `## Voicemail\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``]
  ] as const)
)
const named = fc.subarray([...rules.keys()], {maxLength: 4})
const verb = fc.constantFrom('disable', 'disable-line', 'disable-next-line', 'disable-file', 'enable')

const withoutPlace = ({ruleId, message, range}: LintMessage) => ({ruleId, message, range})

test('a directive changes nothing but the messages it names', {timeout: 60_000}, async () => {
  let dropped = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, {minLength: 1, maxLength: 4}),
      frame,
      fc.nat(),
      fc.nat(),
      verb,
      named,
      async (lines, [path, build], row, column, does, names) => {
        const directive = `<!-- vmlint-${does} ${names.join(', ')} -->`
        const text = (comment: string) => {
          const at = row % lines.length
          const words = (lines[at] ?? '').split(' ')
          words.splice(column % (words.length + 1), 0, comment)
          return build(lines.with(at, words.join(' ')))
        }
        const plain = await linter.lintText(text(`<!--${' '.repeat(directive.length - 7)}-->`), path)
        const found = await linter.lintText(text(directive), path)
        const all = [...found.messages.filter(({ruleId}) => ruleId !== null), ...found.suppressedMessages]
        const byPlace = (a: LintMessage, b: LintMessage) =>
          JSON.stringify(withoutPlace(a)) < JSON.stringify(withoutPlace(b)) ? -1 : 1
        expect(all.sort(byPlace).map(withoutPlace)).toEqual([...plain.messages].sort(byPlace).map(withoutPlace))
        for (const {ruleId} of found.suppressedMessages) {
          if (names.length > 0) expect(names).toContain(ruleId)
        }
        if (does === 'enable') expect(found.suppressedMessages).toEqual([])
        if (does === 'disable-file') {
          expect(
            found.messages.filter(({ruleId}) => ruleId !== null && (names.length === 0 || names.includes(ruleId)))
          ).toEqual([])
        }
        expect(found.scripts).toEqual(plain.scripts)
        dropped += found.suppressedMessages.length
      }
    ),
    {numRuns: 60}
  )
  expect(dropped).toBeGreaterThan(20)
})

test('any comment is read without a fault of ours', {timeout: 60_000}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          '<!--',
          '-->',
          ' vmlint-',
          'disable',
          'set',
          ' goal=',
          '"',
          '--',
          ',',
          ' ',
          '\n',
          '# vmlint-',
          '`',
          '> ',
          'maybe '
        ),
        {
          maxLength: 40
        }
      ),
      fc.constantFrom('a.txt', 'a.md'),
      async (parts, path) => {
        const text = parts.join('')
        const {messages} = await linter.lintText(text, path)
        for (const {range, fix} of messages) {
          for (const [start, end] of [range, ...(fix ? [fix.range] : [])]) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true)
          }
        }
      }
    ),
    {numRuns: 150}
  )
})

test('many directives are each told', async () => {
  const text = `${'<!-- vmlint-disable-next-line weak-words, x -->\n'.repeat(8_000)}Hi.`
  const {messages} = await linter.lintText(text, 'a.md')
  expect(messages.filter(({message}) => message.includes('`x`'))).toHaveLength(8_000)
})
