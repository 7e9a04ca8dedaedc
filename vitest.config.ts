import {join} from 'node:path'
import {defineConfig} from 'vitest/config'

// `unit` and `slow` run in this process from the sources, `slow` what takes its time: limits, properties, git. `e2e` drives the
// built program, as users meet it.
// `.ci/run` counts the tests from a report.
const report = process.env['VITEST_JSON']

// The sample plugin in test/fixtures imports vmlint as its users do.
const alias = [
  {find: /^vmlint$/, replacement: join(import.meta.dirname, 'src/index.ts')},
  {find: /^vmlint\/rule-tester$/, replacement: join(import.meta.dirname, 'src/rule-tester.ts')}
]

const slow = 'test/**/*.slow.test.ts'

// Nothing in these tests keeps state in a module, so that modules need to be loaded once a worker only.
const fromSources = {
  include: ['test/**/*.test.ts'],
  isolate: false,
  setupFiles: ['test/helpers/seed.ts'],
  testTimeout: 30_000
}

export default defineConfig({
  test: {
    // The default leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    ...(report !== undefined && {reporters: ['default', ['json', {outputFile: report}]]}),
    projects: [
      {resolve: {alias}, test: {...fromSources, name: 'unit', exclude: ['test/e2e/**', slow]}},
      {resolve: {alias}, test: {...fromSources, name: 'slow', include: [slow]}},
      {test: {name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000}}
    ]
  }
})
