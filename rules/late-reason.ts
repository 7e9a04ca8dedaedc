import * as v from 'valibot'
import {defineRule} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'
import {printSeconds} from '../src/speech/budget.ts'

/** Chosen: greeting, name and company take six to eight seconds. */
const latest = 10

export default defineRule({
  id: 'late-reason',
  summary: 'The reason for the call comes late',
  why: 'Phones show the first words of a voicemail as text. Without a reason in them, nobody plays the rest.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'off', strict: 'warn'},
  options: v.strictObject({
    seconds: v.optional(
      v.pipe(v.number(), v.minValue(1), v.maxValue(120), v.description('Latest start of the reason, in seconds.')),
      latest
    )
  }),
  examples: {
    bad: [
      {
        script: "Hi Dana, this is Lee at Tarn Labels. I'm «calling because» your lease runs out in March.",
        options: {seconds: 2}
      }
    ],
    good: ["Hi Dana, this is Lee at Tarn Labels. I'm calling because your lease runs out in March."]
  },
  check({parts, speech, options, report}) {
    const [reason] = parts.reason
    const at = reason && speech.secondsAt(reason.start)
    if (!reason || at === undefined || at <= options.seconds) return
    report({
      start: reason.start,
      end: reason.end,
      message: `The reason comes after \`${printSeconds(at, options.seconds)}\` seconds: give it in the first \`${options.seconds}\``
    })
  }
})
