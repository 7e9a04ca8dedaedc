import {defineConfig} from 'vitest/config'

// `unit` runs in this process from the sources; `e2e` drives the built program, as users meet it.
// `.ci/run` counts the tests from a report.
const report = process.env['VITEST_JSON']

export default defineConfig({
  test: {
    ...(report !== undefined && {reporters: ['default', ['json', {outputFile: report}]]}),
    projects: [
      {test: {name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**']}},
      {test: {name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000}}
    ]
  }
})
