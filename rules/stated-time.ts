import * as v from 'valibot'
import {defineRule, type Suggestion} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import type {Range, StatedLength} from '../src/script/model.ts'

/** Chosen: what speakers differ by; 62 of 101 durations that authors state are further off. */
const tolerance = 0.25

export default defineRule({
  id: 'stated-time',
  summary: 'The duration written beside the script is wrong',
  why: 'Authors write "(20 seconds)" and then one more sentence. Callers who trust the note run long. "Under 30 s" is a cap and "20-30 s" a range.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: v.strictObject({
    tolerance: v.optional(
      v.pipe(v.number(), v.minValue(0.05), v.maxValue(1), v.description('Share by which the duration may be off.')),
      tolerance
    )
  }),
  examples: {
    bad: [
      {
        script:
          '## Voicemail («5 seconds»)\n\nHi Dana, this is Lee at Tarn Labels. I will send you the splice chart tonight and call on Friday at ten.\n',
        format: 'markdown'
      }
    ],
    good: [
      {
        script:
          '## Voicemail (under 20 seconds)\n\nHi Dana, this is Lee at Tarn Labels. I will send you the splice chart tonight.\n',
        format: 'markdown'
      }
    ]
  },
  check({script: {stated}, source, speech, options, report}) {
    if (!stated?.seconds || speech.tokens.length === 0) return
    const {min, max} = stated.seconds
    const isOver = speech.seconds > max * (1 + options.tolerance)
    const isUnder = min !== undefined && speech.seconds < min * (1 - options.tolerance)
    if (!isOver && !isUnder) return
    const {start, end} = stated
    const written = source.slice(start, end)
    const seconds = Math.round(speech.seconds)
    report({
      start,
      end,
      message: `The note says \`${written}\`, the script takes \`${seconds}\` seconds: correct one of them`,
      suggestions: restate(written, stated, seconds)
    })
  }
})

/** One duration or both ends of a range in seconds; what is written otherwise is left to the author. */
const figures = /(?<!\d)\d{1,4}(?:\s?(?:-|–|to)\s?\d{1,4})?(?=[\s-]?s(?:ec(?:ond)?s?)?\b)/i

function restate(written: string, {start}: Range & StatedLength, seconds: number): readonly Suggestion[] | undefined {
  const found = figures.exec(written)
  if (!found) return undefined
  const from = start + found.index
  return [{message: `State \`${seconds}\``, fix: {start: from, end: from + found[0].length, text: String(seconds)}}]
}
