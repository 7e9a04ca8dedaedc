import {join} from 'node:path'
import {defineConfig} from 'vitest/config'

// Unit tests only, each file in its own module context: a mutated module must not outlive its test.
const root = join(import.meta.dirname, '..')

export default defineConfig({
  root,
  resolve: {
    alias: [
      {find: /^vmlint$/, replacement: join(root, 'src/index.ts')},
      {find: /^vmlint\/rule-tester$/, replacement: join(root, 'src/rule-tester.ts')}
    ]
  },
  test: {
    include: ['test/**/*.test.ts'],
    // These tests read the project's files, which the mutated copy lacks.
    exclude: [
      'test/e2e/**',
      'test/**/*.slow.test.ts',
      'test/generated.test.ts',
      'test/docs.test.ts',
      'test/dependencies.test.ts',
      'test/page/**',
      // A plugin in the copy would import another vmlint than the one under test.
      'test/cli/explain/run.test.ts'
    ],
    // Loads all modules before the tests: otherwise code that runs on import would count as covered by the first test only.
    setupFiles: ['test/helpers/seed.ts', 'src/index.ts'],
    testTimeout: 30_000
  }
})
