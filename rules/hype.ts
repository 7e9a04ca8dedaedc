import {isProperName} from '../src/language/words.ts'
import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {hype} from './lexicons/hype.ts'

export default defineRule({
  id: 'hype',
  summary: 'Big claims without a fact behind them',
  why: 'Every caller claims to be the leader. Listeners believe a figure, a name or a place, and stop listening at an adjective.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: [
      'Our «amazing» crew.',
      'We are the «leading provider» of drains, «best in class».',
      'It will «skyrocket your sales».'
    ],
    good: [
      'It saved Brill Foods two shifts a week.',
      'This is Ana from Amazing Grace Bakery.',
      'Congratulations on your amazing year.'
    ]
  },
  phrases: (options) => withOptions(hype, options),
  check({matches, index, report}) {
    for (const match of matches) {
      const first = index.words[match.first]
      if (first && !isProperName(first))
        report({message: `\`${match.text}\` is a claim anyone could make: give a figure, a name or a place`, ...match})
    }
  }
})
