import {describe, expect, test} from 'vitest'
import {applyFixes, fixUntilStable} from '../../src/lint/fix.ts'
import type {LintMessage} from '../../src/result.ts'

const fix = (start: number, end: number, text = '') => ({fix: {range: [start, end] as const, text}})

describe('fixes', () => {
  test.for<[name: string, fixes: readonly ReturnType<typeof fix>[], output: string]>([
    ['are made in order of place', [fix(4, 6, 'X'), fix(0, 2)], '23X6789'],
    ['beside each other are both made', [fix(0, 2), fix(2, 4)], '456789'],
    ['that overlap an earlier one wait', [fix(0, 4, 'A'), fix(3, 6, 'B')], 'A456789'],
    ['that insert at one place are made once a round', [fix(5, 5, 'A'), fix(5, 5, 'B')], '01234A56789'],
    ['that are the same are made once', [fix(2, 4, 'A'), fix(2, 4, 'A')], '01A456789'],
    ['of messages without one are none', [], '0123456789']
  ])('%s', ([, fixes, output]) => {
    expect(applyFixes('0123456789', [...fixes, {}])).toBe(output)
  })
})

function messageWith(edit: LintMessage['fix']): LintMessage {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 1, range: [0, 0]} as const
  return {ruleId: 'x', severity: 1, message: 'x', ...place, ...(edit && {fix: edit})}
}

/** Lints by a table: what each text is fixed to. */
function linter(table: Readonly<Record<string, string>>, unspoken: (source: string) => string = () => '') {
  let rounds = 0
  const lint = async (source: string) => {
    rounds++
    const text = table[source]
    const message = messageWith(text === undefined ? undefined : {range: [0, source.length], text})
    return {source, messages: [message], unspoken: unspoken(source)}
  }
  return {
    lint,
    rounds: () => rounds,
    fix: async (source: string) =>
      (await fixUntilStable(await lint(source), lint, ({messages}) => messages)).linted.source
  }
}

/** Lints by letter: each has a fix that takes it out, which for an `x` would change what is not said. */
function letters() {
  let rounds = 0
  const lint = async (source: string) => {
    rounds++
    const messages = Array.from(source, (_, at) => messageWith({range: [at, at + 1], text: ''}))
    return {source, messages, unspoken: source.replace(/[^x]/g, '')}
  }
  return {
    rounds: () => rounds,
    fix: async (source: string) =>
      (await fixUntilStable(await lint(source), lint, ({messages}) => messages)).linted.source
  }
}

describe('fixing', () => {
  test('goes on until nothing is left to fix', async () => {
    expect(await linter({a: 'b', b: 'c', c: 'd'}).fix('a')).toBe('d')
  })

  test('ends a cycle where it began, so that a second run does nothing', async () => {
    const {fix} = linter({a: 'b', b: 'c', c: 'b'})
    expect(await fix('a')).toBe('b')
    expect(await fix('b')).toBe('b')
    expect(await linter({a: 'b', b: 'a'}).fix('a')).toBe('a')
  })

  test('gives up after ten rounds', async () => {
    const table = Object.fromEntries(Array.from({length: 50}, (_, i) => ['x'.repeat(i + 1), 'x'.repeat(i + 2)]))
    const {fix, rounds} = linter(table)
    expect(await fix('x')).toBe('x'.repeat(11))
    expect(rounds()).toBe(11)
  })

  test('does not make a round that changes what is not said', async () => {
    expect(await linter({a: 'b', b: 'c'}, (source) => (source === 'c' ? 'changed' : '')).fix('a')).toBe('b')
  })

  test.for([
    ['x', 'no x'],
    ['xx', 'one of them'],
    ['ax', 'xa'],
    ['axbxc', 'some'],
    [`${'a'.repeat(500)}x${'a'.repeat(500)}`, 'one of 1,000']
  ] as const)('leaves out only the fixes that change what is not said: %s', async ([source]) => {
    const {fix, rounds} = letters()
    expect(await fix(source)).toBe('x'.repeat(source.split('x').length - 1))
    expect(rounds()).toBeLessThanOrEqual(30)
  })

  test('gives up after 64 texts where hardly any fix can be made', async () => {
    const {fix, rounds} = letters()
    const source = 'x'.repeat(5000)
    expect(await fix(source)).toBe(source)
    expect(rounds()).toBe(65)
  })
})
