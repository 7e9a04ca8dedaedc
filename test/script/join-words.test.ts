import {expect, test} from 'vitest'
import {parseDocument} from '../../src/script/parse.ts'

/** What is spoken of a text that is one script: each part as written, and what it says if that is something else. */
function partsIn(text: string): readonly string[] {
  const source = `<!-- vmlint-script -->\n\n${text}`
  return parseDocument(source, {format: 'markdown'}).scripts.flatMap(({spans}) =>
    spans.flatMap((span) => {
      const written = source.slice(span.start, span.end)
      if (span.kind === 'placeholder') return [`<${written}>`]
      if (span.kind !== 'spoken') return []
      return [span.says === undefined ? written : `${written}=${span.says}`]
    })
  )
}

test.for<readonly [text: string, parts: readonly string[]]>([
  ['I ring.', ['I ring.']],
  ['I&#39;ll ring.', ["I&#39;ll=I'll", ' ring.']],
  ['Now I&#39;ll ring.', ['Now ', "I&#39;ll=I'll", ' ring.']],
  ['Now (I&#39;ll) ring.', ['Now (', "I&#39;ll=I'll", ') ring.']],
  ['I&#39;ll, you&#39;ll', ["I&#39;ll=I'll", ', ', "you&#39;ll=you'll"]],
  ['My line is 555\\-0178 now', ['My line is ', '555\\-0178=555-0178', ' now']],
  ['so\u00adft soft', ['so\u00adft=soft', ' soft']],
  ['so\u200bft\u2060 x', ['so\u200bft=soft', '\u2060 x']],
  ['A&amp;B, c', ['A&amp;B=A&B', ', c']],
  ['caf&eacute; bar', ['caf&eacute;=café', ' bar']],
  ['&eacute;t&eacute;', ['&eacute;t&eacute;=été']],
  ['\u00e9t\u00e9', ['été']],
  // A sign between words, or beside one, is a part of its own.
  ['x &amp; y', ['x ', '&amp;=&', ' y']],
  ['\\*so\\*', ['*so', '*']],
  ['A&amp;B {{name}} C&amp;D', ['A&amp;B=A&B', ' ', '<{{name}}>', ' ', 'C&amp;D=C&D']],
  ['a\\_b {{name}} c', ['a\\_b=a_b', ' ', '<{{name}}>', ' c']]
])('%j is one word where it would be split', ([text, parts]) => {
  expect(partsIn(text)).toEqual(parts)
})
