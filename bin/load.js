const {readFileSync} = require('node:fs')
const {createRequire, enableCompileCache, wrap} = require('node:module')
const {dirname, join} = require('node:path')
const {setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')

const file = join(__dirname, '../dist/bin/main.cjs')
const keptCode = `${file}.cache`

/**
 * How the V8 of Node 20 runs a program that has many functions and regular expressions and ends soon. Newer versions count otherwise.
 * The code cache is only taken under the flags it was made with.
 */
const flags = [
  // Work after which a function is optimized, eight times the default: of a run over 1,000 files, that took a third.
  '--interrupt-budget=540672',
  // Uses after which a regular expression is compiled to machine code. By default the second is, and few are used often in one file.
  '--regexp-tier-up-ticks=50',
  // Smoothing what runs until then takes longer than running it.
  '--no-regexp-peephole-optimization',
  // Garbage is collected where memory is taken. By default it is also looked for beside a run that waits or ends, for a tenth of it.
  '--no-incremental-marking-task',
  // By how much memory may grow until then: by default to four times what is in use.
  '--heap-growing-percent=30',
  // How much of that, in per cent, may be used before the search for garbage begins: it takes a while.
  '--incremental-marking-hard-trigger=70',
  // Space for new objects grows to what a run needs at once, not by doubling: a run over one file cleared it six times. A run over
  // several files keeps it there (`src/cli/memory.ts`).
  '--semi-space-growth-factor=8'
]

/**
 * Loads the program. Most of a short run would go into compiling its text: Node caches that from 22.8 on, and for older
 * versions the build writes a code cache next to it. Node checks whether the cache fits, and compiles the text if not.
 */
function load() {
  // Node reads the names and lines of the sources beside the program only for a module.
  if (process.argv.includes('--debug')) {
    process.setSourceMapsEnabled(true)
    return {program: require(file)}
  }
  if (enableCompileCache) {
    enableCompileCache()
    return {program: require(file)}
  }
  setFlags()
  const script = new Script(wrap(readFileSync(file, 'latin1')), {filename: file, cachedData: tryToRead(keptCode)})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return {program: module.exports, script}
}

function setFlags() {
  if (process.versions.v8.startsWith('11.')) for (const flag of flags) setFlagsFromString(flag)
}

function tryToRead(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

module.exports = {load, setFlags, keptCode}
