import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {lexicon} from './lexicons/false-urgency.ts'

export default defineRule({
  id: 'false-urgency',
  summary: 'Stock pressure: "act now", "only two spots left"',
  why: 'Everyone has heard that the offer ends tonight. A true date, and who set it, is more urgent and costs no trust.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ['«Act now», «only two spots left».', 'Please call me back «as soon as possible».', 'This «offer ends soon».'],
    good: [
      'The grant closes on 30 June, says the council.',
      'Nothing urgent, and no rush.',
      'The offer ends on Friday.',
      "If you can't reach me right away, I'll ring at ten."
    ]
  },
  phrases: (options) => withOptions(lexicon, options),
  check({matches, report}) {
    for (const {start, end, text} of matches)
      report({start, end, message: `\`${text}\` is only pressure: give a true date and who set it, or leave it out`})
  }
})
