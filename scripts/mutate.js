// Changes the program in small ways and counts how many of the changes the unit tests notice:
//   npm run mutate -- --sample 100 --seed 1     a random sample over all parts
//   npm run mutate -- --part src/suppressions   a part in full, by the start of its paths
//   npm run mutate -- --again                   what nobody noticed last time, after a test was added
// All changes are in the program at once, each behind a switch. A test runs first without any, to see which it passes by, and
// then once for each of those that no test has noticed yet (`mutation/runner.js`). Prints a table, and what nobody noticed.

import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {instrument, parts} from './mutation/changes.js'
import {isNoticed, printTable} from './mutation/report.js'
import {tryAll} from './mutation/try.js'
import {nodeOf} from './node-version.js'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.node/mutate')

if (Number(process.versions.node.split('.')[0]) < 22) {
  const {status} = spawnSync(nodeOf('22'), process.argv.slice(1), {cwd: root, stdio: 'inherit'})
  process.exit(status ?? 1)
}

const {values} = parseArgs({
  options: {
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'},
    part: {type: 'string', multiple: true},
    again: {type: 'boolean', default: false},
    tests: {type: 'string', multiple: true, default: ['test/']},
    concurrency: {type: 'string', default: '1'}
  }
})

const outcomes = join(folder, 'outcomes.json')
const previous = values.again && existsSync(outcomes) ? JSON.parse(readFileSync(outcomes, 'utf8')) : undefined
const plan = await instrument({
  root,
  parts: values.part ?? parts,
  count: Number(values.sample ?? (values.part || previous ? Number.POSITIVE_INFINITY : 100)),
  seed: Number(values.seed),
  only: previous?.filter((one) => !isNoticed(one))
})
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
const result = await tryAll({root, folder, plan, tests: values.tests, workers: Number(values.concurrency)})
writeFileSync(outcomes, JSON.stringify(result))
printTable(result, parts)
