import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

// The unit tests on a program with changes behind switches, as `npm run mutate` starts them.
const root = join(import.meta.dirname, '../..')
const folder = process.env['VMLINT_MUTATE'] ?? ''
const {files}: {files: Record<string, string>} = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))

/** In the order of the command line. */
class AsGiven extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({moduleId}: TestSpecification) => process.argv.indexOf(moduleId)
    return specifications.toSorted((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  root,
  resolve: {
    alias: [
      {find: /^vmlint$/, replacement: join(root, 'src/index.ts')},
      {find: /^vmlint\/rule-tester$/, replacement: join(root, 'src/rule-tester.ts')}
    ]
  },
  plugins: [
    {
      name: 'switches',
      enforce: 'pre',
      load: (id) => files[relative(root, id).replaceAll('\\', '/')]
    }
  ],
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    pool: 'forks',
    maxWorkers: Number(process.env['VMLINT_MUTATE_WORKERS'] ?? 1),
    runner: join(root, 'scripts/mutation/runner.js'),
    // All modules are loaded before a test begins: what a test is the first to load would count as passed by it alone.
    setupFiles: ['test/helpers/seed.ts', 'src/index.ts'],
    sequence: {sequencer: AsGiven},
    testTimeout: 120_000
  }
})
