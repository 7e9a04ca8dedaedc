import {join} from 'node:path'
import {defineConfig} from 'vitest/config'

// The unit tests alone, in modules of their own: a changed module must not outlive its test.
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
    // These look at the files of the project, which a changed copy is not.
    exclude: [
      'test/e2e/**',
      'test/**/*.slow.test.ts',
      'test/generated.test.ts',
      'test/docs.test.ts',
      'test/dependencies.test.ts',
      'test/page/**',
      // A plugin in the copy would find another vmlint than the one that is tested.
      'test/cli/explain/run.test.ts'
    ],
    // All modules are loaded before a test begins: what a test is the first to load would count as tried by it alone.
    setupFiles: ['test/helpers/seed.ts', 'src/index.ts'],
    testTimeout: 30_000
  }
})
