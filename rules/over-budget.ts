import * as v from 'valibot'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {budgetOf, defaultBudget, printSeconds, wordsToCut} from '../src/speech/budget.ts'

/** Seconds from which the message gets a second sentence (source: "7 Reasons": nobody listens for more than a minute). */
const lostCause = 60

export default defineRule({
  id: 'over-budget',
  summary: 'Takes longer to say than the budget',
  why: 'Listeners decide within seconds, and delete what goes on too long.',
  sources: [sevenReasons],
  severity: {recommended: 'error', strict: 'error'},
  options: v.strictObject({
    seconds: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.maxValue(600),
        v.description('Longest message, in seconds, with numbers read out. The setting `budget` overrides it.')
      ),
      defaultBudget
    )
  }),
  strictOptions: {seconds: 20},
  budget: ({seconds}) => seconds,
  examples: {
    bad: [
      {
        script:
          'Hi Dana, this is Lee at Tarn Labels. I will send the splice chart tonight «and» call on Friday at ten.',
        settings: {budget: 5}
      },
      {script: 'Call me on (415) 555-0132. Again, that is «(415) 555-0132».', options: {seconds: 6}}
    ],
    good: [
      'Hi Dana, this is Lee at Tarn Labels. I will send the splice chart tonight and call on Friday at ten.',
      {script: 'Hi Dana, (pause) it is Lee.', options: {seconds: 3}}
    ]
  },
  check({speech, index, settings, options, report}) {
    const budget = budgetOf(settings, options.seconds)
    const {seconds} = speech
    const crossing = speech.tokens.find((token) => token.at + token.seconds > budget)
    if (!crossing) return
    const cut = wordsToCut(index.words.length, seconds, budget)
    const advice = `cut about \`${cut}\` ${cut === 1 ? 'word' : 'words'}`
    const warning = seconds >= lostCause ? ', after a minute hardly anyone is still listening' : ''
    report({
      start: crossing.start,
      end: crossing.end,
      message: `Takes \`${printSeconds(seconds, budget)}\` seconds, \`${budget}\` allowed: ${advice}${warning}`
    })
  }
})
