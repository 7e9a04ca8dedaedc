import * as v from 'valibot'
import {acceptedIn} from '../src/language/accepted.ts'
import {defineRule, type Fix} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import type {Range} from '../src/script/model.ts'
import {findFigures} from '../src/speech/figures.ts'

export default defineRule({
  id: 'hard-numbers',
  summary: 'Figures that are hard to say or to hear',
  why: 'Listeners remember one round figure, and forget one that takes eight words to say. Telephone numbers, dates, times and extensions are not reported. With `shorthand`, forms that a caller has to put into words are also reported: `15-20`, `3x`, `15K`, `40+`.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix'],
  options: v.strictObject({
    words: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2),
        v.maxValue(40),
        v.description('Most words that a figure may take.')
      ),
      7
    ),
    shorthand: v.optional(
      v.pipe(v.boolean(), v.description('Whether ranges with a hyphen, `3x`, `15K` and `40+` are reported.')),
      false
    )
  }),
  strictOptions: {shorthand: true},
  examples: {
    bad: [
      'You would save «$13,482.50» a year.',
      'Ask for order «88-204417».',
      {script: 'It takes «15-20» minutes and pays «3x».', options: {shorthand: true}}
    ],
    good: [
      'You would save about thirteen thousand dollars a year.',
      'It takes 15-20 minutes and costs $1,499 or 27% more.',
      'Call (415) 555-0132 ext. 20455 by 3/14/2025, 10:30-11:45am.',
      {script: 'It takes 15 to 20 minutes and pays three times as much.', options: {shorthand: true}}
    ]
  },
  check({script, source, speech, parts, settings, options, report}) {
    const isAccepted = acceptedIn(script, settings)
    for (const {start, end, text, words, dash, isShorthand} of findFigures(script, speech, parts.number)) {
      if (isAccepted({start, end})) continue
      if (words > options.words)
        report({
          start,
          end,
          message: `Figure \`${text}\` takes \`${words}\` words to say, at most \`${options.words}\` expected: round it`
        })
      else if (/\d\.\d{3}/.test(text))
        report({start, end, message: `Figure \`${text}\` has more decimals than anyone keeps in mind: round it`})
      else if (options.shorthand && dash)
        report({start, end, message: `The dash in \`${text}\` is not said: write \`to\``, fix: writeTo(source, dash)})
      else if (options.shorthand && isShorthand)
        report({start, end, message: `\`${text}\` is hard to read out: write it in words`})
    }
  }
})

/** Replaces a dash and the spaces around it with "to". */
function writeTo(source: string, {start, end}: Range): Fix {
  const before = source[start - 1] === ' ' ? 1 : 0
  const after = source[end] === ' ' ? 1 : 0
  return {start: start - before, end: end + after, text: ' to '}
}
