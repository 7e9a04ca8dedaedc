import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {findChoices} from '../src/script/choices.ts'

const aside = /\([^()\n]{2,120}\)/g
const instruction =
  /^\W*(?:pick|choose|select|use|share|say|delete|keep|leave)\b(?: (?:up to|any|only))? (?:one|two|three|four|\d|either|from|among|as (?:needed|applicable|appropriate)|whichever|the one)\b|\b(?:delete|strike|circle|pick|choose|use|keep) (?:as|one|whichever|where|what) (?:needed|appropriate|applicable|applies|fits)\b|^\W*(?:choose|(?:pick|select) (?:an?|the|your|\w+ or))\b|^\W*insert (?:an?|the|your|\w+ or)\b|,\s+(?:choose|pick|select) (?:one|either)\W*$|^\W*(?:one|two|three|either) of (?:these|the|below)/i

export default defineRule({
  id: 'unresolved-choice',
  summary: 'Options left in for the caller to pick from',
  why: 'Nobody chooses well while talking. Options left in are read out, or skipped after a pause, and make the message seem longer than it is. Write two versions as two scripts.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: [
      'Reply to the «[email/information]» I sent.',
      'I «(saw your post/met you at the fair)».',
      'We see three faults «(pick one)»: heat, dust, noise.'
    ],
    good: ['Reply to the [email] I sent.', 'Ask him (or her).', 'Call [City/State].']
  },
  check({script, source, report}) {
    for (const range of findChoices(script)) {
      const text = source.slice(range.start, range.end)
      report({...range, message: `\`${text}\` leaves a choice to the caller: write one of them`})
    }
    for (const span of script.spans) {
      const {start, end} = span
      const text = source.slice(start, end)
      if (span.kind === 'placeholder' && span.choices && !isSpintax(text))
        report({
          start,
          end,
          message: `\`${text}\` leaves a choice to the caller: write one of the ${span.choices.length}`
        })
      else if (span.kind === 'direction' && instruction.test(text))
        report({start, end, message: `\`${text}\` leaves a choice to the caller: make it before the call`})
      else if (span.kind === 'spoken') {
        for (const {index, 0: whole} of text.matchAll(aside)) {
          if (!instruction.test(whole)) continue
          const range = {start: start + index, end: start + index + whole.length}
          report({...range, message: `\`${whole}\` leaves a choice to the caller: make it before the call`})
        }
      }
    }
  }
})

/** `{Hi|Hello}`: the sending tool picks one. */
function isSpintax(text: string): boolean {
  return text.startsWith('{') && text.includes('|')
}
