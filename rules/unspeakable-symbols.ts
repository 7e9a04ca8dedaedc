import * as v from 'valibot'
import {acceptedIn} from '../src/language/accepted.ts'
import {defineRule, type Fix, list} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {findChoices} from '../src/script/choices.ts'
import {overlapsAny} from '../src/script/ranges.ts'
import {inPlaceOf} from '../src/speech/in-place-of.ts'
import {findWrittenMarks} from '../src/speech/written-marks.ts'

export default defineRule({
  id: 'unspeakable-symbols',
  summary: 'Symbols that can be said in several ways, or not at all',
  why: 'The caller stumbles over `w/`, `24/7` or an emoji, or says something different each time. Write a script the way it is said. Money, percent signs, dates, fractions and names such as AT&T are read correctly at sight.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['fix', 'suggestion'],
  options: v.strictObject({allow: list('Symbols and written forms that are never reported, such as `&`.')}),
  examples: {
    bad: ['Ops «&» IT «w/» cover «24/7».', 'We are «#»1 in town «🎉».', 'Ask for «him/her».', 'It is $89«/mo».'],
    good: [
      'Ops and IT, with cover around the clock.',
      'R&D saw $5 and 12% on 3/14, half of it by 1/2.',
      {script: 'Call Smith & Sons.', options: {allow: ['&']}},
      {script: 'Lee from Smith & Sons here.', settings: {company: ['Smith & Sons']}}
    ]
  },
  check({script, source, settings, options, report}) {
    const isAccepted = acceptedIn(script, settings)
    // Choices are reported by `unresolved-choice`.
    const choices = findChoices(script)
    for (const {start, end, text, say, isCertain} of findWrittenMarks(script)) {
      if (options.allow.includes(text.trim()) || isAccepted({start, end}) || overlapsAny({start, end}, choices))
        continue
      const fix = say === undefined ? undefined : replace(source, start, end, say)
      const said = say?.trim() ?? ''
      const advice = said ? `write \`${said}\`` : say === '' ? 'leave it out' : 'write what is said'
      const message = `\`${source.slice(start, end).trim()}\` cannot be said as it is: ${advice}`
      if (!fix || isCertain) report({start, end, message, fix})
      else report({start, end, message, suggestions: [{message: `Write \`${said}\``, fix}]})
    }
  }
})

/** Removes an unspoken symbol with an adjacent space; undefined if it is alone on its line, since the gap could split a paragraph. */
function replace(source: string, start: number, end: number, say: string): Fix | undefined {
  if (say) return {start, end, text: inPlaceOf(source.slice(start, end), say)}
  const isFirst = start === 0 || /[\r\n]/.test(source.charAt(start - 1))
  const isLast = end === source.length || /[\r\n]/.test(source.charAt(end))
  if (isFirst && isLast) return undefined
  if (source[start - 1] === ' ') return {start: start - 1, end, text: ''}
  return {start, end: source[end] === ' ' ? end + 1 : end, text: ''}
}
