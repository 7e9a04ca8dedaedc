import {isAnswer} from '../src/anatomy/answers.ts'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack} from '../src/rule/sources.ts'

export default defineRule({
  id: 'callback-dependence',
  summary: 'Everything depends on the listener calling back',
  why: 'Few people return a sales call. A caller who says what happens next keeps the initiative; the number is still there for anyone in a hurry.',
  sources: [noCallBack],
  severity: {recommended: 'warn', strict: 'warn', when: [{goal: ['callback'], severity: 'off'}]},
  examples: {
    bad: [
      'Your March order is two crates short. Please «call me back» on 0113 496 0000.',
      '«Could we talk about» the crates? My number is 0113 496 0000.'
    ],
    good: [
      "Your March order is two crates short. I'll try you on Tuesday. My number is 0113 496 0000.",
      'Call me on 0113 496 0000, or if not, no worries.',
      'Does Tuesday at ten work? My number is 0113 496 0000.'
    ]
  },
  check({parts: {ask, promise, easyOut}, source, report}) {
    const [first] = ask
    const isOnlyCall = ask.every((one) => isAnswer(one, source))
    if (first && isOnlyCall && promise.length === 0 && easyOut.length === 0)
      report({message: 'Few people call back: say what you will do next, and when', ...first})
  }
})
