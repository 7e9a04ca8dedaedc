import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {hasLetter} from '../src/script/letters.ts'

/** Not the end of a designation, which is said with it: `A1(M)`, `401(k)`, `501(c)(3)`. */
const bracketed = /\((?!(?<=\d\(|\d\([a-z]\)\()[a-z\d]{1,3}\))([^()]{1,200})\)/gi
/** Not asides: area codes, the zero of +44 (0)20, plurals, and choices, which `unresolved-choice` reports. */
const harmless = /^(?:\d{1,5}|e?s|[^/]{1,120}\/.{1,120})$/s

export default defineRule({
  id: 'parentheses',
  summary: 'An aside in brackets that is meant to be said',
  why: 'Nobody hears a bracket. An aside in the middle of a sentence makes the listener lose the thread: make it a separate sentence, or leave it out. Directions such as "(pause)" are not spoken and not reported.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: ['Our pump «(the new one)» runs cooler.'],
    good: ['Our new pump runs cooler.', '(pause) Call (415) 555-0101 (slowly).', 'Hi (your name), bring the key(s).']
  },
  check({script, report}) {
    // In the script's text, unspoken characters are blank and placeholders are letters.
    for (const {index, 0: whole, 1: inner = ''} of script.text.matchAll(bracketed)) {
      if (harmless.test(inner.trim()) || !hasLetter(inner)) continue
      const start = script.start + index
      report({
        start,
        end: start + whole.length,
        message: `Nobody hears the brackets of \`${whole}\`: make it a separate sentence, or leave it out`
      })
    }
  }
})
