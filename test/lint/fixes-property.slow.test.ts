import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createLinter, rules} from '../../src/index.ts'

// Scripts that trip every rule that fixes, in every kind of place. Whatever is fixed: a second run finds nothing to do, and
// nothing but what is said has changed.

const fixable = [...rules.values()].filter(({meta}) => meta.offers?.includes('fix')).map(({meta}) => meta.id)
const linter = createLinter({
  lookup: false,
  fix: true,
  preset: 'all',
  ruleOverrides: {substitute: ['warn', {phrases: [{text: 'utilise', replacement: 'use'}]}]}
})

const phrase = fc.constantFrom(
  'Hi {{first_name}}, um, this is Lee at Tarn Labels.',
  "Uh, um, I'm just calling about the the sachet line & the labels!!",
  'My name is Lee (pause) and I, er, just wanted to to ask.',
  'We saved them ~20% w/ it, etc. in Q4 / H1.',
  "I'll call you on Thu. at 9:30 am, you know, ASAP.",
  'Um um um, we utilise it!!! Really!!',
  '**Um,** call me *just* once &amp; again.',
  'Um,',
  'Er, {{first_name}}, call me at 0113 496 0000.',
  '\\[Um, name\\] just called, e.g. ~~um~~ twice.',
  'It costs $4.5M, i.e. 12,500/day <!-- vmlint-disable-line filler, pitch -->',
  '“Um, yes,” said `um` Dana.'
)
const line = fc.array(phrase, {minLength: 1, maxLength: 3}).map((list) => list.join(' '))
const comment = fc.constantFrom(
  '',
  '',
  '<!-- vmlint-disable filler -->',
  '<!-- vmlint-disabel -->',
  '<!-- vmlint-enable -->'
)
const frame = fc.constantFrom(
  ...([
    ['a.txt', (lines: readonly string[], note: string) => `${lines.join('\n')}\n${note}`],
    ['a.txt', (lines: readonly string[], note: string) => `${note}\n${lines.join('\n\n---\n\n')}`],
    ['a.md', (lines: readonly string[], note: string) => `# Voicemail\n\n${lines.join('\n\n')}\n\n${note}\n`],
    [
      'a.md',
      (lines: readonly string[], note: string) =>
        `# Voicemail\n\n> ${note}\n${lines.map((text) => `> ${text}`).join('\n')}`
    ],
    [
      'a.md',
      (lines: readonly string[], note: string) =>
        `# Voicemail\n\n${lines.map((text) => `- ${text}`).join('\n')} ${note}\n`
    ],
    [
      'a.md',
      (lines: readonly string[], note: string) => `# Voicemail\n\n\`\`\`\n${lines.join('\n')}\n${note}\n\`\`\`\n`
    ]
  ] as const)
)
const source = fc
  .tuple(fc.array(line, {minLength: 1, maxLength: 4}), frame, comment, fc.boolean(), fc.boolean())
  .map(([lines, [path, build], note, hasMark, isCrlf]) => {
    const text = build(lines, note)
    return {path, text: (hasMark ? '\ufeff' : '') + (isCrlf ? text.replaceAll('\n', '\r\n') : text)}
  })

/** What no fix may touch, whatever it makes of the words. */
function keptOf(text: string) {
  return {
    mark: text.startsWith('\ufeff'),
    lineEnds: [...new Set(text.replace(/[\r\n]+$/, '').match(/\r\n|\r|\n/g) ?? [])],
    endsLine: /[\r\n]$/.test(text),
    fields: text.match(/\{\{\w+\}\}|\(pause\)|`|~~|\\\[|\\\]/g),
    headings: text.match(/^# .*$/gm),
    digits: text.match(/\d{4}/g)
  }
}

const reporter = createLinter({lookup: false, preset: 'all'})

test('every rule that fixes is tried', async () => {
  const {output = '', source: before} = await createLinter({lookup: false, fix: true, preset: 'all'}).lintText(
    'Hi Dana, um, this is Lee. I just called about the the line & more!! My name is Lee.'
  )
  expect(fixable.length).toBeGreaterThan(0)
  expect(output).not.toBe(before)
})

test('fixing is done once, and changes what is said alone', {timeout: 120_000}, async () => {
  const used = new Set<string>()
  let changed = 0
  await fc.assert(
    fc.asyncProperty(source, async ({path, text}) => {
      const {output = text, messages} = await linter.lintText(text, path)
      const again = await linter.lintText(output, path)
      expect(again.output).toBeUndefined()
      const {lineEnds, endsLine, ...kept} = keptOf(output)
      const old = keptOf(text)
      expect(kept).toEqual({mark: old.mark, fields: old.fields, headings: old.headings, digits: old.digits})
      for (const lineEnd of lineEnds) expect(old.lineEnds).toContain(lineEnd)
      if (!text.includes('vmlint')) expect(endsLine).toBe(old.endsLine)
      expect(messages.filter(({fatal}) => fatal)).toEqual([])
      if (output !== text) changed++
      const unfixed = await reporter.lintText(text, path)
      for (const {fix, ruleId} of unfixed.messages) if (fix && ruleId) used.add(ruleId)
    }),
    {numRuns: 100}
  )
  expect(changed).toBeGreaterThan(30)
  expect([...used].sort()).toEqual(expect.arrayContaining(['diminishers', 'filler', 'shouting']))
})
