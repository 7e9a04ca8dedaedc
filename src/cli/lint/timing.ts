import {terminal} from '../../format/escape.ts'
import type {Measured} from '../../stopwatch.ts'
import {layOut} from '../../terminal/table.ts'

/** Formats where the time went: stages, then rules, slowest first. */
export function timingTable(measured: readonly Measured[], total: number): string {
  const rows = (kind: Measured['kind']) =>
    measured
      .filter((d) => d.kind === kind)
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .map(({name, milliseconds, times}) => row(name, milliseconds, total, String(times)))
  const known = measured.reduce((sum, {milliseconds}) => sum + milliseconds, 0)
  const others = row('start-up and other', Math.max(0, total - known), total, '')
  return layOut(
    [
      ['Stage', 'Milliseconds', 'Share', 'Times'],
      ...rows('stage'),
      others,
      row('all', total, total, ''),
      [],
      ['Rule', 'Milliseconds', 'Share', 'Times'],
      ...rows('rule')
    ],
    {right: [1, 2, 3]}
  )
}

function row(name: string, milliseconds: number, total: number, times: string): readonly string[] {
  return [
    terminal(name),
    milliseconds.toFixed(1),
    `${((milliseconds / Math.max(total, 1e-9)) * 100).toFixed(1)} %`,
    times
  ]
}
