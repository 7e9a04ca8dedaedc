import {Bench} from 'tinybench'

/** Something to time. */
export interface Case {
  readonly name: string
  /** Sizes to time, in some unit; two or more show how the cost grows. */
  readonly sizes: readonly number[]
  readonly unit: string
  /** Prepares the work for a size; the preparation is not timed. `clear` runs at the end. */
  readonly make: (size: number) => {readonly run: () => unknown; readonly clear?: () => void}
  /** Target in milliseconds per unit, shown to the reader. */
  readonly goal?: {readonly size: number; readonly milliseconds: number}
}

/** One row of the table. */
export interface Row {
  readonly name: string
  readonly size: string
  readonly median: number
  /** Cost per unit relative to the size before; 1 if the cost is linear. */
  readonly growth: number | undefined
  readonly goal: string
}

/** Times one case at each of its sizes; asserts nothing, since machines differ. */
export async function measure({name, sizes, unit, make, goal}: Case): Promise<readonly Row[]> {
  const rows: Row[] = []
  let before: {size: number; median: number} | undefined
  for (const size of sizes) {
    const {run, clear} = make(size)
    const bench = new Bench({time: 300, iterations: 3, warmupTime: 20, warmupIterations: 1, throws: true})
    bench.add(name, async () => {
      await run()
    })
    await bench.run()
    clear?.()
    const result = bench.tasks[0]?.result
    const median = result?.state === 'completed' ? result.latency.p50 : Number.NaN
    const growth = before && median / size / (before.median / before.size)
    rows.push({
      name,
      size: `${size.toLocaleString('en-US')} ${unit}`,
      median,
      growth,
      goal: goal?.size === size ? `${goal.milliseconds} ms` : ''
    })
    before = {size, median}
  }
  return rows
}
