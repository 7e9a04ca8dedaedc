import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {teasing} from './lexicons/teasing.ts'

export default defineRule({
  id: 'teasing',
  summary: 'Vague teasers that hold back the fact',
  why: 'A teaser is a riddle, and busy listeners do not solve riddles. The fact it holds back is the best reason to call.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ['I have «an idea» for you.', "There is «something I'd like to share».", "Call me and «I'll explain»."],
    good: [
      'Two of your suppliers changed their lead times.',
      'I have an idea that cut the wait at Brill Foods by 20 minutes.'
    ]
  },
  phrases: (options) => withOptions(teasing, options),
  check({matches, parts, report}) {
    // "I'd love to tell you about it" holds nothing back where the fact was told.
    const isTold = parts.insight.length > 0
    for (const {start, end, text, phrase} of matches)
      if (!(isTold && phrase.group === 'unveil'))
        report({start, end, message: `\`${text}\` is a tease: say the fact itself`})
  }
})
