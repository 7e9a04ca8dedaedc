import {expect, test} from 'vitest'
import {readCallerVerb} from '../../src/anatomy/caller-verb.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

const traits = ['isPlan', 'isWish', 'isPast', 'isState', 'isBe'] as const

/** The verb of a clause about the caller, and what is said by its tense and mood. */
function verbOf(clause: string): string {
  const {words} = indexWords(scriptOf(clause), clause)
  const verb = readCallerVerb(words, 0, words.length - 1)
  return [verb.word, ...traits.filter((trait) => verb[trait])].join(', ')
}

test.for<readonly [clause: string, verb: string]>([
  ['I called you', 'called, isPast'],
  ['I call you', 'call'],
  ['I will call you', 'call, isPlan'],
  ["I'll call you", 'call, isPlan'],
  ["I'd love to call you", 'call, isPlan, isWish'],
  ['I would call you', 'call, isPlan, isWish'],
  ['I hope to call you', 'call, isPlan, isWish'],
  ['I was hoping we could call you', 'call, isPlan, isState, isBe'],
  ['I was hoping to call you', 'call, isPlan, isWish, isState, isBe'],
  ['We can call you', 'call, isPlan'],
  ['Could do your kitchens', 'do, isPlan'],
  ['We could do kitchens', 'kitchens, isPlan'],
  ['We will do the kitchens', 'do, isPlan'],
  ['I have called you', 'called, isPast'],
  ["I've called you", 'called, isPast'],
  ['I have a seal', 'have, isPast'],
  ['We have two seals', 'have, isPast'],
  ['I have been calling you', 'calling, isPast, isBe'],
  ['I am calling you', 'calling, isBe'],
  ['I am sure', 'sure, isState, isBe'],
  ['We are a firm', 'a, isState, isBe'],
  ['We are honoured', 'honoured, isPast, isBe'],
  ['We were calling', 'calling, isBe'],
  ['I just called you', 'called, isPast'],
  ['I really called you', 'called, isPast'],
  ['I only called you', 'called, isPast'],
  ['Our crew in Leeds called you', 'called, isPast'],
  ['Our crew is late', 'late, isState, isBe'],
  ['My team will call you', 'call, isPlan'],
  ['Called you', 'called, isPast'],
  ['Calling you', 'calling'],
  ['We help', 'help'],
  ['We helped', 'helped, isPast'],
  ['I also have seals', 'have, isPast'],
  ['I want to call you', 'call, isPlan, isWish'],
  ['I wanted to call you', 'call, isPlan, isWish'],
  ['We left it', 'left, isPast'],
  ['I saw it', 'saw, isPast']
])('%s: %s', ([clause, verb]) => {
  expect(verbOf(clause)).toBe(verb)
})
