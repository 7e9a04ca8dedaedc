import {setImmediate} from 'node:timers/promises'

/** Milliseconds of work after which signals and timers get their turn; chosen: under what is felt as a wait. */
const turn = 50

/** Makes a function to call between the steps of long work, so that Ctrl-C and timers are not kept waiting by it. */
export function takeTurns(): () => Promise<void> {
  let started = performance.now()
  return async () => {
    if (performance.now() - started < turn) return
    await setImmediate()
    started = performance.now()
  }
}
