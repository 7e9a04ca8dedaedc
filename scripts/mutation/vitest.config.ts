import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

// The unit tests on a program with changes behind switches, as `npm run mutate` starts them.
const root = join(import.meta.dirname, '../..')
const folder = process.env['VMLINT_MUTATE'] ?? ''
const {files}: {files: Record<string, string>} = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))

/** Modules that cache results: a test that runs again would get what was worked out before the change. */
const withoutCache: Record<string, string> = {
  'src/language/per-word.ts': 'export const perWord = (workOut) => workOut\nexport const ofLastText = (find) => find',
  'src/script/remember.ts': 'export const remember = (read) => read',
  // What is made on first use would count for the test that is the first to use it: it is made as modules load.
  'src/script/lazily.ts': 'export function lazily(make) { const made = make(); return () => made }',
  'src/script/inline/opened.ts': `export class Opened {
  constructor(opens, make) { this.opens = opens; this.pattern = make() }
  at(text, at) {
    if (!this.opens.includes(text.charAt(at))) return undefined
    this.pattern.lastIndex = at
    return this.pattern.exec(text) ?? undefined
  }
}`
}

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
      load(id) {
        const path = relative(root, id).replaceAll('\\', '/')
        return withoutCache[path] ?? files[path]
      }
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
