import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {families} from '../../src/anatomy/find-parts.ts'
import {Machine} from '../../src/language/machine/machine.ts'
import {PatternSet} from '../../src/language/machine/pattern-set.ts'
import {viewOf} from '../../src/language/machine/view.ts'
import {Walker} from '../../src/language/machine/walk.ts'
import {writeMachine} from '../../src/language/machine/write.ts'
import {toFamily, toPhrase} from '../../src/language/phrase.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

const message =
  "Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Brill Foods lost a shift a week on theirs until the labels were cut wider. I'd love to see whether you have ten minutes on Friday. I'll send you the drawing tonight. My number is 0113 496 0000. Again, that's 0113 496 0000. "

const lists = [...Object.values(families), ...[...rules.values()].map((rule) => rule.phrases(rule.parseOptions({})))]
const patterns = lists.flatMap((list) => toFamily(list).phrases).map((phrase) => toPhrase(phrase).pattern)

/** A machine that has all patterns, whatever the text. */
function completeMachine(): Machine {
  const machine = new Machine()
  for (const pattern of patterns) machine.register(pattern)
  machine.contents()
  return machine
}

/** What a machine finds in a text, and the steps that it takes. */
function run(machine: Machine, text: string) {
  const set = new PatternSet<string>(machine)
  for (const pattern of patterns) set.add(pattern, pattern)
  const index = indexWords(asOneScript(text), text)
  const view = viewOf(index, machine)
  const walker = new Walker(machine, view)
  const found = set.find(view, walker).map(({entry, first, last}) => [entry, first, last])
  return {found, steps: walker.steps, words: index.words.length}
}

test('a machine that was written and read finds what it found before', () => {
  const machine = completeMachine()
  const before = run(machine, message)
  expect(run(new Machine(writeMachine(machine)), message)).toEqual(before)
  expect(before.found.length).toBeGreaterThan(5)
})

test('all phrases together take a few steps a word, and no more a word in a longer text', () => {
  const machine = completeMachine()
  const [one, many] = [1, 40].map((times) => run(machine, message.repeat(times)))
  const perWord = [one, many].map((cost) => (cost?.steps ?? 0) / (cost?.words ?? 1))
  // Chosen: half as many again as they take now.
  for (const steps of perWord) expect(steps).toBeLessThan(60)
  expect((perWord[1] ?? 0) / (perWord[0] ?? 1)).toBeCloseTo(1, 1)
})

test('a pattern is found where the rest of its sentence has what it needs, and tried nowhere else', () => {
  const machine = new Machine()
  const set = new PatternSet<string>(machine)
  for (const pattern of ['your ..3 (labels|crates)', '(we|i) * (tomorrow|on <weekday>)', '(a|the) ..4 <weekday>'])
    set.add(pattern, pattern)
  const cost = (text: string) => {
    const index = indexWords(asOneScript(text), text)
    const view = viewOf(index, machine)
    const walker = new Walker(machine, view)
    return {found: set.find(view, walker).length, steps: walker.steps}
  }
  expect(cost('Your two new crates are here. We call on Monday. The crew is in by Friday.').found).toBe(3)
  expect(cost('Your crew is here. The crates, your labels and our bill went out. We call when a truck is in.')).toEqual(
    {
      found: 1,
      steps: expect.any(Number)
    }
  )
  expect(cost('Your crew is here. We call again. A truck is in.')).toEqual({found: 0, steps: 0})
})
