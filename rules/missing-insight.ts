import {afterIntroduction} from '../src/anatomy/places.ts'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack, sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-insight',
  summary: 'One who never calls back has learned nothing',
  why: 'Most listeners never call back. A fact, a figure, a result of a similar firm or a tip makes even those remember who brought it.',
  sources: [noCallBack, sevenReasons],
  severity: {recommended: 'off', strict: 'warn', when: [{goal: ['educate'], severity: 'warn'}]},
  examples: {
    bad: ["Hi Dana, it's Lee from Tarn Labels. «I'd love to help you grow». I'll try you on Friday."],
    good: ["Hi Dana, it's Lee from Tarn Labels. Most dairies your size lose 3 percent in the cooler."]
  },
  check({parts, index, report}) {
    const place = afterIntroduction(parts, index)
    if (parts.insight.length === 0 && place)
      report({...place, message: 'Missing something to learn, add a fact, a figure or the result of a similar client'})
  }
})
