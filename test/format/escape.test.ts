import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {ghData, ghProp, html, json, markdown, terminal, uri, xml} from '../../src/format/escape.ts'
import {anyText} from '../helpers/any-text.ts'
import {hostileTexts} from '../helpers/results.ts'

/** Text of any characters, with what may act as a command among them. */
const texts = fc
  .array(fc.oneof(anyText({maxLength: 8}), fc.constantFrom(...hostileTexts)), {maxLength: 4})
  .map((pieces) => pieces.join(''))

const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

describe('no text acts on a reader', () => {
  test.for<[string, (text: string) => string]>([
    ['terminal', terminal],
    ['ghData', ghData],
    ['ghProp', ghProp],
    ['xml', xml],
    ['html', html],
    ['uri', uri],
    ['json', json],
    ['markdown', markdown]
  ])('%s', ([, toSafe]) => {
    fc.assert(fc.property(texts, (text) => !acting.test(toSafe(text))))
    for (const text of hostileTexts) expect(toSafe(text)).not.toMatch(acting)
  })
})

test.for([
  ['Hi, 10% off: call 555-0100', 'Hi, 10% off: call 555-0100'],
  ['a\tb\r\nc', 'a b␍␊c'],
  ['\u001b[31m', '␛[31m'],
  ['::error::x', '∶:error::x'],
  ['a ::error::x', 'a ∶:error::x'],
  ['std::vector', 'std::vector'],
  ['##[error]x ##vso[task] ##teamcity[a]', '♯#[error]x ♯#vso[task] ♯#teamcity[a]'],
  ['## Heading [link]', '## Heading [link]']
])('a terminal shows %j as %j', ([text = '', shown]) => {
  expect(terminal(text)).toBe(shown)
})

test('what is shown in a terminal is as long as the text', () => {
  fc.assert(fc.property(texts, (text) => terminal(text).length === text.length))
})

test.for([
  ['a:b,c%\r\n', 'a:b,c%25%0D%0A', 'a%3Ab%2Cc%25%0D%0A'],
  ['%0A', '%250A', '%250A']
])('commands of GitHub: %j', ([text = '', data, property]) => {
  expect(ghData(text)).toBe(data)
  expect(ghProp(text)).toBe(property)
})

test.for([
  [
    '<a href="x">&\'</a>',
    '&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#60;/a&#62;',
    '&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#60;/a&#62;'
  ],
  ['a\nb', 'a&#10;b', 'a\nb'],
  ['\ud800', '\ufffd', '\ufffd'],
  ['👩‍💻 漢字', '👩‍💻 漢字', '👩‍💻 漢字']
])('XML and HTML: %j', ([text = '', asXml, asHtml]) => {
  expect(xml(text)).toBe(asXml)
  expect(html(text)).toBe(asHtml)
})

test.for([
  ['calls/a b#1?.md', 'calls/a%20b%231%3F.md'],
  ['c:/x%41.md', 'c%3A/x%2541.md'],
  ['//evil.example/x', '/.//evil.example/x'],
  ['漢.md', '%E6%BC%A2.md'],
  ['a\u001b\u202e\u0085.md', 'a%1B%E2%80%AE%C2%85.md'],
  ['a\ud800.md', 'a%EF%BF%BD.md']
])('a path as a reference: %j is %j', ([path = '', reference = '']) => {
  expect(uri(path)).toBe(reference)
  const base = new URL('file:///repo/')
  expect(new URL(reference, base).host).toBe('')
})

test('JSON reads back the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(JSON.parse(json({text}))).toEqual({text})
      expect(json(text)).not.toMatch(/##\w*\[/)
    })
  )
})

test.for([
  ['Unexpected `maybe`, say it', 'Unexpected <code>maybe</code>, say it'],
  ['a | b', 'a &#124; b'],
  ['<b>', '&#60;b&#62;'],
  ['`a | <b>`', '<code>a &#124; &#60;b&#62;</code>'],
  ['[x](y)', '&#91;x&#93;&#40;y&#41;']
])('Markdown: %j is %j', ([text = '', written]) => {
  expect(markdown(text)).toBe(written)
})
