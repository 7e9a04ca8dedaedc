import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {TestRunner} from 'vitest'
import {Log} from './log.js'

const folder = process.env.VMLINT_MUTATE
const ids = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')).changes.map(({id}) => id)
const log = new Log(folder)
/** What the switches read and count, by the names of Stryker's instrumenter. */
const counts = {static: {}, perTest: {}}
const switches = {mutantCoverage: counts}
globalThis.__stryker__ = switches
/** A change may pass its place so much more often than the program without it, before it counts as endless. */
const patience = 100
/** Milliseconds of the processor that a test may take in this pass. Those that were quick enough for the one before have had their turn. */
const longest = Number(process.env.VMLINT_MUTATE_LONGEST)
const before = process.env.VMLINT_MUTATE_BEFORE
/** Tests that may pass by a change without noticing it (chosen); those nearest to it come first, and the rest hardly ever notice. */
const enough = 500
/** How many have, in this process. */
const tried = new Map()
/** What a module keeps was changed: only a new process helps. */
let isSpoilt = false

/**
 * Runs each test several times: twice as it is, to see which changes it passes by and that it can be repeated, then with one change
 * after the other. What a change breaks is forgotten; after each such, the test has to pass without it.
 */
export default class extends TestRunner {
  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test)
    // Which case is the smallest does not matter here, and looking for it takes long.
    fc.configureGlobal({...fc.readConfigureGlobal(), endOnFailure: true})
    this.next = first
    this.path = test.file.filepath
    if (isSpoilt || stillOpen().length === 0 || this.hadItsTurn(test)) test.mode = 'skip'
    // Vitest compares this with a count after each try, so that it can grow meanwhile.
    test.repeats = {valueOf: () => (this.next ? Number.POSITIVE_INFINITY : 0)}
  }

  hadItsTurn(test) {
    return before !== '' && !log.of(`over ${before}`).has(nameOf(test))
  }

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test)
    switchOn(this.next)
    this.before = process.cpuUsage()
  }

  onAfterRetryTask(test) {
    const {user, system} = process.cpuUsage(this.before)
    const took = (user + system) / 1000
    const hits = switchOff()
    const hasFailed = test.result.state === 'fail' || Boolean(test.result.errors?.length)
    this.next = this.after(this.next, {hits, hasFailed, took}, nameOf(test))
    test.result.state = 'pass'
    test.result.errors = undefined
  }

  /** What to try after a try. */
  after(step, {hits, hasFailed, took}, test) {
    if (step === first || step === second) {
      if (hasFailed) return log.tell('unsteady', test)
      if (step === second) return took > longest ? log.tell(`over ${longest}`, test, this.path) : this.begin(hits, test)
      this.firstHits = hits
      return second
    }
    if (step.isProof) {
      log.tell('noticed', step.change, test)
      isSpoilt = hasFailed
      return isSpoilt ? undefined : this.queue.shift()
    }
    if (hasFailed) return {isProof: true, change: step.change}
    tried.set(step.change, (tried.get(step.change) ?? 0) + 1)
    if (tried.get(step.change) === enough) log.tell('left', step.change, test)
    return this.queue.shift()
  }

  begin(hits, test) {
    for (const id of ids) if (this.firstHits[id] && !hits[id]) log.tell('once', id, test)
    const passed = stillOpen().filter((id) => hits[id])
    for (const id of passed) log.tell('passed', id, test)
    this.queue = passed.map((change) => ({change, limit: hits[change] * patience + 1000}))
    return this.queue.shift()
  }

  async onAfterRunSuite(suite) {
    await super.onAfterRunSuite(suite)
    if (!('filepath' in suite)) return
    for (const id of ids) if (counts.static[id]) log.tell('once', id)
    if (!isSpoilt) log.tell(`done ${longest}`, suite.filepath)
  }
}

const nameOf = (test) => `${test.file.name}: ${test.name}`
const first = {}
const second = {}

/** Changes that nobody has noticed yet, and that tests are left to try on. */
function stillOpen() {
  log.read()
  return ids.filter((id) => !['noticed', 'endless', 'left'].some((event) => log.of(event).has(id)))
}

function switchOn({change, limit, isProof}) {
  counts.perTest = {}
  switches.currentTestId = 'now'
  if (change === undefined || isProof) return
  switches.activeMutant = change
  switches.hitCount = 0
  switches.hitLimit = limit
  log.trying(change)
}

/** How often each change was passed by in the try. */
function switchOff() {
  switches.activeMutant = undefined
  switches.currentTestId = undefined
  log.trying()
  return counts.perTest.now ?? {}
}
