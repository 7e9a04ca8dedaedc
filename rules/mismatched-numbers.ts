import {contradict, numberMemory} from '../src/anatomy/same-number.ts'
import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'

export default defineRule({
  id: 'mismatched-numbers',
  summary: 'The same number is given twice, with different digits',
  why: 'The listener calls a stranger, and the caller never finds out.',
  sources: [fieldPractice],
  severity: {recommended: 'error', strict: 'error'},
  examples: {
    bad: ["Call me on 0113 496 0000. Again, that's «0113 496 0001»."],
    good: [
      "Call me on 0113 496 0000. Again, that's 0113 496 0000.",
      'Call the office on 0113 496 0000 or my mobile on 07700 900123.',
      'Fax it to 0113 496 0001 or call 0113 496 0000.'
    ]
  },
  check({parts: {number}, source, report}) {
    const [first] = number
    const known = numberMemory()
    for (const [place, second] of number.entries()) {
      // A repetition repeats the number just before it; a slip is compared with the first number, so that the cost stays linear.
      const other = [number[place - 1], first].find((d) => d && d !== second && contradict(d, second))
      if (other && !known.knows(second))
        report({
          start: second.start,
          end: second.end,
          message: `\`${source.slice(second.start, second.end)}\` differs from the number given earlier, \`${source.slice(other.start, other.end)}\``
        })
      known.add(second)
    }
  }
})
