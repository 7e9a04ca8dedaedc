import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {rules} from '../rules/index.ts'

/** A text and its file name. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Texts to start from: examples, fixtures, and the rules' own examples. */
const seeds: readonly string[] = [
  ...['examples', 'test/fixtures/files'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:md|txt|csv|tsv)$/.test(name))
      .sort()
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  ),
  ...[...rules.values()].flatMap(({meta}) =>
    meta.examples.bad.map((example) => (typeof example === 'string' ? example : example.script).replace(/[«»]/g, ''))
  )
]

/** Fragments that upset parsers: valid and broken markers of every syntax, and unusual characters. */
const pieces: readonly string[] = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u0000',
    '\u001b[31m'
  ],
  ...['😀', '👩‍💻', 'é', 'e\u0301', '漢字', 'ß', 'İ', 'ﬁ', '\ud800', '\u202e', '…', '—', '’', '“', '”', '«'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '~~',
    '#',
    '# ',
    '## Voicemail\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '---\n',
    '===\n'
  ],
  ...[
    '|',
    '\n| VM | Script |\n|---|---|\n| 1 | Hi Dana. |\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '<',
    '>',
    '</',
    '<b>',
    '<!--',
    '-->',
    '\\',
    '&amp;',
    '&#39;',
    '&#0;',
    '&'
  ],
  ...[
    '{{',
    '}}',
    '{{first_name}}',
    '[Your Company]',
    '____',
    '{% if a %}',
    '{% else %}',
    '{% endif %}',
    '{{#x}}',
    '{{/x}}',
    '*|FNAME|*',
    '<%= a %>',
    '{a|b}',
    '%%x%%',
    '«x»'
  ],
  ...[
    '<!-- vmlint-disable -->',
    '<!-- vmlint-enable -->',
    '<!-- vmlint-disable-next-line hype -- why -->',
    '<!-- vmlint-disable-line filler -->',
    '<!-- vmlint-disable-file -->',
    '<!-- vmlint-set goal=email budget=20 -->',
    '<!-- vmlint-script -->',
    '<!-- /vmlint-script -->',
    '\n# vmlint-disable hype\n',
    '<!-- vmlint-disable nope',
    'vmlint-'
  ],
  ...[
    '---\nvmlint: {goal: email}\n---\n',
    '---\nvmlint:\n  rules: {hype: off}\n---\n',
    '---\ntitle: x\n---\n',
    '---\nvmlint: {rules: {ban: [warn, {phrases: [x]}]}}\n---\n'
  ],
  ...[
    'Um, ',
    'the the ',
    'maybe ',
    'CALL NOW!! ',
    'just checking in ',
    '415-555-0132',
    '0113 496 0000',
    '5 p.m. EST.',
    '$4.5M',
    '12/05',
    '1:01:01',
    '3rd',
    '100%',
    'AT&T',
    'w/ ',
    'e.g. ',
    'acme.io/x?y=1',
    'a@b.example',
    'www.',
    'http://',
    '1,234.56',
    'IV',
    '(pause)',
    '[PAUSE 2s]',
    '*smile*',
    'Rep: ',
    '**VM:** ',
    'Subject: ',
    '"',
    "'",
    '.',
    '?!',
    ',',
    ';',
    ':'
  ]
]

/** One change of a text. Positions are in millionths, so that they apply to any text. */
type Change =
  | {readonly kind: 'insert'; readonly at: number; readonly piece: string; readonly times: number}
  | {readonly kind: 'delete' | 'repeat'; readonly at: number; readonly length: number}
  | {readonly kind: 'every line'; readonly prefix: string}
  | {readonly kind: 'wrap'; readonly width: number}
  | {readonly kind: 'line ends'; readonly end: string}

const place = fc.nat(999_999)
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: place,
      piece: fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', maxLength: 5})),
      times: fc.oneof({weight: 9, arbitrary: fc.constant(1)}, {weight: 1, arbitrary: fc.integer({min: 2, max: 300})})
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({kind: fc.constantFrom('delete' as const, 'repeat' as const), at: place, length: fc.nat(80)})
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('every line' as const),
      prefix: fc.constantFrom('> ', '- ', '    ', '\t', '1. ', '# ', '| ')
    })
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constant('wrap' as const), width: fc.integer({min: 5, max: 80})})},
  {
    weight: 1,
    arbitrary: fc.record({kind: fc.constant('line ends' as const), end: fc.constantFrom('\r\n', '\r', '\n\n')})
  }
)

function apply(text: string, one: Change): string {
  switch (one.kind) {
    case 'insert': {
      const at = placeIn(text, one.at)
      return text.slice(0, at) + one.piece.repeat(one.times) + text.slice(at)
    }
    case 'delete':
    case 'repeat': {
      const at = placeIn(text, one.at)
      const part = text.slice(at, at + one.length)
      return text.slice(0, at) + (one.kind === 'repeat' ? part + part : '') + text.slice(at + one.length)
    }
    case 'every line':
      return text.replace(/^/gm, one.prefix)
    case 'wrap':
      return text.replace(new RegExp(`(.{${one.width}}\\S*) +`, 'g'), '$1\n')
    case 'line ends':
      return text.replace(/\r\n?|\n/g, one.end)
  }
}

function placeIn(text: string, millionths: number): number {
  return Math.floor((text.length * millionths) / 999_999)
}

/** A plausible text with a few changes. Lone surrogates are removed, since files cannot contain them. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seeds), fc.array(change, {maxLength: 8}))
  .map(([seed, changes]) =>
    changes
      .reduce(apply, seed)
      .replace(/\p{Surrogate}/gu, '')
      .slice(0, 30_000)
  )

/** A mutated text in a file of any supported kind. */
export const sourceFile: fc.Arbitrary<SourceFile> = fc.record({
  path: fc.constantFrom('a.txt', 'a.md', 'a.markdown', 'a.csv', 'a.tsv'),
  text: mutated
})
