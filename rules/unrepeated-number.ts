import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'

export default defineRule({
  id: 'unrepeated-number',
  summary: 'The number is said once',
  why: 'Nobody has a pen ready. Saying the number twice saves the listener from playing the message again.',
  sources: [fieldPractice],
  severity: {recommended: 'off', strict: 'warn', when: [{goal: ['callback'], severity: 'warn'}]},
  examples: {
    bad: ['Call me on «0113 496 0000».', 'My number is «{{rep_phone}}».'],
    good: ["Call me on 0113 496 0000. Again, that's 0113 496 0000.", "I'll call you on Friday."]
  },
  check({parts: {number}, report}) {
    const [first] = number
    if (first && !number.some(({repeated}) => repeated))
      report({start: first.start, end: first.end, message: 'The number is said once: say it twice, or leave it out'})
  }
})
