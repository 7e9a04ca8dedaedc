import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lintExample} from '../../src/rule-tester.ts'

// What each rule says of its own examples, and what its fixes and suggestions make of them. Read the difference before you accept it.
test.for([...rules.keys()])('the words of %s', async (id) => {
  const rule = rules.get(id)
  const told: string[] = []
  for (const example of rule?.meta.examples.bad ?? []) {
    const script = (typeof example === 'string' ? example : example.script).replace(/[«»]/g, '')
    const plain = typeof example === 'string' ? script : {...example, script}
    const {messages} = await lintExample(rule as never, plain as never)
    told.push(script)
    for (const {message, fix, suggestions} of messages) {
      const applied = ({range: [start, end], text}: NonNullable<typeof fix>) =>
        script.slice(0, start) + text + script.slice(end)
      told.push(`  ${message}`)
      if (fix) told.push(`    fixed: ${applied(fix)}`)
      for (const one of suggestions ?? []) told.push(`    ${one.desc}: ${applied(one.fix)}`)
    }
  }
  expect(`\n${told.join('\n')}\n`).toMatchSnapshot()
})
