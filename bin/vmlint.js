#!/usr/bin/env node
const {load} = require('./load.js')

const [flag, ...others] = process.argv.slice(2)
try {
  // Hooks and editors ask for it, and need not wait for the program.
  if (others.length === 0 && (flag === '--version' || flag === '-v')) {
    process.stdout.on('error', ({code}) => {
      if (code === 'EPIPE') return
      process.exitCode = 2
      process.stderr.write(`vmlint: Cannot write to standard output (${code})\n`)
    })
    process.stdout.write(`${require('../package.json').version}\n`)
  } else load().program.main()
} catch (error) {
  // Node exits with 1 on a crash, which would read as "problems found".
  console.error(error)
  process.exitCode = 2
}
