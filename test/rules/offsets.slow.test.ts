import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lint} from '../../src/lint/lint.ts'
import {toResults} from '../../src/lint/results.ts'
import type {Example, Rule} from '../../src/rule/define.ts'
import {compileRules} from '../../src/rule/set.ts'

// What is found in a message, and how long it takes, is the same wherever it stands in a file.
const head = '---\nvmlint:\n  scripts: document\n---\n'

const compiled = (rule: Rule, {options, settings}: Pick<Exclude<Example, string>, 'options' | 'settings'> = {}) =>
  compileRules(
    new Map([[rule.meta.id, {severity: 'error', options}]]),
    new Map([[rule.meta.id, rule]]),
    settings?.vocabulary
  )

async function foundIn(rules: ReturnType<typeof compiled>, example: Example, before: string) {
  const {settings, format = 'text', script} = typeof example === 'string' ? {script: example} : example
  const findings = await lint(before + script.replaceAll(/[«»]/g, ''), 'calls', {
    rules,
    settings: {...settings, scripts: 'document'},
    format
  })
  const [result] = toResults([{findings, knownRules: new Set()}])
  const moved = ([start, end]: readonly [number, number]) => [start - before.length, end - before.length]
  return {
    spoken: result?.scripts.map(({seconds, words}) => [seconds, words]),
    problems: result?.messages.map(({message, range, fix, suggestions = []}) => ({
      message,
      range: moved(range),
      fixes: [...(fix ? [fix] : []), ...suggestions.map((one) => one.fix)].map((one) => [moved(one.range), one.text])
    }))
  }
}

// A file without any script is reported at its beginning.
const ofFiles = new Set(['empty-script'])

test.for([...rules.values()].filter(({meta}) => !ofFiles.has(meta.id)))(
  'problems of $meta.id move with the text',
  async (rule) => {
    const plain = compiled(rule)
    for (const example of [...rule.meta.examples.bad, ...rule.meta.examples.good]) {
      const own = typeof example === 'string' ? plain : compiled(rule, example)
      expect(await foundIn(own, example, head)).toEqual(await foundIn(own, example, ''))
    }
  }
)
