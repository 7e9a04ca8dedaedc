// Lints the files that are named, and keeps the code that Node has made of the program on the way: see `bin/load.js`.
const {writeFileSync} = require('node:fs')
const {load, keptCode} = require('../bin/load.js')

const {program, script} = load()
program.main()
if (script)
  process.on('exit', () => {
    // Problems in the files are no failure of the build; a program that does not run is one.
    if (process.exitCode !== 2) process.exitCode = 0
    writeFileSync(keptCode, script.createCachedData())
  })
