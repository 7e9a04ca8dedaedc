// Lints the given files, and saves the code that Node compiled meanwhile: see `bin/load.js`. Files like `keep-code.md` and
// `keep-code.txt` beside this one, with what most messages have, have it compile what most runs need.
const {writeFileSync} = require('node:fs')
const {load, setFlags, keptCode} = require('../bin/load.js')

const {program, script} = load()
program.main()
if (script)
  process.on('exit', () => {
    // Problems in the files do not fail the build; a program that does not run does.
    if (process.exitCode !== 2) process.exitCode = 0
    // A run over several files changes one of them.
    setFlags()
    writeFileSync(keptCode, script.createCachedData())
  })
