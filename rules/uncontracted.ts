import * as v from 'valibot'
import {type AnyPhrase, defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {startsWithCapital} from '../src/script/letters.ts'

const subjects: readonly (readonly [pronoun: string, endings: Readonly<Record<string, string>>])[] = [
  ['i', {am: "I'm", will: "I'll", would: "I'd"}],
  ['you', {are: "you're", will: "you'll", would: "you'd"}],
  ['we', {are: "we're", will: "we'll", would: "we'd"}],
  ['they', {are: "they're", will: "they'll", would: "they'd"}],
  ['he', {is: "he's", will: "he'll", would: "he'd"}],
  ['she', {is: "she's", will: "she'll", would: "she'd"}],
  ['it', {is: "it's", will: "it'll"}],
  ['that', {is: "that's"}],
  ['there', {is: "there's"}],
  ['here', {is: "here's"}],
  ['what', {is: "what's"}]
]
const perfect = ['i', 'you', 'we', 'they']
const negatives: Readonly<Record<string, string>> = {
  'do not': "don't",
  'does not': "doesn't",
  'did not': "didn't",
  'is not': "isn't",
  'are not': "aren't",
  'was not': "wasn't",
  'were not': "weren't",
  cannot: "can't",
  'can not': "can't",
  'could not': "couldn't",
  'would not': "wouldn't",
  'should not': "shouldn't",
  'will not': "won't",
  'have not': "haven't",
  'has not': "hasn't",
  'had not': "hadn't"
}

/** Pairs that speakers contract, with the contraction. */
const pairs: readonly AnyPhrase[] = [
  ...subjects.flatMap(([subject, endings]) =>
    Object.entries(endings).map(([verb, instead]) => ({pattern: `${subject} ${verb}`, instead}))
  ),
  ...perfect.map((subject) => ({pattern: `${subject} have`, instead: `${subject === 'i' ? 'I' : subject}'ve`})),
  ...Object.entries(negatives).map(([pattern, instead]) => ({
    pattern,
    // "I am not" has two contractions; the first is the usual one.
    except: /^(?:is|are|will) /.test(pattern)
      ? ['(i|you|we|they|he|she|it|that|there|here|what) (are|is|will) not']
      : [],
    instead
  }))
]

const stops = [
  // Nobody contracts at the end of a sentence: "as sure as I am".
  '(am|are|is|will|would|have|not|cannot) ,',
  // "I have" is contracted only before a participle, not in "I have a question".
  '(i|you|we|they) have !(<past>|been|not|already|also|just|never|recently)',
  '(not|cannot) only'
]

export default defineRule({
  id: 'uncontracted',
  summary: 'A script without one contraction: it will sound read out',
  why: 'People say "I\'m" and "we\'ll". Forty words without one contraction are the surest sign of a text written for the page.',
  sources: [sevenReasons],
  severity: {recommended: 'off', strict: 'warn'},
  offers: ['suggestion'],
  options: v.strictObject({
    words: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('Fewest words of a script that should have a contraction (chosen).')
      ),
      40
    )
  }),
  examples: {
    bad: [
      {
        script: 'Hi Dana, «I am» at Tarn Labels. «We will» send the page, and you «do not» need to call.',
        options: {words: 10}
      }
    ],
    good: [
      {script: "Hi Dana, it's Lee. I am at Tarn Labels, and I will send the page tonight.", options: {words: 10}},
      'Hi Dana, I am Lee.',
      {script: 'I have a page for you. Nobody is as sure of it as I am. Ana knows what it is.', options: {words: 10}}
    ]
  },
  phrases: () => ({phrases: pairs, stops}),
  check({matches, index, options, report}) {
    if (index.words.length < options.words || index.words.some((word) => isContraction(word.normal))) return
    for (const {start, end, text, phrase, first} of matches) {
      const instead = phrase.instead ?? ''
      const opens = index.words[first]?.joint === 'sentence' || startsWithCapital(text)
      const said = opens ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
      report({
        start,
        end,
        message: `\`${text}\` sounds read out: people say \`${said}\``,
        suggestions: [{message: `Write \`${said}\``, fix: {start, end, text: said}}]
      })
    }
  }
})

/** "it's", "don't", "we'll", but not the possessive "Ana's". */
function isContraction(word: string): boolean {
  return /(?:n't|'(?:m|re|ve|ll|d))$|^(?:it|that|there|here|what|who|he|she|let|how|where)'s$/.test(word)
}
