import {machineCuesIn} from '../evidence/channel.ts'
import {cuesIn, messageScore} from '../evidence/content.ts'
import type {Candidate} from './candidate.ts'
import {isNamedVoicemail} from './candidate-signs.ts'
import {contentTests} from './content-tests.ts'
import {type Evidence, never, type Test} from './evidence.ts'
import {placeTests} from './place-tests.ts'

/**
 * Evidence for and against each text being a message, with points and reasons. A text with at least `enough` points is a
 * script. The weights are chosen so that an announcement, or a message's complete content, is
 * enough together with one more sign, but not alone.
 */
export const enough = 6

/** What says of a text what it is: the sentence before it, its label, or a title. */
function sayerOf({lead, label, path, topic, form}: Candidate): string {
  if (lead?.topic === topic) return form === 'branch' ? 'the clause before it' : 'the sentence before it'
  if (label?.topic === topic) return form === 'cell' ? 'its row or column' : 'its label'
  return path.at(-1)?.topic === topic ? 'its title' : 'a title further up'
}

/** The words that say of a text what it is. */
function sayingOf({lead, label, path, topic}: Candidate): Evidence['said'] {
  if (lead?.topic === topic) return lead
  return label?.topic === topic ? label : path.findLast((title) => title.topic === topic)
}

const tests = [...placeTests, ...contentTests]

/** The decision about a text, and why. What is asked of it is looked for then, since the tests have most of a run's patterns. */
export class Verdict {
  readonly #candidate: Candidate
  readonly #isNamed: boolean
  /** Whether each test holds, as far as it was asked. */
  readonly #held: (boolean | undefined)[] = []
  #tests: readonly Test[] | undefined

  constructor(candidate: Candidate) {
    this.#candidate = candidate
    this.#isNamed = isNamedVoicemail(candidate)
  }

  /** Evidence that applies, up to what decides against it. */
  get tests(): readonly Test[] {
    this.#tests ??= this.#findTests()
    return this.#tests
  }

  /** Whether one test decides against it. */
  get isSettled(): boolean {
    return this.tests.at(-1)?.points === never
  }

  /** Whether a test of what it says, not of where it stands, takes away so many points or more. */
  takesAway(points: number): boolean {
    return tests.some((test, place) => !test.ofWhole && test.points <= points && this.#holds(test, place))
  }

  /** Evidence found in the text, for and against, by name. */
  get evidence(): readonly Evidence[] {
    const named = this.tests.map((test) => ({
      ...test,
      name: this.#nameOf(test),
      said: test.saidBy?.(this.#candidate) ?? (test.isSaid && sayingOf(this.#candidate))
    }))
    return this.isSettled ? named : [...named, ...cuesIn(this.#candidate.text), ...this.#machineCues()]
  }

  get points(): number {
    return pointsOf(this.evidence)
  }

  /** Signs of a message only add points, and are searched only if they decide. */
  get isMessage(): boolean {
    const points = pointsOf(this.tests)
    if (this.isSettled || points >= enough) return points >= enough
    const withCues = points + messageScore(this.#candidate.text)
    return withCues >= enough || withCues + pointsOf(this.#machineCues()) >= enough
  }

  #nameOf({name, isSaid, nameFor}: Test): string {
    if (nameFor) return nameFor(this.#candidate)
    return isSaid ? `${sayerOf(this.#candidate)} ${name}` : name
  }

  #machineCues(): readonly Evidence[] {
    return this.#isNamed ? [] : machineCuesIn(this.#candidate.text)
  }

  /** The tests that hold, up to the first that decides. */
  #findTests(): readonly Test[] {
    const found: Test[] = []
    for (const [place, test] of tests.entries()) {
      if (!this.#holds(test, place)) continue
      found.push(test)
      if (test.points === never) break
    }
    return found
  }

  #holds(test: Test, place: number): boolean {
    this.#held[place] ??= !(test.ifUnnamed && this.#isNamed) && test.holds(this.#candidate)
    return this.#held[place]
  }
}

function pointsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + one.points, 0)
}
