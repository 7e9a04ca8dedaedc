import {wordsOutside} from '../src/anatomy/places.ts'
import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {isPossibleNumber} from '../src/speech/possible-number.ts'

/** Digits with the marks between them, as far as a number may reach. */
const digitRun = /\(?\+?\d[\d\s().-]{4,18}\d/y

/** Fewest digits that are taken for a number after "call me on"; chosen: above any hour, day or extension. */
const fewest = 6

export default defineRule({
  id: 'invalid-number',
  summary: 'A number that cannot be a phone number',
  why: 'With a digit missing, or an area code that does not exist, the call back never comes.',
  sources: [{title: 'libphonenumber', url: 'https://github.com/catamphetamine/libphonenumber-js'}, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: ['Call me on «415-155-0132».', 'My number is «0113 496 00».'],
    good: [
      'Call me on 415-555-0132.',
      'Ring me on 0113 496 0000.',
      'Call me at 10:30 or at 4 15.',
      'We moved 4155 550 13 crates.'
    ]
  },
  phrases: () => [
    {pattern: '(call|ring|reach|text|phone|dial|contact|get|give) ..4 (at|on) ,? <number>'},
    {pattern: "(number|line|cell|mobile|phone|that's|it's) (is|again)? ,? (is)? <number>"},
    {pattern: '(call|dial|ring|text|phone) <number>'}
  ],
  check({script, source, index, parts, matches, report}) {
    const reportRange = (start: number, end: number) =>
      report({start, end, message: `\`${source.slice(start, end)}\` cannot be a phone number: check the digits`})
    for (const {start, end, digits} of parts.number) {
      if (/^\d+$/.test(digits) && !isPossibleNumber(digits, source.slice(start, end))) reportRange(start, end)
    }
    const outside = new Set(wordsOutside(index.words, parts.number))
    for (const {last} of matches) {
      const word = index.words[last]
      if (!word || !outside.has(word)) continue
      // The bracket of "(415)" and a plus stand before the word.
      const before = /[(+]{0,2}$/.exec(
        script.text.slice(Math.max(0, word.start - script.start - 2), word.start - script.start)
      )
      digitRun.lastIndex = word.start - script.start - (before?.[0].length ?? 0)
      const run = digitRun.exec(script.text)
      if (!run || run[0].replace(/\D/g, '').length < fewest) continue
      reportRange(script.start + run.index, script.start + run.index + run[0].length)
    }
  }
})
