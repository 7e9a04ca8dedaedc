import * as v from 'valibot'
import {defineRule} from '../src/rule/define.ts'

const speaker = new Set(
  "i i'm i'll i've i'd me my mine myself we we're we'll we've we'd us our ours ourselves".split(' ')
)
const listener = new Set("you you're you'll you've you'd your yours yourself yourselves".split(' '))

/** Fewest words for a meaningful ratio (chosen: two sentences). */
const fewestWords = 25

export default defineRule({
  id: 'you-balance',
  summary: 'Far more about the caller ("I", "we") than about the listener ("you")',
  why: 'A message about the caller is easy to delete. The ratio is only a hint: in published scripts it does not distinguish good ones from bad ones, so the rule is off in every preset.',
  sources: [
    {title: 'Chosen: trade press advises "you" over "we"; in measurements, the ratio does not distinguish good scripts'}
  ],
  severity: {recommended: 'off', strict: 'off'},
  options: v.strictObject({
    ratio: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.1),
        v.description('Most words about the caller per word about the listener (chosen).')
      ),
      2
    )
  }),
  examples: {
    bad: [
      "«I'm» at Tarn Labels. We print labels, we cut them, we ship them, and our crew fixes what our rivals broke. I will send you the page tonight."
    ],
    good: [
      "I'm at Tarn Labels. Your line in Hull loses a roll at each splice, and your lease ends in March. You get the page that shows how Brill Foods ended it.",
      'We print. We ship. I care.',
      {
        script:
          "I'm at Tarn Labels. We print labels, we cut them, we ship them, and our crew fixes what our rivals broke. I will send you the page tonight.",
        options: {ratio: 10}
      }
    ]
  },
  check({index: {words}, options, report}) {
    const own = words.filter((word) => speaker.has(word.normal))
    const other = words.filter((word) => listener.has(word.normal) || word.placeholder?.stands === 'prospect')
    const [first] = own
    if (!first || words.length < fewestWords || own.length <= options.ratio * Math.max(1, other.length)) return
    report({
      start: first.start,
      end: first.end,
      message: `\`${own.length}\` words about you and \`${other.length}\` about the listener, at most \`${options.ratio}\` to one expected: say more about them`
    })
  }
})
