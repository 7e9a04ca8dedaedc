import {defineRule, type Phrase, phraseOptions, removeWords, withOptions} from '../src/rule.ts'

/** Hedges that can go: the sentence means the same without them (sources: the article's own list; sales coaching). */
const lexicon: readonly Phrase[] = [{pattern: 'maybe'}, {pattern: 'basically'}, {pattern: 'in terms of'}]

export default defineRule({
  id: 'weak-words',
  summary: 'Words that make the caller sound unsure',
  why: 'A voicemail has seconds to earn a hearing. Every hedge tells the listener that even the caller is not sure.',
  sources: [{title: '7 Reasons No One Is Returning Your Sales Calls', author: 'John Barrows'}],
  severity: {recommended: 'warn', strict: 'error'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: ['Hi Dana, «maybe» we could talk on Thursday.'],
    good: ['Hi Dana, is Thursday at ten good?']
  },
  phrases: (options) => withOptions(lexicon, options),
  check({matches, source, index, report}) {
    for (const match of matches) {
      const fix = removeWords(source, index, match.first, match.last)
      report({
        ...match,
        message: `Unexpected \`${match.text}\`, say it or leave it out`,
        suggestions: fix && [{message: `Leave out \`${match.text}\``, fix}]
      })
    }
  }
})
