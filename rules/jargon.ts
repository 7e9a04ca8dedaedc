import {isProperName} from '../src/language/words.ts'
import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {jargon} from './lexicons/jargon.ts'

export default defineRule({
  id: 'jargon',
  summary: 'Business jargon that the listener would not use',
  why: 'Jargon sounds like a script and could come from any company. Plain words are shorter and easier to remember.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ['We «leverage» «synergies».', 'Our «end to end solutions» move freight.'],
    good: [
      'We repair dock doors the same day.',
      'Ana from Apex Solutions here.',
      'The cleaning solution arrives on Monday.',
      {script: 'It moves the ROI of your yard.', options: {allow: ['ROI']}}
    ]
  },
  phrases: (options) => withOptions(jargon, options),
  check({matches, index, report}) {
    for (const match of matches) {
      const first = index.words[match.first]
      if (first && !isProperName(first))
        report({message: `\`${match.text}\` is jargon: use the words the listener would use`, ...match})
    }
  }
})
