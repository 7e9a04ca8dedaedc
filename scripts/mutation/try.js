import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {Log} from './log.js'

/** Milliseconds after which a change counts as one that never ends. */
const patience = 60_000

/** Milliseconds that a test may take: the quick ones first, which notice most. What takes longer than the last is not used. */
const passes = [50, 1000]

/** Tries all changes of a plan. */
export async function tryAll({root, folder, plan, tests, workers}) {
  const log = new Log(folder)
  let files = testFiles(root, tests, plan)
  for (const [at, longest] of passes.entries()) {
    await onePass({root, folder, plan, files, workers, log, longest, before: passes[at - 1] ?? ''})
    files = files.filter((path) => [...log.of(`over ${longest}`).values()].includes(path))
  }
  for (const event of ['unsteady', `over ${passes.at(-1)}`])
    for (const test of log.of(event).keys()) console.error(`Not used, it is ${event}: ${test}`)
  return plan.changes.map((change) => ({...change, ...statusOf(change.id, log)}))
}

/** Runs tests, in as many processes one after the other as it takes. */
async function onePass({plan, files, log, ...options}) {
  const done = `done ${options.longest}`
  const told = () => plan.changes.filter(({id}) => isTold(log.read(), id)).length + log.of(done).size
  for (;;) {
    const before = told()
    const left = files.filter((path) => !log.of(done).has(path))
    if (left.length === 0) return
    await runTests({...options, files: left, log})
    if (told() === before) {
      console.error(`Not used, they do not load: ${left.filter((path) => !log.of(done).has(path)).join(' ')}`)
      return
    }
    console.error(`${log.of(done).size} of ${files.length} test files, ${told() - log.of(done).size} changes noticed`)
  }
}

const isTold = (log, one) => ['noticed', 'endless'].some((event) => log.of(event).has(one))

/** Folders of the tests of single steps: what a step is built on comes before it, so that its own tests notice a change first. */
const steps = [
  'script',
  'speech',
  'language',
  'directives',
  'suppressions',
  'files',
  'config',
  'lint',
  'anatomy',
  'rules'
]

/**
 * The unit tests. Those of the changed modules come first, then those of single steps: they are quick, and notice most; last the slow ones.
 * Left out are those that are about time, and those that take every word of a list out in turn.
 */
function testFiles(root, wanted, {changes}) {
  const own = new Set(
    changes.map(({path}) => path.replace(/^(?:src|(?=rules))\/?/, 'test/').replace(/\.ts$/, '.test.ts'))
  )
  const skipped = /^test\/(?:e2e\/|fixtures\/|generated|docs|dependencies)|\/(?:account|limits)\.slow\.test\.ts$/
  const all = readdirSync(join(root, 'test'), {recursive: true}).map((name) => `test/${name.replaceAll('\\', '/')}`)
  const chosen = all.filter(
    (path) => path.endsWith('.test.ts') && !skipped.test(path) && wanted.some((start) => path.startsWith(start))
  )
  const rank = (path) =>
    rankOf(path) - (own.has(path) ? steps.length + 1 : 0) + (path.endsWith('.slow.test.ts') ? steps.length + 1 : 0)
  return chosen.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((path) => join(root, path))
}

function rankOf(path) {
  const step = steps.indexOf(path.split('/')[1])
  return step < 0 ? steps.length : step
}

async function runTests({root, folder, files, workers, log, longest, before}) {
  for (const path of nowFiles(folder)) rmSync(path)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(root, 'scripts/mutation/vitest.config.ts')
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...files], {
    cwd: root,
    env: {
      ...process.env,
      CI: '1',
      VMLINT_MUTATE: folder,
      VMLINT_MUTATE_WORKERS: String(workers),
      VMLINT_MUTATE_LONGEST: String(longest),
      VMLINT_MUTATE_BEFORE: String(before)
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true
  })
  const stop = () => process.kill(-child.pid, 'SIGKILL')
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const leave = () => {
    stop()
    process.exit(1)
  }
  for (const signal of signals) process.once(signal, leave)
  let hasEnded = false
  let isStopped = false
  const ended = new Promise((resolve) => child.on('exit', resolve)).then(() => (hasEnded = true))
  while (!hasEnded) {
    await Promise.race([ended, sleep(2000)])
    const endless = stuck(folder, log.read())
    if (endless === undefined || hasEnded) continue
    log.tell('endless', endless)
    isStopped = true
    stop()
  }
  // A change that ends the process of its test is noticed.
  if (!isStopped)
    for (const path of nowFiles(folder)) {
      const change = readFileSync(path, 'utf8')
      if (change !== '') log.tell('noticed', change, 'its process ended')
    }
  for (const signal of signals) process.off(signal, leave)
}

/** In each of them a worker says which change it tries. */
function nowFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.startsWith('now-'))
    .map((name) => join(folder, name))
}

/** A change that a worker has tried for too long. */
function stuck(folder, log) {
  return nowFiles(folder)
    .filter((path) => existsSync(path) && Date.now() - statSync(path).mtimeMs > patience)
    .map((path) => readFileSync(path, 'utf8'))
    .find((id) => id !== '' && !isTold(log, id))
}

function statusOf(id, log) {
  for (const event of ['noticed', 'endless', 'passed', 'once'])
    if (log.of(event).has(id)) return {status: event, test: log.of(event).get(id)}
  return {status: 'untried'}
}
