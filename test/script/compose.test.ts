import {expect, test} from 'vitest'
import {splitLines} from '../../src/script/blocks/lines.ts'
import {blankOut, compose} from '../../src/script/compose.ts'
import {asOneScript} from '../../src/script/one-script.ts'

/**
 * The spans of a passage: spoken as it stands or `as written = as said`, `-` and what is silent, `(seconds)` and a
 * direction, `[]` and a field. Markers of quotes and lists are no part of the lines, and `Rep:` is a label.
 */
function spansOf(text: string) {
  const labels = Array.from(text.matchAll(/(?<=^(?:> )?)Rep: /gm), ({index}) => ({start: index, end: index + 5}))
  const lines = splitLines(text).map(({start, end}) => {
    const marker = /^(?:> |- )?(?:Rep: )?/.exec(text.slice(start, end))?.[0] ?? ''
    return {start: start + marker.length, end}
  })
  const passage = {lines: lines.filter(({start, end}) => end > start), labels}
  const composed = compose(text, passage, {syntax: 'markdown', definitions: new Set()})
  const spans = composed.spans.map((span) => {
    const written = text.slice(span.start, span.end)
    if (span.kind === 'placeholder') return `[] ${written}`
    if (span.kind === 'direction') return `(${span.seconds}) ${written}`
    if (span.kind === 'silent') return `-${written}`
    return span.says === undefined ? written : `${written} = ${span.says}`
  })
  return [spans, composed.text]
}

test.for<readonly [text: string, spans: readonly string[], said: string]>([
  ['Hi Dana.', ['Hi Dana.'], 'Hi Dana.'],
  ['Hi\nDana.', ['Hi\nDana.'], 'Hi\nDana.'],
  ['> Hi\n> Dana.', ['Hi', '-\n> ', 'Dana.'], 'Hi\n  Dana.'],
  ['- Hi\n- Dana.', ['Hi', '-\n- ', 'Dana.'], 'Hi\n  Dana.'],
  ['Hi *Dana* now', ['Hi ', '-*', 'Dana', '-*', ' now'], 'Hi  Dana  now'],
  ['Hi [Name], it is Iva', ['Hi ', '[] [Name]', ', it is Iva'], 'Hi Xxxxxx, it is Iva'],
  ['Hi (pause) Dana', ['Hi ', '(1) (pause)', ' Dana'], 'Hi         Dana'],
  ['Rep: Hi Dana', ['(0) Rep: ', 'Hi Dana'], '     Hi Dana'],
  ['> Rep: Hi\n> Dana', ['(0) Rep: ', 'Hi', '-\n> ', 'Dana'], '     Hi\n  Dana'],
  ['Hi <!-- *no* --> Dana', ['Hi ', '-<!-- *no* -->', ' Dana'], 'Hi               Dana'],
  ['I&#39;ll ring', ["I&#39;ll = I'll", ' ring'], "I'll     ring"],
  ['I&#39;ll', ["I&#39;ll = I'll"], "I'll    "],
  ['&quot;Hi&quot; Dana', ['&quot; = "', 'Hi', '&quot; = "', ' Dana'], '"     Hi"      Dana'],
  ['on 555\\-0119.', ['on ', '555\\-0119 = 555-0119', '.'], 'on 555-0119 .'],
  ['May­be', ['May­be = Maybe'], 'Maybe '],
  ['May­be later', ['May­be = Maybe', ' later'], 'Maybe  later'],
  ['a &amp; b', ['a ', '&amp; = &', ' b'], 'a &     b'],
  ['\\*Hi\\*', ['-\\', '*Hi', '-\\', '*'], ' *Hi *'],
  ['**I&#39;ll** go', ['-**', "I&#39;ll = I'll", '-**', ' go'], "  I'll       go"],
  ['Hi\u00a0Dana', ['Hi\u00a0Dana'], 'Hi Dana'],
  ['Hi\tDana', ['Hi\tDana'], 'Hi Dana'],
  ['Hi\rDana', ['Hi\rDana'], 'Hi\nDana'],
  ['Hi\r\nDana', ['Hi\r\nDana'], 'Hi\r\nDana'],
  ['{{x}}&#39;s seal', ['[] {{x}}', "&#39; = '", 's seal'], "Xxxxx'    s seal"],
  ['&lt;b&gt;', ['[] &lt;b&gt;'], 'Xxxxxxxxx'],
  ['caf&eacute; now', ['caf&eacute; = café', ' now'], 'café        now'],
  ['Hi&nbsp;Dana', ['Hi', '&nbsp; = \u00a0', 'Dana'], 'Hi      Dana'],
  ['50&#37; off', ['50', '&#37; = %', ' off'], '50%     off']
])('%j is covered by spans, and what is not said is blank', ([text, spans, said]) => {
  expect(spansOf(text)).toEqual([spans, said])
})

test('a passage may be a label alone, and what has no words is blank as a whole', () => {
  const options = {syntax: 'text', definitions: new Set<string>()} as const
  expect(compose('a Rep: b', {lines: [], labels: [{start: 2, end: 6}]}, options)).toEqual({
    start: 2,
    end: 6,
    spans: [{kind: 'direction', start: 2, end: 6, seconds: 0}],
    text: '    '
  })
  expect(blankOut('a Rep: b', {start: 2, end: 6})).toEqual({
    start: 2,
    end: 6,
    spans: [{kind: 'silent', start: 2, end: 6}],
    text: '    '
  })
  expect(blankOut('a', {start: 1, end: 1})).toEqual({start: 1, end: 1, spans: [], text: ''})
})

test('a whole text is one span, and one without text has none', () => {
  expect(asOneScript('Hi (pause).').spans).toEqual([{kind: 'spoken', start: 0, end: 11}])
  expect(asOneScript('').spans).toEqual([])
})

test.for(['{{a}}{{b}}', '(pause)(pause)', '**Hi**', '<!-- a --><!-- b -->', '**{{a}}**', '&amp;&amp;', ''])(
  'no span is empty, whatever stands side by side: %j',
  (text) => {
    const passage = {lines: splitLines(text).filter(({start, end}) => end > start), labels: []}
    const {spans} = compose(text, passage, {syntax: 'markdown', definitions: new Set()})
    expect(spans.filter(({start, end}) => end <= start)).toEqual([])
  }
)
