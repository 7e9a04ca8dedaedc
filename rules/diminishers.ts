import {defineRule, type Match, phraseOptions, removeWords, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {diminishers} from './lexicons/diminishers.ts'

export default defineRule({
  id: 'diminishers',
  summary: '"Just" and similar words that make the call sound small',
  why: '"Just calling" says that the call hardly matters. Without the word, the same sentence is confident.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix'],
  options: phraseOptions,
  examples: {
    bad: ['I am «just calling» about the drains.', '«Just wanted» to ask about your lease.'],
    good: ['We just opened a depot on your road.', 'It takes just 12 minutes.', 'Just text me a yes.']
  },
  phrases: (options) => withOptions(diminishers, options),
  check({matches, source, index, report}) {
    for (const match of matches) {
      const fix =
        isJust(match) && match.last > match.first ? removeWords(source, index, match.first, match.first) : undefined
      const advice = fix ? `leave out \`${index.words[match.first]?.text}\`` : 'leave it out'
      report({message: `\`${match.text}\` makes the call sound small: ${advice}`, fix, ...match})
    }
  }
})

/** Whether a match starts with the word to leave out; otherwise the word is part of the meaning. */
function isJust({text}: Match): boolean {
  return /^just\b/i.test(text)
}
