import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {startsWithCapital} from '../src/script/letters.ts'
import {roboticPhrases} from './lexicons/robotic-phrases.ts'

export default defineRule({
  id: 'robotic-phrases',
  summary: 'Written or bureaucratic language that no one speaks',
  why: 'Written language, read aloud, sounds like a script instead of a person. Say it as you would face to face.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: [
      "I'm calling «in regards to» the gate.",
      '«Please be advised» that the gate is open. «Do not hesitate to call me».'
    ],
    good: ["I'm calling about the gate.", 'The files are in order to the last page.', 'Thank you for your time.']
  },
  phrases: (options) => withOptions(roboticPhrases, options),
  check({matches, report}) {
    for (const {start, end, text, phrase} of matches) {
      const {instead} = phrase
      report({
        start,
        end,
        message: instead
          ? `\`${text}\` is written, not spoken: say \`${instead}\``
          : `\`${text}\` is written, not spoken: say it as you would face to face`,
        suggestions: instead
          ? [{message: `Say \`${instead}\``, fix: {start, end, text: asCapital(instead, text)}}]
          : undefined
      })
    }
  }
})

/** Capitalises the replacement if the replaced words are. */
function asCapital(instead: string, text: string): string {
  return startsWithCapital(text) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}
