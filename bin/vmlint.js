#!/usr/bin/env node
const {load} = require('./load.js')

try {
  load().program.main()
} catch (error) {
  // Node's own code for a crash is 1, which would read as "problems found".
  console.error(error)
  process.exitCode = 2
}
