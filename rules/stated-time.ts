import * as v from 'valibot'
import {defineRule, type Suggestion} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import type {Range, StatedLength} from '../src/script/model.ts'

/** Chosen: speakers differ by this much; 62 of 101 durations stated by authors are further off. */
const tolerance = 0.25

export default defineRule({
  id: 'stated-time',
  summary: 'The duration stated for the script is wrong',
  why: 'Authors write "(20 seconds)" and then add a sentence. Callers who trust the note run over. "Under 30 s" is a cap and "20-30 s" a range.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: v.strictObject({
    tolerance: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.05),
        v.maxValue(1),
        v.description('Largest error of the duration, as a share of it.')
      ),
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

/** Parses one duration, or both ends of a range, in seconds; other forms are left to the author. */
const figures = /(?<!\d)\d{1,4}(?:\s?(?:-|–|to)\s?\d{1,4})?(?=[\s-]?s(?:ec(?:ond)?s?)?\b)/i

function restate(written: string, {start}: Range & StatedLength, seconds: number): readonly Suggestion[] | undefined {
  const found = figures.exec(written)
  if (!found) return undefined
  const from = start + found.index
  return [
    {
      message: `Write \`${seconds}\` in the note`,
      fix: {start: from, end: from + found[0].length, text: String(seconds)}
    }
  ]
}
