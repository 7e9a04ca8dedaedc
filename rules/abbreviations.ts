import * as v from 'valibot'
import {acceptedIn} from '../src/language/accepted.ts'
import {defineRule, list} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {findAbbreviations} from '../src/speech/find-abbreviations.ts'

export default defineRule({
  id: 'abbreviations',
  summary: 'Abbreviations that are not said as written',
  why: 'Nobody says "e g" or "E O D" on the telephone; a caller who meets them in a script has to translate while speaking. Initials that people do say, such as CRM or HVAC, and titles and addresses are fine.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix', 'suggestion'],
  options: v.strictObject({allow: list('Abbreviations that are never reported, without the final period.')}),
  examples: {
    bad: [
      'Costs, «e.g.» freight, «vs.» last year.',
      "I'll call by «EOD».",
      'It takes 15 «min».',
      '«Approx.» two «hrs» a week.'
    ],
    good: [
      'Costs such as freight, against last year.',
      'Your CRM, your HVAC crew, at 4 p.m. in the U.S., asks Dr. Lee of Acme Inc.',
      'It takes 15 minutes.',
      {script: "I'll call by EOD.", options: {allow: ['EOD']}}
    ]
  },
  check({script, speech, settings, options, report}) {
    const isAccepted = acceptedIn(script, settings)
    const allowed = new Set(options.allow.map((text) => text.toLowerCase().replace(/\.$/, '')))
    for (const {start, end, text, say, isCertain} of findAbbreviations(script, speech)) {
      if (allowed.has(text.toLowerCase().replace(/\.$/, '')) || isAccepted({start, end})) continue
      const fix = {start, end, text: say}
      const message = `\`${text}\` is not said as written: write \`${say}\``
      if (isCertain) report({start, end, message, fix})
      else report({start, end, message, suggestions: [{message: `Write \`${say}\``, fix}]})
    }
  }
})
