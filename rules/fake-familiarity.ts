import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

/** Most words of a message that may be one between friends (chosen: the longest in published scripts has 31). */
const longest = 45

export default defineRule({
  id: 'fake-familiarity',
  summary: 'A stranger poses as a friend: a first name, no company, no reason, "call me back"',
  why: 'The trick works once: a listener who calls back and finds a salesperson feels fooled. A company and a reason make the same message honest.',
  sources: [sevenReasons],
  severity: {recommended: 'error', strict: 'error', when: [{touch: ['followup', 'inbound'], severity: 'off'}]},
  examples: {
    bad: ["Hey Sam, it's «Jo», call me when you can.", 'Hi Mo. «Ruth» here. Give me a ring on 0113 496 0000.'],
    good: [
      'Hi Sam, Jo Park at Tarn Labels. Call me about your new sachet line.',
      "Hey Sam, it's Jo, I'm calling because your lease runs out. Call me.",
      "Hi Sam, it's Jo. I'll try you again tonight."
    ]
  },
  // A caller who mentions an earlier message does not pose as a friend.
  phrases: () => [
    '(last|second|third|another|previous|earlier|final) <attempt>',
    // Nor does a caller who says which office calls.
    '(in|from|at|with) (undefined|null|(the|your) ..2 (<firm:singular>|accounts|billing|sales|support))',
    "(i|i've|we've|we) have? (left|sent|tried|called|emailed|spoke|met)"
  ],
  check({index, source, parts: {caller, company, reason, ask}, matches, report}) {
    const [name] = caller
    const isAskedToCall = ask.some(({kind}) => kind === 'call' || kind === 'text')
    if (
      !name ||
      // "Mr. Bell" and "Jo Bell" are no friends.
      /\s/.test(source.slice(name.start, name.end)) ||
      index.words.length > longest ||
      company.length > 0 ||
      reason.length > 0 ||
      matches.length > 0 ||
      !isAskedToCall
    )
      return
    report({message: 'Poses as a friend: name your company and your reason for calling', ...name})
  }
})
