import * as v from 'valibot'
import {normalize} from '../src/language/form.ts'
import {literal} from '../src/language/pattern.ts'
import {
  covers,
  findUserPhrases,
  ownMessage,
  toPhrases,
  type UserMatch,
  userPhrase,
  userPhraseList
} from '../src/language/user-phrases.ts'
import type {WordIndex} from '../src/language/words.ts'
import {defineRule} from '../src/rule/define.ts'
import {startsWithCapital} from '../src/script/letters.ts'

const phrase = userPhrase({
  replacement: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.description('What to say instead.')),
  message: ownMessage('Why.')
})

export default defineRule({
  id: 'substitute',
  summary: 'Phrases that your team says differently',
  why: 'One product, one name. Someone who hears "Acme Go" in the message and reads "AcmeGo Mobile" in the e-mail thinks of two products.',
  sources: [{title: 'Chosen: the check "substitution" of Vale', url: 'https://vale.sh/docs/checks/substitution'}],
  severity: {recommended: 'off', strict: 'off'},
  offers: ['fix'],
  options: userPhraseList(phrase, 'the `replacement`, and optionally `message`'),
  examples: {
    bad: [
      {
        script: 'Our «customer success» crew will ring.',
        options: {phrases: [{text: 'customer success', replacement: 'service'}]}
      },
      {script: 'The «Iphone» app.', options: {phrases: [{text: 'iphone', replacement: 'iPhone'}]}}
    ],
    good: [
      {script: 'The iPhone app.', options: {phrases: [{text: 'iphone', replacement: 'iPhone'}]}},
      {script: 'We rent box trucks.', options: {phrases: [{text: 'trucks', replacement: 'box trucks'}]}}
    ]
  },
  phrases: ({phrases}) => toPhrases(phrases),
  async check(context) {
    for (const found of await findUserPhrases(context.options.phrases, context)) {
      const {start, end, text, phrase} = found
      if (isReplaced(found, context.index)) continue
      const replacement = withCapital(phrase.replacement, found)
      const why = phrase.message ? `: ${phrase.message}` : ''
      // Another form of the phrase ("utilised" for "utilise") needs another form of the replacement.
      const isExact = phrase.text === undefined || literal(phrase.text) === literal(text)
      context.report({
        start,
        end,
        message: `Say \`${replacement}\` instead of \`${text}\`${why}`,
        fix: isExact ? {start, end, text: replacement} : undefined
      })
    }
  }
})

type Substitution = v.InferOutput<typeof phrase>

/** Whether the phrase is part of its own replacement, so that a second fix would replace it again. */
function isReplaced({phrase, text, ...range}: UserMatch<Substitution>, index: WordIndex) {
  const isOnlyCase = normalize(phrase.replacement) === normalize(text)
  return isOnlyCase ? text === phrase.replacement : covers(phrase.replacement, range, index)
}

/** Capitalises the replacement if the phrase is capitalised only because it starts a sentence. */
function withCapital(replacement: string, {text, phrase}: UserMatch<Substitution>): string {
  const hasCapital = /^\p{Lu}(?!\p{Lu})/u.test(text) && !startsWithCapital(phrase.text ?? text)
  return hasCapital && replacement === replacement.toLowerCase()
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement
}
