import {isAnswer} from '../src/anatomy/answers.ts'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack} from '../src/rule/sources.ts'

/** "No rush", "before then", "if I don't hear" only say when to call. */
const pace = /\b(?:rush|hurry|urgent|pressure|sooner|before|earlier|hear)\b/i

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
  // What is done without a call, and a call that only some event needs.
  phrases: () => [
    {
      pattern: '<i-have> ..1 <deliver:past> ..3 (you|your|over|across|round)',
      except: ['<i-have> ..1 left *'],
      group: 'evidence'
    },
    {pattern: '(unless|if) you (stop|tell|say|cancel) *', group: 'evidence'},
    {pattern: 'reply ..9 and <i-will> ..7 <day>', group: 'evidence'},
    {pattern: "if (the|your|any|anything) ..8 (<ring:base>|i'm on|text|number)", group: 'evidence'}
  ],
  check({parts: {ask, promise, easyOut}, matches, source, report}) {
    const [first] = ask
    const isOnlyCall = ask.every((one) => isAnswer(one, source))
    const hasWayOut = easyOut.some(({start, end}) => !pace.test(source.slice(start, end)))
    if (first && isOnlyCall && promise.length + matches.length === 0 && !hasWayOut)
      report({message: 'Few people call back: say what you will do next, and when', ...first})
  }
})
