import {toPhrase} from '../src/language/phrase.ts'
import {type AnyPhrase, defineRule, type Match, type Phrase, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {emptyPhrases} from './lexicons/empty-phrases.ts'

export default defineRule({
  id: 'empty-phrases',
  summary: 'Touching base, checking in, following up: a call without a reason',
  why: 'These words say that the caller has no reason to call, so the listener has none to call back. With a reason, the same sentence passes.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'error', strict: 'error'},
  options: phraseOptions,
  examples: {
    bad: [
      'I was «touching base».',
      'I wanted to «check in» and «see how things are going».',
      '«Following up on my message» from Monday.'
    ],
    good: [
      'I am checking in because the audit moved to May.',
      'Following up on the samples that I sent.',
      'Check in at the desk on the left.'
    ]
  },
  phrases: (options) => withOptions({...emptyPhrases, phrases: emptyPhrases.phrases.map(unlessTopic)}, options),
  check({matches, index, parts, report}) {
    // A clause that ends in an empty phrase is not a reason: "giving you a bell to see where things are at".
    const ends = new Set(matches.map(({end}) => end))
    const reasons = parts.reason.filter(({end}) => !ends.has(end))
    const isConcrete = (match: Match): boolean => {
      if (match.phrase.group === 'always') return false
      const sentence = index.sentences[index.words[match.first]?.sentence ?? -1]
      // Neither is a mention of the caller's own message: "following up on my email".
      const isOwn = match.phrase.group === 'own message'
      return reasons.some(
        ({start, end}) =>
          sentence && start >= sentence.start && end <= sentence.end && (isOwn ? start >= match.end : end > match.start)
      )
    }
    for (const match of matches) {
      if (!isConcrete(match))
        report({message: `\`${match.text}\` gives no reason to listen: say what changed for them`, ...match})
    }
  }
})

/** A topic after it in the sentence is what the call is about, unless the phrase is empty in any company. */
function unlessTopic(one: AnyPhrase): Phrase {
  const phrase = toPhrase(one)
  return phrase.group === 'always' ? phrase : {...phrase, unless: ['<topic>']}
}
