import {expect, test} from 'vitest'
import {locate} from '../../src/script/location.ts'
import {toNlcst} from '../../src/script/nlcst.ts'
import {asOneScript} from '../../src/script/one-script.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
  readonly position?: {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}}
}

const leavesOf = (node: Node): readonly Node[] => (node.children ? node.children.flatMap(leavesOf) : [node])

test.for([
  ['several paragraphs', 'Hi Dana, it is Lee.\n\nYour pump leaks. Ring me!\n \nBye.'],
  ['one word that is longer than what is parsed at once', 'a'.repeat(45_000)],
  ['many words', 'Your pump leaks, and I ring. '.repeat(2000)]
] as const)('the tree of %s holds each character once, in its place', ([, text]) => {
  const source = text.trim()
  const tree = toNlcst(asOneScript(source), locate(source)) as unknown as Node
  const leaves = leavesOf(tree)
  expect(leaves.map(({value}) => value).join('')).toBe(source)
  let at = 0
  const places = leaves.map(({value = ''}) => {
    const start = at
    at += value.length
    return [start, at]
  })
  expect(leaves.map(({position}) => [position?.start.offset, position?.end.offset])).toEqual(places)
})

test('a long text is cut at a blank', () => {
  const parsed: string[] = []
  const source = `${'a'.repeat(19_990)} ${'b'.repeat(30)} ${'c'.repeat(30_000)}`
  toNlcst(asOneScript(source), locate(source), (text) => {
    parsed.push(text)
    return {type: 'RootNode', children: []}
  })
  expect(parsed.map((text) => text.length)).toEqual([19_991, 31, 20_000, 10_000])
})
