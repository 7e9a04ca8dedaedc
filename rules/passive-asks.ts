import {
  defineRule,
  leaveOut,
  type Match,
  phraseOptions,
  type RuleContext,
  removeWords,
  type Suggestion,
  withOptions
} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {firstEndingAfter} from '../src/script/ranges.ts'
import {passiveAsks} from './lexicons/passive-asks.ts'

export default defineRule({
  id: 'passive-asks',
  summary: 'Half-hearted asks: at your convenience, feel free, if you are interested',
  why: 'An ask that waits for a good moment waits forever. A day, an hour or a question gives the listener something to say yes to.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: [
      'Call me «at your earliest convenience».',
      '«Feel free to call me» «when you get a chance».',
      '«If you are interested», text me. «I look forward to hearing from you».'
    ],
    good: [
      "I'll ring you on Thursday at ten.",
      'When you open the second shop, the rate drops.',
      'Are you free on Thursday?'
    ]
  },
  phrases: (options) => withOptions(passiveAsks, options),
  check({matches, source, index, parts: {ask, promise}, report}) {
    // "If things change, I'm on ...": with a next step, a number that is only given asks for nothing.
    const given = promise.length > 0 ? ask.filter(({start}) => source.startsWith("I'm", start)) : []
    const sentenceOf = (at: number) => index.words[at]?.sentence
    const isGiven = new Set(given.map(({start}) => sentenceOf(firstEndingAfter(index.words, start))))
    for (const match of matches) {
      if (match.phrase.group === 'drop' && isGiven.has(sentenceOf(match.first))) continue
      report({
        message: `\`${match.text}\` leaves it open: say when, or ask a question`,
        suggestions: suggest(match, {source, index}),
        ...match
      })
    }
  }
})

/** The words that can be left out of an ask: the condition of "if you like, call me", the first words of "feel free to call me". */
function suggest(
  match: Match,
  context: Pick<RuleContext<unknown>, 'source' | 'index'>
): readonly Suggestion[] | undefined {
  if (match.phrase.group === 'drop') return leaveOut(match, context)
  if (match.phrase.group !== 'free') return undefined
  const {words} = context.index
  const to = words.findIndex((word, place) => place > match.first && place <= match.last && word.normal === 'to')
  const fix = to > 0 ? removeWords(context.source, context.index, match.first, to) : undefined
  return fix && [{message: `Leave out \`${match.text.split(/ to /)[0]} to\``, fix}]
}
