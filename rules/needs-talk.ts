import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {needsTalk} from './lexicons/needs-talk.ts'

export default defineRule({
  id: 'needs-talk',
  summary: 'The reason given is to find out what the listener needs',
  why: "A listener who has to explain their needs is doing the caller's work. A fact about companies like theirs shows that the caller already knows them.",
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ["I'd love to «learn more about your challenges».", 'I want to «understand your business needs».'],
    good: [
      'Firms your size lose two days to stock counts.',
      'We understand your need for parking.',
      'You need two more trucks by May.'
    ]
  },
  phrases: (options) => withOptions(needsTalk, options),
  check({matches, report}) {
    for (const {start, end, text} of matches)
      report({
        start,
        end,
        message: `\`${text}\` asks the listener to do the work: bring a fact about companies like theirs`
      })
  }
})
