import {findUserPhrases, ownMessage, toPhrases, userPhrase, userPhraseList} from '../src/language/user-phrases.ts'
import {defineRule} from '../src/rule/define.ts'

const phrase = userPhrase({
  message: ownMessage('What to say or do instead.')
})

export default defineRule({
  id: 'ban',
  summary: 'Phrases that your team does not want to hear',
  why: 'Every team has words to avoid: the name of a competitor, a promise that legal withdrew, a worn-out line. A list with a reason for each helps whoever writes the next script.',
  sources: [{title: 'Chosen: the check "existence" of Vale', url: 'https://vale.sh/docs/checks/existence'}],
  severity: {recommended: 'off', strict: 'off'},
  options: userPhraseList(phrase, 'and optionally `message`'),
  examples: {
    bad: [
      {
        script: 'Let me «pick your brain» on Friday.',
        options: {phrases: [{text: 'pick your brain', message: 'Ask one concrete question'}]}
      },
      {script: 'We «guaranteed» it.', options: {phrases: [{text: 'guarantee', inflect: true}]}},
      {script: 'It costs «50% less».', options: {phrases: [{regex: '\\d+ ?(%|percent) (less|off)'}]}}
    ],
    good: [
      'Let me pick your brain.',
      {
        script: 'Read our guarantee period aloud.',
        options: {phrases: [{text: 'guarantee', except: ['guarantee period']}]}
      },
      {script: 'The apple is red.', options: {phrases: [{text: 'Apple', matchCase: true}]}}
    ]
  },
  phrases: ({phrases}) => toPhrases(phrases),
  async check(context) {
    for (const {start, end, text, phrase} of await findUserPhrases(context.options.phrases, context)) {
      const advice = phrase.message ? `: ${phrase.message}` : ', it is on the list of banned phrases'
      context.report({start, end, message: `Your team does not say \`${text}\`${advice}`})
    }
  }
})
