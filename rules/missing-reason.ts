import {afterIntroduction} from '../src/anatomy/where-to-report.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-reason',
  summary: 'Nothing says why the listener should listen',
  why: 'Without a reason, a message asks for time and gives nothing. A reason concerns the listener: an event, a problem, a request they made, a result at a firm like theirs, a person who suggested the call. Debt and health calls often may not state it: turn the rule off there with a directive.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'error'},
  examples: {
    bad: [
      "Hi Dana, it's Lee from Tarn Labels. «Give me a ring when you get this».",
      "Hi Dana, it's Lee. «I wanted to catch up». My number is 0113 496 0000."
    ],
    good: [
      "Hi Dana, it's Lee. I'm calling because your Leeds depot opened a night shift.",
      'Hi Dana, Lee here. [reason for the call]. Ring me on [number].',
      "Hi Dana, it's Lee. Priya Shah suggested that I call."
    ]
  },
  check({parts, index, report}) {
    const place = afterIntroduction(parts, index)
    if (parts.reason.length === 0 && place)
      report({message: 'No reason for the call: say what you noticed about them, or what changed', ...place})
  }
})
