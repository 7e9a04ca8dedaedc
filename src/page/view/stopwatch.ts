/** Times a reading: one click starts, the next stops. */
export interface Stopwatch {
  /** Starts timing, or stops and returns the seconds. */
  readonly toggle: (key: number) => number | undefined
  readonly running: () => number | undefined
}

/** Creates a stopwatch. `onTick` gets the elapsed seconds. */
export function createStopwatch(onTick: (key: number, seconds: number) => void): Stopwatch {
  let running:
    | {readonly key: number; readonly from: number; readonly ticking: ReturnType<typeof setInterval>}
    | undefined
  return {
    running: () => running?.key,
    toggle(key) {
      if (running) {
        const {from, ticking} = running
        clearInterval(ticking)
        running = undefined
        return (performance.now() - from) / 1000
      }
      const from = performance.now()
      const ticking = setInterval(() => onTick(key, (performance.now() - from) / 1000), 100)
      running = {key, from, ticking}
      onTick(key, 0)
      return undefined
    }
  }
}
