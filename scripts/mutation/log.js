import {appendFileSync, closeSync, existsSync, openSync, readSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * What the processes of a run tell one another: a file to which each adds lines. A change is `noticed`, `endless`, `passed` by a test,
 * `left` after many that passed by it, or acts `once`; a test is `unsteady`, or takes `over` so many milliseconds; a test file is `done`
 * for tests that take no longer.
 */
export class Log {
  #folder
  #offset = 0
  #rest = ''
  #events = new Map()

  constructor(folder) {
    this.#folder = folder
  }

  tell(event, about, test) {
    if (!this.of(event).has(about))
      appendFileSync(join(this.#folder, 'log'), `${JSON.stringify([event, about, test])}\n`)
  }

  /** What an event was told about, with the test that showed it. */
  of(event) {
    return this.#events.get(event) ?? new Map()
  }

  /** Reads what was added since. */
  read() {
    const lines = (this.#rest + this.#added()).split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) {
      const [event, about, test] = JSON.parse(line)
      this.#events.set(event, this.of(event).set(about, test))
    }
    return this
  }

  #added() {
    const path = join(this.#folder, 'log')
    if (!existsSync(path)) return ''
    const file = openSync(path)
    const chunks = []
    for (;;) {
      const buffer = Buffer.alloc(65_536)
      const length = readSync(file, buffer, 0, buffer.length, this.#offset)
      if (length === 0) break
      this.#offset += length
      chunks.push(buffer.subarray(0, length))
    }
    closeSync(file)
    return Buffer.concat(chunks).toString()
  }

  /** What this process tries now, for whoever watches that it ends. */
  trying(change = '') {
    writeFileSync(join(this.#folder, `now-${process.pid}`), change)
  }
}
