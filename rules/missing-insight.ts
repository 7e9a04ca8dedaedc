import {afterIntroduction} from '../src/anatomy/where-to-report.ts'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack, sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-insight',
  summary: 'Someone who never calls back learns nothing',
  why: 'Most listeners never call back. A fact, a figure, a tip or the result of a similar company makes even those remember who called.',
  sources: [noCallBack, sevenReasons],
  severity: {recommended: 'off', strict: 'warn', when: [{goal: ['educate'], severity: 'warn'}]},
  examples: {
    bad: ["Hi Dana, it's Lee from Tarn Labels. «I'd love to help you grow». I'll try you on Friday."],
    good: ["Hi Dana, it's Lee from Tarn Labels. Most dairies your size lose 3 percent in the cooler."]
  },
  check({parts, index, report}) {
    const place = afterIntroduction(parts, index)
    if (parts.insight.length === 0 && place)
      report({
        ...place,
        message: "Nothing to learn here for someone who never calls back: add a fact, a figure or a client's result"
      })
  }
})
