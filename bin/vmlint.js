#!/usr/bin/env node
import('../dist/bin/main.js').then(
  ({main}) => main(),
  (error) => {
    // Node's own code for a crash is 1, which would read as "problems found".
    console.error(error)
    process.exitCode = 2
  }
)
