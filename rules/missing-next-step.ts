import {ending} from '../src/anatomy/where-to-report.ts'
import {normalOf} from '../src/language/words-at.ts'
import {defineRule} from '../src/rule/define.ts'
import {noCallBack, sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-next-step',
  summary: 'The message has no next step',
  why: 'A message that leads nowhere is forgotten at once. Its purpose is one next step, by the caller or by the listener.',
  sources: [sevenReasons, noCallBack],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: ["Hi Dana, it's Lee from Tarn Labels. We print sachets. «Anyway, that's us»."],
    good: [
      "Hi Dana, it's Lee from Tarn Labels. I'll send two samples.",
      'Is Thursday at ten good for a visit?',
      "I'd love to show you the samples."
    ]
  },
  // Sources: next steps that the coaches of both articles accept; a question counts as an ask.
  phrases: () => [
    {
      pattern:
        '(love|like|happy|glad|want|hoping) to (chat|talk|meet|schedule|show|share|connect|speak|discuss|see|walk|hear)',
      except: [],
      group: 'evidence'
    },
    {pattern: '(worth a|open to|interested in|up for) *', group: 'evidence'},
    {pattern: '<i-have> ..6 (<deliver:past>|put) ..7 (you|your)', except: ['<i-have> ..1 left *'], group: 'evidence'}
  ],
  check({parts: {ask, promise, number}, index, matches, report}) {
    // "How are you?" is not an ask.
    const asked = index.sentences.some(
      ({isQuestion, first}) => isQuestion && !/^how(?:'s)?$/.test(normalOf(index.words[first]))
    )
    const place = ending(index)
    if (place && !asked && ask.length + promise.length + number.length + matches.length === 0)
      report({message: 'There is no next step: say what you will do, or ask for one thing', ...place})
  }
})
