import {defineRule, leaveOut, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {weakWords} from './lexicons/weak-words.ts'

export default defineRule({
  id: 'weak-words',
  summary: 'Words that make the caller sound unsure',
  why: 'A voicemail has seconds to earn attention. Every hedge tells the listener that even the caller is not sure.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'error'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: [
      'Hi Dana, «maybe» we could talk on Thursday.',
      '«I was wondering» about the dock doors.',
      '«I think we could» cut the wait at your gate.'
    ],
    good: [
      'Hi Dana, is Thursday at ten good?',
      'You may have seen the recall in May.',
      'It is a kind of paint that dries in an hour.'
    ]
  },
  phrases: (options) => withOptions(weakWords, options),
  check({matches, source, index, report}) {
    for (const match of matches) {
      report({
        message: `\`${match.text}\` sounds unsure: say it plainly, or leave it out`,
        suggestions: match.phrase.group === 'drop' ? leaveOut(match, {source, index}) : undefined,
        ...match
      })
    }
  }
})
