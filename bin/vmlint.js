#!/usr/bin/env node
try {
  const {run} = await import('../dist/bin/cli.js')
  process.exitCode = await run(process.argv.slice(2), process)
} catch (error) {
  // Node's own code for a crash is 1, which would read as "problems found".
  console.error(error)
  process.exitCode = 2
}
