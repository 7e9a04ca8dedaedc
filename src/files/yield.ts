/** Milliseconds of work after which signals and timers get their turn; chosen: under what is felt as a wait. */
const turn = 50

/** Makes a function to call between the steps of long work, so that Ctrl-C and timers are not kept waiting by it. */
export function takeTurns(): () => Promise<void> {
  let started = Date.now()
  return async () => {
    if (Date.now() - started < turn) return
    await nextTurn()
    started = Date.now()
  }
}

/** Waits until signals and timers have had their turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
