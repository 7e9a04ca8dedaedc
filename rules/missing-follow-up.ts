import * as v from 'valibot'
import {ending} from '../src/anatomy/where-to-report.ts'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-follow-up',
  summary: 'The caller does not say what they will do next',
  why: 'A promise keeps the initiative with the caller, and keeping it is the first proof of a reliable supplier.',
  sources: [noCallBack],
  severity: {recommended: 'off', strict: 'warn', when: [{goal: ['educate', 'email'], severity: 'warn'}]},
  options: v.strictObject({
    time: v.optional(v.pipe(v.boolean(), v.description('Whether the promise must say when.')), false)
  }),
  examples: {
    bad: [
      'Your lease runs out in March. «Call me on 0113 496 0000».',
      {script: "«I'll call you again» soon.", options: {time: true}}
    ],
    good: [
      "Your lease runs out in March. I'll e-mail the two offers.",
      {script: "I'll call you on Friday.", options: {time: true}}
    ]
  },
  check({parts: {promise}, index, options, report}) {
    const [first] = promise
    const place = ending(index)
    if (first && options.time && !promise.some(({when}) => when))
      report({message: 'The next step has no time: say when', ...first})
    if (!first && place) report({message: 'You do not say what you will do next: say it, and when', ...place})
  }
})
