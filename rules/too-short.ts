import * as v from 'valibot'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {printSeconds} from '../src/speech/budget.ts'

/** Chosen: 26 % of published scripts that their authors call bad are shorter, and 1 % of those they call good. */
const fewest = 8

export default defineRule({
  id: 'too-short',
  summary: 'Too short to hold a reason',
  why: 'A name and "call me back" tell the listener nothing, and sound as if the call was cut off.',
  sources: [sevenReasons, {title: 'Chosen: the shortest published scripts with a reason take 8 seconds'}],
  severity: {recommended: 'warn', strict: 'warn'},
  options: v.strictObject({
    seconds: v.optional(
      v.pipe(v.number(), v.minValue(1), v.maxValue(60), v.description('Shortest message, in seconds.')),
      fewest
    )
  }),
  examples: {
    bad: ["«Hi, it's Ana, ring me back».", {script: '«Hi Dana, Lee here».', options: {seconds: 4}}],
    good: [
      "Hi Lee, Ana from Pinemoor. Ovens like yours lost us a day a month until we changed one seal. I'll e-mail the drawing today.",
      {script: 'Hi Dana, Lee here.', options: {seconds: 1}},
      "Hi Lee, it's Ana. [One sentence: what changed at their plant]"
    ]
  },
  check({script, speech, options, report}) {
    const {tokens, seconds} = speech
    const [first] = tokens
    const last = tokens.at(-1)
    // The length of a prompt's replacement is unknown: "[one sentence: the reason]".
    const isUnwritten = script.spans.some((span) => span.kind === 'placeholder' && span.prompt)
    if (!first || !last || isUnwritten || seconds >= options.seconds) return
    const said = printSeconds(seconds, options.seconds)
    report({
      start: first.start,
      end: last.end,
      message: `Only \`${said}\` ${said === '1' ? 'second' : 'seconds'}, at least \`${options.seconds}\` expected: give a reason to listen`
    })
  }
})
