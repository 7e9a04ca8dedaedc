import {expect, test} from 'vitest'
import type {Directive} from '../../src/directives/directive.ts'
import {Switches} from '../../src/directives/switches.ts'

/** Reads directives such as `disable a b` in their order; `used` lists those that an `enable` ended, with the rule. */
function read(...lines: readonly string[]) {
  const switches = new Switches()
  const used: string[] = []
  const directives = lines.map((line, start): Directive => {
    const [verb, ...ids] = line.split(' ')
    const items = ids.map((id) => ({id, start, end: start}))
    return {verb: verb === 'enable' ? 'enable' : 'disable', items, reason: '', settings: {}, start, end: start}
  })
  for (const directive of directives)
    switches.read(directive, ({start}, ruleId) => used.push([lines[start], ruleId].filter(Boolean).join(': ')))
  const covering = (ruleId: string) => lines[switches.covering(ruleId)?.start ?? -1]
  return {a: covering('a'), b: covering('b'), used}
}

test.for<readonly [lines: readonly string[], a: string | undefined, b: string | undefined]>([
  [[], undefined, undefined],
  [['disable'], 'disable', 'disable'],
  [['disable a'], 'disable a', undefined],
  [['disable a b'], 'disable a b', 'disable a b'],
  // Of two that turn it off, the later one.
  [['disable', 'disable a'], 'disable a', 'disable'],
  [['disable a', 'disable'], 'disable', 'disable'],
  [['disable a', 'disable a b'], 'disable a b', 'disable a b'],
  [['disable', 'enable'], undefined, undefined],
  [['disable a', 'enable'], undefined, undefined],
  [['disable a', 'enable a'], undefined, undefined],
  [['disable a b', 'enable a'], undefined, 'disable a b'],
  [['disable a', 'enable b'], 'disable a', undefined],
  // A rule that is on by name stays on until it, or all, is turned off again.
  [['disable', 'enable a'], undefined, 'disable'],
  [['disable', 'enable a', 'disable a'], 'disable a', 'disable'],
  [['disable', 'enable a', 'disable'], 'disable', 'disable'],
  [['disable', 'enable a', 'enable', 'disable'], 'disable', 'disable'],
  [['enable a', 'disable'], 'disable', 'disable']
])('after %j', ([lines, a, b]) => {
  const found = read(...lines)
  expect([found.a, found.b]).toEqual([a, b])
})

test.for<readonly [lines: readonly string[], ...used: readonly string[]]>([
  [['disable', 'enable'], 'enable'],
  [['disable a', 'enable'], 'enable'],
  [['disable a', 'enable a'], 'enable a: a'],
  [['disable', 'enable a'], 'enable a: a'],
  [['disable', 'enable a b'], 'enable a b: a', 'enable a b: b'],
  // One that ends nothing is of no use.
  [['enable']],
  [['enable a']],
  [['disable a', 'enable b']],
  [['disable', 'enable', 'enable'], 'enable'],
  [['disable', 'enable a', 'enable a'], 'enable a: a']
])('what ends something in %j', ([lines, ...used]) => {
  expect(read(...lines).used).toEqual(used)
})
