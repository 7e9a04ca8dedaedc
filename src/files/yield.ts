/** Milliseconds of work before signals and timers get a turn (chosen: too short to notice). */
const turn = 50

/** Creates a function to call between steps of long work, so that Ctrl-C and timers are not delayed. */
export function takeTurns(): () => Promise<void> {
  let started = Date.now()
  return async () => {
    if (Date.now() - started < turn) return
    await nextTurn()
    started = Date.now()
  }
}

/** Waits until pending signals and timers have been handled. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
