import {opening} from '../src/anatomy/where-to-report.ts'
import {defineRule} from '../src/rule/define.ts'

export default defineRule({
  id: 'prerecorded-disclosure',
  summary: 'A prerecorded message lacks the business, a number or a way to opt out',
  why: 'US regulations require a prerecorded message to name the business at the start, to give a number, and, in telemarketing, to say how to opt out. This rule checks only the text; it is not legal advice.',
  sources: [{title: '47 CFR 64.1200 (b)', url: 'https://www.ecfr.gov/current/title-47/section-64.1200'}],
  severity: {recommended: 'off', strict: 'off', when: [{touch: ['prerecorded'], severity: 'warn'}]},
  examples: {
    bad: ['«Good news for your roof»! Call 0113 496 0000.'],
    good: ['This is Jo with Oakline Roofing. Call 0113 496 0000. To opt out, press nine.']
  },
  phrases: () => [
    '((opt you?|opting) out|unsubscribe|do not call list)',
    {
      pattern: '(remove~|take) (you|me|your (name|number)|yourself)? (off|from)? (our|the|this|my)? (list|calls)?',
      except: ['take you', 'take your *', 'take me']
    },
    '(stop|end|(not|no longer) (receive|get)) (these|all|any|future|further|more|receiving) ..1 (calls|messages)?',
    '(reply|text|press|say) (stop|remove|<number> to (stop|be|remove|opt))'
  ],
  check({parts: {company, number}, index, matches, report}) {
    const place = opening(index)
    if (!place) return
    // The name may follow a sentence of greeting.
    const start = index.sentences[1]?.end ?? place.end
    const missing = [
      company.some((part) => part.start < start) ? [] : ['the business at the start'],
      number.length > 0 ? [] : ['a number'],
      matches.length > 0 ? [] : ['a way to opt out']
    ].flat()
    if (missing.length > 0) report({message: `A prerecorded message lacks ${missing.join(', ')}`, ...place})
  }
})
