import * as v from 'valibot'
import type {Ask} from '../src/anatomy/parts.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'many-asks',
  summary: 'Asks for more than one thing',
  why: 'Every extra ask gives the listener more to think about, so they put it off. One ask can be answered at once.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'warn'},
  options: v.strictObject({
    max: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many things a message may ask for.')),
      1
    )
  }),
  examples: {
    bad: ['Call me on 0113 496 0000, «then fill out» the form.'],
    good: ['Call or text me on 0113 496 0000.', {script: 'Email me back or visit our showroom.', options: {max: 2}}]
  },
  check({parts, options, report}) {
    const kinds = new Map<string, Ask>()
    for (const ask of parts.ask) {
      // A call or a text is the same thing to the listener.
      const kind = ask.kind === 'text' ? 'call' : ask.kind
      if (!kinds.has(kind)) kinds.set(kind, ask)
    }
    const beyond = [...kinds.values()][options.max]
    if (beyond) {
      const asked = [...kinds.keys()].map((kind) => `\`${kind}\``).join(', ')
      report({
        start: beyond.start,
        end: beyond.end,
        message: `Asks for \`${kinds.size}\` things (${asked}), at most \`${options.max}\` expected: keep the one that matters most`
      })
    }
  }
})
