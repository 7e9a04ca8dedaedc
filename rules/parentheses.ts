import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'

const bracketed = /\(([^()]{1,200})\)/g
/** Area codes, the zero of +44 (0)20, plurals, and choices, which `unresolved-choice` reports. */
const harmless = /^(?:\d{1,5}|e?s|[^/]{1,120}\/.{1,120})$/s

export default defineRule({
  id: 'parentheses',
  summary: 'An aside in brackets that is meant to be said',
  why: 'Nobody hears a bracket. An aside in the middle of a sentence makes the listener lose the thread; make it a sentence of its own, or leave it out. Cues such as "(pause)" are not said, and not reported.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: ['Our pump «(the new one)» runs cooler.'],
    good: ['Our new pump runs cooler.', '(pause) Call (415) 555-0101 (slowly).', 'Hi (your name), bring the key(s).']
  },
  check({script, report}) {
    // In the script's text all that is not said is blank, and a field is letters.
    for (const {index, 0: whole, 1: inner = ''} of script.text.matchAll(bracketed)) {
      if (harmless.test(inner.trim()) || !/\p{L}/u.test(inner)) continue
      const start = script.start + index
      report({
        start,
        end: start + whole.length,
        message: `Nobody hears the brackets of \`${whole}\`: make it a sentence, or leave it out`
      })
    }
  }
})
