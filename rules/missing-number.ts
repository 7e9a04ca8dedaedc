import * as v from 'valibot'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-number',
  summary: 'Asks for a call and gives no number',
  why: 'Many phones hide the number of a voicemail, and work phones show that of the switchboard. Someone who has to look up the number does not call.',
  sources: [noCallBack],
  severity: {recommended: 'warn', strict: 'error'},
  options: v.strictObject({
    callerId: v.optional(v.pipe(v.boolean(), v.description('Whether listeners see the number that called.')), false)
  }),
  examples: {
    bad: ['Your lease runs out in March. «Call me back».'],
    good: [
      'Call me back on 0113 496 0000.',
      'Give me a call at [number].',
      'You can reach me on this number.',
      'Text me back.',
      {script: 'Call me back.', options: {callerId: true}}
    ]
  },
  phrases: () => [
    '(this|(the|that) same) (cell|line|mobile|number|phone)',
    "(number|it) (i'm|i) call~ from",
    '(have|got|saved|has|find|is (in|on)) (my|our|the) (number|card|details|email)',
    '(number|line) is? (on|in) (your|the) *',
    '(extension|ext|dial) <number>',
    "(my|our|the) ..1 (number|line|extension) 's? is? ,? <hesitation>? ,? <number>"
  ],
  check({parts: {ask, number}, matches, options, report}) {
    const call = ask.find(({kind}) => kind === 'call')
    if (call && number.length === 0 && matches.length === 0 && !options.callerId)
      report({start: call.start, end: call.end, message: 'You ask for a call but give no number: say it slowly, twice'})
  }
})
