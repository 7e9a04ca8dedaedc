import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {expect, test, vi} from 'vitest'
import rule from '../../rules/weak-words.ts'
import {indexWords} from '../../src/language/words.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {locate} from '../../src/script/location.ts'
import type {ScriptsMode, SourceFormat} from '../../src/script/model.ts'
import {toNlcst} from '../../src/script/nlcst.ts'
import {parseDocument} from '../../src/script/parse.ts'
import {saidBy} from '../helpers/said.ts'

// A machine that does other things, too, is slow.
vi.setConfig({testTimeout: 60_000})

const formats: readonly SourceFormat[] = ['markdown', 'text']
const modes: readonly ScriptsMode[] = ['auto', 'document', 'section', 'blockquote', 'fence', 'marked']

// Pieces of files: what is markup, what is said, and what is neither.
const piece = fc.constantFrom(
  'Hi ',
  'Dana',
  ', ',
  'this is ',
  'Lee',
  '. ',
  '*maybe*',
  '**Tarn** ',
  '_so_ ',
  '&amp; ',
  '&nbsp;',
  '&#8212;',
  '\\[Name\\] ',
  '\\* ',
  '{{first_name}} ',
  '[Your Company] ',
  '____ ',
  '(pause) ',
  '[PAUSE 2s] ',
  '*smile* ',
  '`{{x}}` ',
  '<!-- no --> ',
  '<!-- ',
  '--> ',
  '[page](https://tarn.example) ',
  '![x](y.png)',
  '<b>',
  '🎉 ',
  '👩‍🔧 ',
  'é ',
  '“',
  '”',
  '"',
  '[',
  ']',
  '{',
  '}',
  '*',
  '_',
  '~~',
  '`',
  '<',
  '>',
  '&',
  '555-0101 ',
  '\t',
  '\u00a0',
  '…',
  ' — '
)
const text = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''))
const opening = fc.constantFrom(
  '',
  '',
  '> ',
  '- ',
  '1. ',
  '  ',
  '    ',
  '# ',
  '## Voicemail ',
  '```',
  '---',
  '===',
  '| a | b |',
  '|---|---|',
  '> - ',
  '**VM:** ',
  'Rep: ',
  '<!-- vmlint-script -->',
  '# vmlint-disable hype'
)
const line = fc.tuple(opening, text).map((parts) => parts.join(''))
const file = fc
  .record({
    lines: fc.array(line, {maxLength: 12}),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff')
  })
  .map(({lines, end, mark}) => mark + lines.join(end))

test.for(formats)(
  'in %s, spans tile every script, blanked text is as long and words are where they stand',
  (format) => {
    fc.assert(
      fc.property(file, fc.constantFrom(...modes), (source, scripts) => {
        for (const script of parseDocument(source, {format, scripts}).scripts) {
          let at = script.start
          for (const span of script.spans) {
            expect(span.start).toBe(at)
            expect(span.end).toBeGreaterThan(span.start)
            at = span.end
          }
          expect(at).toBe(script.end)
          expect(script.text).toHaveLength(script.end - script.start)
          for (const {kind, start, end} of script.spans) {
            const [text, written] = [
              script.text.slice(start - script.start, end - script.start),
              source.slice(start, end)
            ]
            // A field that is wrapped is one word.
            if (kind === 'placeholder') expect(text).toMatch(/^Xx*$/)
            // CR alone is a line end as LF is.
            else
              expect(text.replace(/[^\r\n]/g, ' ').replaceAll('\r', '\n')).toBe(
                written.replace(/[^\r\n]/g, ' ').replaceAll('\r', '\n')
              )
          }
          const spelt = script.spans.flatMap((span) =>
            span.kind === 'spoken' && span.says !== undefined ? [span] : []
          )
          for (const word of indexWords(script, source).words) {
            if (spelt.some(({start, end}) => start < word.end && end > word.start)) continue
            const written = source.slice(word.start, word.end)
            if (word.placeholder) expect(word.text).toHaveLength(written.length)
            else expect(word.text).toBe(written)
          }
        }
      }),
      {numRuns: 100}
    )
  }
)

test.for(formats)('in %s, nodes of the English tree are where they stand', (format) => {
  fc.assert(
    fc.property(file, (source) => {
      const location = locate(source)
      for (const script of parseDocument(source, {format, scripts: 'document'}).scripts) {
        const visit = (node: Nodes): void => {
          const {start, end} = node.position ?? {}
          const from = (start?.offset ?? 0) - script.start
          if ('value' in node) expect(script.text.slice(from, (end?.offset ?? 0) - script.start)).toBe(node.value)
          if ('children' in node) for (const child of node.children) visit(child)
        }
        visit(toNlcst(script, location))
      }
    }),
    {numRuns: 100}
  )
})

// A message that is known word by word, dressed in every way that markdown has.
const word = fc.constantFrom('maybe', 'maybe', 'Dana', 'Lee', 'Tarn', 'lease', 'May', 'Friday')
const dressed = fc
  .tuple(word, fc.constantFrom('', '*', '**', '_'))
  .map(([said, mark]) => ({said, written: `${mark}${said}${mark}`}))
const between = fc.constantFrom(' ', ' ', '\nso ', ' <!-- maybe --> ', ' (pause) ', ' &amp; ', ' 🎉 ', ' \\& ')
const message = fc.array(fc.tuple(dressed, between), {minLength: 3, maxLength: 12})
/** The message on one line or several; a line that is bold as a whole would be a label. */
function writtenOut(words: readonly (readonly [{readonly written: string}, string])[]): string {
  return `So ${words.map(([{written}, gap]) => written + gap).join('')}`.trim()
}

const frames: readonly (readonly [first: string, next: string, last: string])[] = [
  ['', '', ''],
  ['> ', '> ', ''],
  ['> ', '', ''],
  ['- ', '  ', ''],
  ['1. > ', '   > ', ''],
  ['## Voicemail\n\n> ', '> ', '\n\nText:\n\n> maybe\n'],
  ['## Voicemail\n\n"', '', '"\n'],
  ['## Voicemail\n\n```\n"', '', '"\n```\n\n## Tips\n\n- maybe\n']
]

test('every word said, and nothing else, is found at its place in quotes, lists and fences', async () => {
  await fc.assert(
    fc.asyncProperty(
      message,
      fc.constantFrom(...frames),
      fc.constantFrom('\n', '\r\n'),
      async (words, [first, next, last], end) => {
        const inner = writtenOut(words)
        const source = (first + inner.replaceAll('\n', `\n${next}`) + last).replaceAll('\n', end)
        const scripts = first.startsWith('## ') ? 'auto' : 'document'
        const document = parseDocument(source, {format: 'markdown', scripts})
        const said = words.map(([{said}]) => said)
        expect(document.scripts).toHaveLength(1)
        expect(document.scripts.flatMap((script) => saidBy(document, script).match(/[A-Za-z]{3,}/g) ?? [])).toEqual(
          said
        )
        const {messages} = await lintExample(rule, {script: source, format: 'markdown', settings: {scripts}})
        expect(messages.map(({range: [from, to]}) => source.slice(from, to))).toEqual(
          said.filter((one) => one === 'maybe')
        )
      }
    ),
    {numRuns: 100}
  )
})

test('a comment on a line of its own changes nothing but its own place', () => {
  fc.assert(
    fc.property(message, fc.constantFrom(...frames), fc.nat(), (words, [first, next, last], at) => {
      const inner = writtenOut(words)
      const lines = (first + inner.replaceAll('\n', `\n${next}`) + last).split('\n')
      const place = at % (lines.length + 1)
      const more = [...lines.slice(0, place), '<!-- vmlint-disable-next-line hype -->', ...lines.slice(place)].join(
        '\n'
      )
      expect(sayings(more)).toEqual(sayings(lines.join('\n')))
    }),
    {numRuns: 100}
  )
})

function sayings(source: string): readonly string[] {
  const document = parseDocument(source, {format: 'markdown'})
  return document.scripts.map((script) => saidBy(document, script))
}
