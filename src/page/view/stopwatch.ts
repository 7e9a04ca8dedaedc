/** Times a reading: one click starts it, the next one stops it. */
export interface Stopwatch {
  /** Starts timing, or stops and gives the seconds. */
  readonly toggle: (key: number) => number | undefined
  readonly running: () => number | undefined
}

/** Makes a stopwatch. `onTick` gets the seconds that have gone by. */
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
