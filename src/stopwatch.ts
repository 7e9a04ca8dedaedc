/** Measures where a run spends its time. */
export interface Stopwatch {
  /** Runs some work and measures its time, excluding nested measurements. Async work must not overlap. */
  readonly measure: <Result>(kind: 'stage' | 'rule', name: string, work: () => Result) => Result
}

/** The time of one stage or rule. */
export interface Measured {
  readonly kind: 'stage' | 'rule'
  readonly name: string
  readonly milliseconds: number
  readonly times: number
}

/** Measures nothing and costs nothing. */
export const untimed: Stopwatch = {measure: (_kind, _name, work) => work()}

/** Creates a stopwatch that measures. */
export function createStopwatch(
  now = () => performance.now()
): Stopwatch & {readonly measured: () => readonly Measured[]} {
  const totals = new Map<string, {kind: 'stage' | 'rule'; name: string; milliseconds: number; times: number}>()
  /** Times of nested measurements within each running one, innermost last. */
  const inner: number[] = []
  return {
    measured: () => [...totals.values()],
    measure(kind, name, work) {
      const started = now()
      inner.push(0)
      const stop = () => {
        const taken = now() - started
        const own = taken - (inner.pop() ?? 0)
        const outer = inner.pop()
        if (outer !== undefined) inner.push(outer + taken)
        const key = `${kind} ${name}`
        const total = totals.get(key) ?? {kind, name, milliseconds: 0, times: 0}
        totals.set(key, total)
        total.milliseconds += own
        total.times++
      }
      let isAsync = false
      try {
        const result = work()
        if (!(result instanceof Promise)) return result
        isAsync = true
        // The same promise, after stopping the clock.
        return result.finally(stop) as typeof result
      } finally {
        if (!isAsync) stop()
      }
    }
  }
}
