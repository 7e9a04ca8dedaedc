import {readReferencesWith} from '../script/inline/character-references.ts'
import type {PageConfiguration} from './configuration.ts'
import {type Checked, createPageLinter, type PageLinter, type Query} from './linter.ts'

/** Number of scripts, or of characters while the scripts are unknown, from which a worker lints, so that typing stays smooth. */
const workerScripts = 50
const workerCharacters = 20_000

/** Lints texts one at a time, and skips those that have been replaced since. */
export interface Checker {
  /** Calls `done` with the result, unless a newer text has been given. */
  readonly check: (query: Query, done: (checked: Checked) => void) => void
  readonly timeReading: PageLinter['timeReading']
  /** Lints one text immediately, whatever else is in progress. */
  readonly checkNow: PageLinter['check']
}

/** Named character references by name, `amp`; false if it is not one. */
type References = ReadonlyMap<string, string | false>

/** What a checker needs of its page. */
export interface CheckerHost {
  /** Starts a worker that runs {@link serveChecks}; undefined if there can be none. */
  readonly startWorker: () => PageWorker | undefined
  /** Reads the named character references of a text, for a worker, which has no document to ask. */
  readonly referencesIn: (text: string) => References
}

/** Creates a checker. */
export function createChecker(configuration: PageConfiguration, host: CheckerHost): Checker {
  const linter = createPageLinter(configuration)
  const inWorker = workerQueue(configuration, host)
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

/** Messages to a worker: the configuration first, then texts. */
export type WorkerRequest =
  | {readonly configuration: PageConfiguration}
  | {readonly query: Query; readonly references: References}

/** A worker as seen by the page. */
export interface PageWorker {
  readonly postMessage: (message: WorkerRequest) => void
  readonly addEventListener: (type: 'message', listener: (event: {readonly data: Checked}) => void) => void
}

/** Sends a worker the newest text whenever it is free. Returns false if there is no worker. */
function workerQueue(configuration: PageConfiguration, {startWorker, referencesIn}: CheckerHost) {
  let worker: PageWorker | undefined
  let isBusy = false
  let waiting: {query: Query; finish: (checked: Checked) => void} | undefined
  let finishing: ((checked: Checked) => void) | undefined
  const next = () => {
    if (!waiting || isBusy) return
    isBusy = true
    finishing = waiting.finish
    const {query} = waiting
    worker?.postMessage({query, references: referencesIn(query.text)} satisfies WorkerRequest)
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

/** A worker as seen by itself. */
export interface WorkerScope {
  readonly postMessage: (message: Checked) => void
  readonly addEventListener: (type: 'message', listener: (event: {readonly data: WorkerRequest}) => void) => void
}

/** Answers the page's requests in a worker. */
export function serveChecks(scope: WorkerScope): void {
  let linter: PageLinter | undefined
  scope.addEventListener('message', ({data}) => {
    if ('configuration' in data) linter = createPageLinter(data.configuration)
    else {
      const {references} = data
      readReferencesWith((name) => references.get(name) ?? false)
      void linter?.check(data.query).then((checked) => scope.postMessage(checked))
    }
  })
}
