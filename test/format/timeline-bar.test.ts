import {expect, test} from 'vitest'
import {timelineBar, timelineText} from '../../src/format/timeline-bar.ts'

test.for([
  [0, 30, '▁▁▁▁▁▁▁▁▁▁▏'],
  [0.1, 30, '▇▁▁▁▁▁▁▁▁▁▏'],
  [18, 30, '▇▇▇▇▇▇▁▁▁▁▏'],
  [30, 30, '▇▇▇▇▇▇▇▇▇▇▏'],
  [30.1, 30, '▇▇▇▇▇▇▇▇▇▇▏▇'],
  [36, 30, '▇▇▇▇▇▇▇▇▇▇▏▇▇'],
  [60, 30, '▇▇▇▇▇▇▇▇▇▇▏▇▇▇▇▇▇▇▇▇▇'],
  [600, 30, '▇▇▇▇▇▇▇▇▇▇▏▇▇▇▇▇▇▇▇▇…'],
  [36, 72, '▇▇▇▇▇▁▁▁▁▁▏']
] as const)('%s of %s seconds are drawn as %s', ([seconds, budget, drawn]) => {
  const {used, free, mark, over} = timelineBar(seconds, budget)
  expect(used + free + mark + over).toBe(drawn)
})

const script = {
  title: null,
  name: 'Attempt 1',
  line: 1,
  start: 0,
  end: 9,
  goal: 'any',
  touch: 'cold',
  budget: 30,
  words: 89,
  spokenWords: 99,
  seconds: 36.2,
  secondsFast: 30.8,
  secondsSlow: 43.4
} as const

test.for([
  [{}, '36 s (31-43 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇▇ · 89 words'],
  [{seconds: 30.4, secondsFast: 26, secondsSlow: 36}, '30.4 s (26-36 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇ · 89 words'],
  [{seconds: 1, secondsFast: 1, secondsSlow: 1, words: 1}, '1 s (1-1 s) of 30 s ▇▁▁▁▁▁▁▁▁▁▏ · 1 word']
] as const)('a script with %j reads %s', ([given, line]) => {
  expect(timelineText({...script, ...given})).toBe(line)
})

test('each piece takes its colour, an empty one none', () => {
  const paint = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const colours = {used: paint('u'), free: paint('f'), mark: paint('m'), over: paint('o')}
  expect(timelineText(script, colours)).toContain('<u>▇▇▇▇▇▇▇▇▇▇</u><m>▏</m><o>▇▇</o>')
})
