import {expect, test} from 'vitest'
import apologies from '../../rules/apologies.ts'
import diminishers from '../../rules/diminishers.ts'
import filler from '../../rules/filler.ts'
import myNameIs from '../../rules/my-name-is.ts'
import passiveAsks from '../../rules/passive-asks.ts'
import pleasantries from '../../rules/pleasantries.ts'
import roboticPhrases from '../../rules/robotic-phrases.ts'
import weakWords from '../../rules/weak-words.ts'
import type {Rule} from '../../src/rule/define.ts'
import {applyOffers} from '../helpers/fixed.ts'

test.for<[string, string, Rule]>([
  ["Hi Dana, um, it's Lee.", "Hi Dana, it's Lee.", filler],
  ['I, um, saw your yard.', 'I saw your yard.', filler],
  ['We fit the, uh, gates.', 'We fit the gates.', filler],
  ['Um, we fit gates.', 'We fit gates.', filler],
  ['We fit gates, um.', 'We fit gates.', filler],
  // Dots may be meant as a pause, and words may be meant.
  ['We fit…um…gates.', 'We fit…um…gates.', filler],
  ['Well, we fit gates, you know.', 'Well, we fit gates, you know.', filler],
  ["I'm just calling about the gate.", "I'm calling about the gate.", diminishers],
  ['Just wanted to ask about the gate.', 'Wanted to ask about the gate.', diminishers],
  ["It's just a quick question.", "It's a quick question.", diminishers],
  ['I only wanted to ask.', 'I only wanted to ask.', diminishers],
  ['My name is Ruth, from Oakline.', 'This is Ruth, from Oakline.', myNameIs],
  ['Hi Ed, my name is Ruth and I fit gates.', 'Hi Ed, this is Ruth and I fit gates.', myNameIs],
  ['My name is Ruth who fits gates.', 'My name is Ruth who fits gates.', myNameIs]
])('fixes: %s', async ([script, fixed, rule]) => {
  expect(await applyOffers(rule, script)).toBe(fixed)
  expect(await applyOffers(rule, fixed)).toBe(fixed)
})

test.for<[string, string, Rule]>([
  ['Basically, we fit gates.', 'We fit gates.', weakWords],
  ['We could, maybe, meet.', 'We could meet.', weakWords],
  ['Well, we fit gates, you know.', 'We fit gates.', filler],
  ['Call me when you get a chance.', 'Call me.', passiveAsks],
  ['If you are interested, call me.', 'Call me.', passiveAsks],
  ['Feel free to call me back.', 'Call me back.', passiveAsks],
  ['I look forward to hearing from you.', 'I look forward to hearing from you.', passiveAsks],
  ["Hi Ed, it's Ruth. How are you today? Your gate is late.", "Hi Ed, it's Ruth. Your gate is late.", pleasantries],
  ["I'll be brief. Your gate is late.", 'Your gate is late.', apologies],
  ['It will only take a minute. Your gate is late.', 'Your gate is late.', apologies],
  ['Calling in regards to the gate.', 'Calling about the gate.', roboticPhrases],
  ['In order to fix it, call me.', 'To fix it, call me.', roboticPhrases]
])('suggests for: %s', async ([script, changed, rule]) => {
  expect(await applyOffers(rule, script, 'suggestion')).toBe(changed)
})
