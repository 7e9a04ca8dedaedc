import {opening} from '../src/anatomy/where-to-report.ts'
import {compileMatcher} from '../src/language/matcher.ts'
import {findUserPhrases, ownMessage, toPhrases, userPhrase, userPhraseList} from '../src/language/user-phrases.ts'
import {defineRule, list} from '../src/rule/define.ts'

const phrase = userPhrase({
  or: list('Other accepted wordings.'),
  message: ownMessage('What is missing, and why.')
})

export default defineRule({
  id: 'require',
  summary: 'Phrases that every script must contain',
  why: 'A regulator, a partner or a brand may require a phrase in every message, and it is easily forgotten in one.',
  sources: [{title: 'Chosen: the check "occurrence" of Vale', url: 'https://vale.sh/docs/checks/occurrence'}],
  severity: {recommended: 'off', strict: 'off'},
  options: userPhraseList(phrase, 'and optionally `or`, `message`'),
  examples: {
    bad: [
      {
        script: '«Hi Dana, it’s Lee at Tarn». Ring me on 0113 496 0000.',
        options: {phrases: [{text: 'a licensed broker', message: 'Say that we are licensed'}]}
      }
    ],
    good: [
      {
        script: 'Hi Dana, Lee at Tarn, a licensed broker. Ring me on 0113 496 0000.',
        options: {phrases: [{text: 'a licensed broker'}]}
      },
      {
        script: 'This call may be recorded.',
        options: {phrases: [{text: 'calls are recorded', or: ['call may be recorded']}]}
      }
    ]
  },
  async check({index, script, options, report}) {
    const place = opening(index)
    if (!place) return
    for (const phrase of options.phrases) {
      const wordings = [phrase, ...phrase.or.map((text) => ({...phrase, text, regex: undefined}))]
      // Each phrase is searched separately, since one may be inside another.
      const matches =
        compileMatcher(new Map([['', toPhrases(wordings)]]))
          .find(index)
          .get('') ?? []
      const found = await findUserPhrases(wordings, {matches, script, index})
      const wanted = phrase.text ?? phrase.regex
      if (found.length === 0)
        report({
          ...place,
          message: `The script does not say \`${wanted}\`${phrase.message ? `: ${phrase.message}` : ''}`
        })
    }
  }
})
