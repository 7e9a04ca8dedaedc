import type {PageConfiguration} from './configuration.ts'
import {type Checked, createPageLinter, type PageLinter, type Query} from './linter.ts'

/** From so many scripts, or characters where the scripts are not known yet, a worker lints, so that typing stays smooth. */
const workerScripts = 50
const workerCharacters = 20_000

/** Lints texts one after the other, and leaves out those that have been overtaken. */
export interface Checker {
  /** `done` is called with what was found, unless a later text was given before that. */
  readonly check: (query: Query, done: (checked: Checked) => void) => void
  readonly timeReading: PageLinter['timeReading']
  /** Lints one text here and now, whatever else is linted. */
  readonly checkNow: PageLinter['check']
}

/** Makes a checker. `startWorker` starts a worker that runs {@link serveChecks}; undefined where there can be none. */
export function createChecker(configuration: PageConfiguration, startWorker: () => PageWorker | undefined): Checker {
  const linter = createPageLinter(configuration)
  const inWorker = workerQueue(configuration, startWorker)
  let latest = 0
  let scripts = 0
  return {
    timeReading: linter.timeReading,
    checkNow: linter.check,
    check(query, done) {
      const turn = ++latest
      const finish = (checked: Checked) => {
        if (turn !== latest) return
        scripts = checked.result.scripts.length
        done(checked)
      }
      const isLarge = scripts >= workerScripts || query.text.length >= workerCharacters
      if (!isLarge || !inWorker(query, finish)) void linter.check(query).then(finish)
    }
  }
}

/** What a worker is sent: the configuration first, then texts. */
export type WorkerRequest = {readonly configuration: PageConfiguration} | {readonly query: Query}

/** A worker as its page sees it. */
export interface PageWorker {
  readonly postMessage: (message: WorkerRequest) => void
  readonly addEventListener: (type: 'message', listener: (event: {readonly data: Checked}) => void) => void
}

/** Sends a worker the newest text whenever it is free. False where there is no worker. */
function workerQueue(configuration: PageConfiguration, startWorker: () => PageWorker | undefined) {
  let worker: PageWorker | undefined
  let isBusy = false
  let waiting: {query: Query; finish: (checked: Checked) => void} | undefined
  let finishing: ((checked: Checked) => void) | undefined
  const next = () => {
    if (!waiting || isBusy) return
    isBusy = true
    finishing = waiting.finish
    worker?.postMessage({query: waiting.query} satisfies WorkerRequest)
    waiting = undefined
  }
  const start = (): PageWorker | undefined => {
    const started = startWorker()
    started?.postMessage({configuration} satisfies WorkerRequest)
    started?.addEventListener('message', ({data}) => {
      isBusy = false
      finishing?.(data)
      next()
    })
    return started
  }
  return (query: Query, finish: (checked: Checked) => void): boolean => {
    worker ??= start()
    waiting = {query, finish}
    if (worker) next()
    return worker !== undefined
  }
}

/** A worker as it sees itself. */
export interface WorkerScope {
  readonly postMessage: (message: Checked) => void
  readonly addEventListener: (type: 'message', listener: (event: {readonly data: WorkerRequest}) => void) => void
}

/** What a worker of the page does. */
export function serveChecks(scope: WorkerScope): void {
  let linter: PageLinter | undefined
  scope.addEventListener('message', ({data}) => {
    if ('configuration' in data) linter = createPageLinter(data.configuration)
    else void linter?.check(data.query).then((checked) => scope.postMessage(checked))
  })
}
