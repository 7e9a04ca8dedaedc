import {isName} from '../src/anatomy/names.ts'
import {opening} from '../src/anatomy/where-to-report.ts'
import {wordsOutside} from '../src/anatomy/words-in.ts'
import {defineRule, type RuleContext} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-personalization',
  summary: 'Nothing shows that the message was meant for this listener',
  why: "A message that fits everyone sounds like one that went to everyone. The listener's name, company, role or place, or an event there, shows that you did your homework.",
  sources: [sevenReasons],
  severity: {recommended: 'off', strict: 'warn'},
  examples: {
    bad: ["«Hello, this is Lee from Tarn Labels». We print labels. I'll call on Friday."],
    good: [
      'Hi Dana, this is Lee from Tarn Labels.',
      'Hello, this is Lee from Tarn Labels. I saw that you hired two planners.',
      'Hello, this is Lee from Tarn Labels, about the plant at [street].'
    ]
  },
  phrases: () => [
    '(<notice:past>|understand) ..4 (you|your)',
    'your ..2 (<firm>|website|crew|listing|order|request|lease|policy|gift)',
    '(congratulations|congrats|you (asked|requested|signed|submitted|visited|downloaded))'
  ],
  check(context) {
    const {index, matches, report} = context
    const place = opening(index)
    if (place && matches.length === 0 && !namesListener(context))
      report({
        ...place,
        message: 'Nothing here is about this listener: add their name, or an event, role or place of theirs'
      })
  }
})

/** Whether a name or field other than those of the caller, the company and the number is spoken. */
function namesListener({index, parts}: RuleContext<object>): boolean {
  const greeted = parts.greeting.some(({end}) => isName(index.words.findLast((word) => word.end <= end)))
  const others = wordsOutside(index.words, [...parts.greeting, ...parts.caller, ...parts.company, ...parts.number])
  // The first word of a sentence is always capitalised.
  return greeted || others.some((word) => isName(word) && (word.joint !== 'sentence' || word.placeholder !== undefined))
}
