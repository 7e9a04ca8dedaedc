import {layOut} from '../src/terminal/table.ts'
import {cases} from './cases.ts'
import {measure, type Row} from './measure.ts'

// `npm run bench` or, for cases whose name contains a word, `npm run bench -- word`. Prints medians, asserts nothing.

const wanted = process.argv.slice(2).join(' ').toLowerCase()
const header = ['What', 'Size', 'Median', 'Cost a unit', 'Goal']
const rows: Row[] = []
for (const one of cases.filter(({name}) => name.toLowerCase().includes(wanted))) {
  process.stderr.write(`${one.name} ...\n`)
  rows.push(...(await measure(one)))
}
const printed = rows.map(({name, size, median, growth, goal}, place) => [
  rows[place - 1]?.name === name ? '' : name,
  size,
  median < 10 ? `${median.toFixed(3)} ms` : `${median.toFixed(1)} ms`,
  growth === undefined ? '' : `x ${growth.toFixed(2)}`,
  goal
])
process.stdout.write(`${layOut([header, ...printed], {right: [1, 2, 3, 4]})}\n`)
