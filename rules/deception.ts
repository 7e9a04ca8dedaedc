import {defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {lexicon} from './lexicons/deception.ts'

export default defineRule({
  id: 'deception',
  summary: 'Words that mislead: a call that was never made, a matter too personal to name',
  why: 'A trick may earn one call back, from someone who feels fooled as soon as you answer. Say plainly what the call is about to get calls from the right people.',
  sources: [
    sevenReasons,
    {title: '16 CFR 310.3, deceptive telemarketing acts', url: 'https://www.ecfr.gov/current/title-16/section-310.3'}
  ],
  severity: {recommended: 'error', strict: 'error', when: [{touch: ['inbound'], severity: 'off'}]},
  options: phraseOptions,
  examples: {
    bad: [
      'Hi Sam, Jo at Tarn Labels, «returning your call».',
      'Please ring me about a «personal matter».',
      'Our «mutual friend» said you print labels.'
    ],
    good: [
      'Hi Sam, Jo at Tarn Labels, returning your call about the sachets.',
      "It's not a personal matter, it's your lease.",
      'You rang on Monday about the lease. As we discussed, it runs to March.',
      'Our mutual friend Ana Ruiz said you print labels.',
      {script: 'As we discussed, the lease runs to March.', settings: {touch: 'followup'}}
    ]
  },
  phrases: (options) => withOptions(lexicon, options),
  check({matches, settings, report}) {
    // In a follow-up there was contact, and a caller who names the occasion did not invent it.
    const isKnown =
      settings.touch === 'followup' ||
      settings.touch === 'breakup' ||
      settings.touch === 'inbound' ||
      matches.some(({phrase}) => phrase.group === 'evidence')
    for (const {start, end, text, phrase} of matches) {
      if (phrase.group === 'evidence' || (phrase.group === 'earlier' && isKnown)) continue
      report({
        start,
        end,
        message: `\`${text}\` suggests contact that may not have happened: say plainly why you are calling`
      })
    }
  }
})
