import fc from 'fast-check'
import type {Target} from './target.ts'
import {commandLine} from './targets/command-line.ts'
import {configuration} from './targets/configuration.ts'
import {editor} from './targets/editor.ts'
import {fixes} from './targets/fixes.ts'
import {formats} from './targets/formats.ts'
import {scripts} from './targets/scripts.ts'

// Tries mutated files, configurations, command lines and editor sessions until the time is up. Prints each case that breaks a
// promise, shrunk as far as possible, with the command that reruns it. Started by `scripts/fuzz.js`.

const targets: readonly Target<unknown>[] = [scripts, fixes, formats, configuration, commandLine, editor]

interface Options {
  readonly seconds: string
  readonly seed: string
  readonly target?: readonly string[]
  readonly path?: string
}

/** Cases per turn: the targets take turns, so that a short run covers all of them. */
const casesPerTurn = 40

const {seconds, seed: seedText, target: names, path}: Options = JSON.parse(process.argv[2] ?? '{}')
const seed = Number(seedText)
const chosen = targets.filter(({name}) => !names || names.includes(name))
if (chosen.length === 0) throw new Error(`Unknown target; known: ${targets.map(({name}) => name).join(', ')}`)

const end = performance.now() + Number(seconds) * 1000
const counts = new Map(chosen.map(({name}) => [name, 0]))
const seen = new Set<string>()
process.on('unhandledRejection', (error) => {
  throw error
})

for (let turn = 0; performance.now() < end && (path === undefined || turn === 0); turn++) {
  for (const {name, cases, check} of chosen) {
    const left = end - performance.now()
    if (left <= 0) break
    let ran = 0
    const property = fc.asyncProperty(cases, async (value) => {
      process.send?.(`${name}, seed ${seed + turn}: ${JSON.stringify(value).slice(0, 5000)}`)
      ran++
      await check(value)
    })
    const result = await fc.check(property, {
      seed: seed + turn,
      numRuns: casesPerTurn,
      interruptAfterTimeLimit: Math.max(left, 1000),
      ...(path !== undefined && {path, numRuns: 1})
    })
    counts.set(name, (counts.get(name) ?? 0) + ran)
    if (!result.failed || result.counterexample === null) continue
    const reason = String(result.errorInstance instanceof Error ? result.errorInstance.message : result.errorInstance)
    const kind = `${name}: ${reason.replace(/\d+/g, '#').slice(0, 120)}`
    // The same fault would be found over and over.
    if (seen.has(kind)) continue
    seen.add(kind)
    const rerun = `npm run fuzz -- --target ${name} --seed ${result.seed} --path ${result.counterexamplePath}`
    console.log(`\nBroken: ${name}: ${reason}\n${JSON.stringify(result.counterexample[0])}\n${rerun}\n`)
  }
}

const tried = [...counts].map(([name, count]) => `${name} ${count}`).join(', ')
console.log(`Seed ${seed}: ${tried} cases, ${seen.size} kinds of faults`)
process.exitCode = seen.size > 0 ? 1 : 0
// A language server that was told to exit still listens.
process.disconnect?.()
