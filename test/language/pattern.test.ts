import {expect, test} from 'vitest'
import {literal, type Node, PatternError, parsePattern, plainWords} from '../../src/language/pattern.ts'

/** A parsed pattern in few letters: words in order of the alphabet, other parts by their kind. */
function shape(node: Node): string {
  switch (node.kind) {
    case 'words':
      return [...node.words].sort().join('/')
    case 'class':
    case 'run':
      return `<${node.name}>`
    case 'other':
      return `!{${node.than.map(shape).join(' ')}}`
    case 'gap':
      return `..${node.most}`
    case 'sequence':
      return `(${node.parts.map(shape).join(' ')})`
    case 'choice':
      return `(${node.parts.map(shape).join('|')})`
    case 'optional':
      return `${shape(node.part)}?`
    default:
      return node.kind
  }
}

test.for<readonly [pattern: string, shape: string]>([
  ['call', 'call'],
  ['Call ME', '(call me)'],
  ['(call me)', '(call me)'],
  ['(call|ring|text me) back', '((call/ring|(text me)) back)'],
  ['(call|(ring|text)) back', '(call/ring/text back)'],
  ['call (me|us)?', '(call me/us?)'],
  ['just? calling', '(just? calling)'],
  ['call~', 'call/called/calling/calls'],
  ['* call', '(any call)'],
  ['!you call', '(!{you} call)'],
  ['!(you|it|<past>) call', '(!{it/you <past>} call)'],
  ["!i'll call", "(!{i'll} call)"],
  ["!(you|(i'll|it)) call", "(!{i'll/it/you} call)"],
  ["i'll call", "((i'll|(i will)) call)"],
  ["=i'll =call", "(i'll call)"],
  ['call ..3 back', '(call ..3 back)'],
  ['^ call, me $', '(start call break me end)'],
  ['in [like] <number>', '(in open like close <number>)'],
  ['<figure> off', '(<figure> off)'],
  ['<field:phone>', '<field:phone>'],
  ['organize', 'organise/organize'],
  ['=organize', 'organize']
])('%s is read as %s', ([pattern, expected]) => {
  expect(shape(parsePattern(pattern))).toBe(expected)
})

test.for<readonly [pattern: string, message: string, at: number]>([
  ['', 'Pattern `` matches nothing at all', 0],
  ['call?', 'Pattern `call?` matches nothing at all', 0],
  ['..3', 'Pattern `..3` matches nothing at all', 0],
  ['call? ..3', 'Pattern `call? ..3` matches nothing at all', 0],
  ['(call|me?)', 'Pattern `(call|me?)` matches nothing at all', 0],
  ['call|', 'Pattern `call|` matches nothing at all', 0],
  ['call )', 'Unexpected `)` in pattern `call )`', 5],
  ['(call', 'Missing `)` in pattern `(call`', 0],
  ['ring (call', 'Missing `)` in pattern `ring (call`', 5],
  ['ring ?? me', 'Unexpected `?` in pattern `ring ?? me`', 6],
  ['?', 'Unexpected `?` in pattern `?`', 0],
  ['call <', 'Unexpected `<` in pattern `call <`', 5],
  ['call >', 'Unexpected `>` in pattern `call >`', 5],
  ['~', 'Unexpected `~` in pattern `~`', 0],
  ['call !', 'Unexpected end of pattern `call !`', 6],
  ['call ..13', 'A gap takes up to 12 words, not 13', 5],
  ['call <nothing>', 'Unknown class `<nothing>` in pattern `call <nothing>`', 5],
  ['call <field:nothing>', 'Unknown class `<field:nothing>` in pattern `call <field:nothing>`', 5],
  ['call <deliver:nothing>', 'Unknown class `<deliver:nothing>` in pattern `call <deliver:nothing>`', 5],
  ['call <constructor>', 'Unknown class `<constructor>` in pattern `call <constructor>`', 5]
])('%j is no pattern: %s', ([pattern, message, at]) => {
  const fault = faultOf(pattern)
  expect([fault?.message, fault?.at]).toEqual([message, at])
})

function faultOf(pattern: string): PatternError | undefined {
  try {
    parsePattern(pattern)
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error
    throw error
  }
}

test.for(['call ..12 back', '..3 call', 'call? me', '^ call?', ', ..2', 'call!me'])('%j is one', (pattern) => {
  expect(faultOf(pattern)).toBe(undefined)
})

test.for(['!(call me)', 'ring !<figure>', '!*', '!(you|it?)', 'we !(you|ring me)'])(
  'after ! stand single words, and not %s',
  (pattern) => {
    const fault = faultOf(pattern)
    expect([fault?.message, fault?.at]).toEqual([
      `After \`!\` stands a word or a group of single words in pattern \`${pattern}\``,
      pattern.indexOf('!')
    ])
  }
)

test.for<readonly [text: string, words: string]>([
  ['Touch base', 'touch base'],
  ["  You’ll\n hear! (it's) ", "you'll hear it's"],
  ['24/7 - e-mail', '24 7 e mail'],
  ['Ça va', 'ça va'],
  ['?', ''],
  ['', '']
])('plain words of %j', ([text, words]) => {
  expect(plainWords(text)).toBe(words)
  expect(literal(text)).toBe(words.replaceAll(/\S+/g, '=$&'))
})

test('a team adds to a table, with all forms', () => {
  const added = {firm: ['Zorb', '?', '  ']}
  expect(shape(parsePattern('<firm>', added))).toContain('zorb/zorbs')
  expect(shape(parsePattern('<firm:plural>', added))).toContain('zorbs')
  expect(shape(parsePattern('<firm>'))).not.toContain('zorb')
  expect(shape(parsePattern('<deliver>', added))).not.toContain('zorb')
})
