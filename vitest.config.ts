import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

// `unit`, `commands` and `slow` run in this process from the sources: `commands` whole runs on files and configurations, `slow` what takes
// its time: limits, properties, git. `e2e` drives the built program, as users meet it.
// `.ci/run` counts the tests from a report.
const report = process.env['VITEST_JSON']

// Compiling all patterns takes each worker seconds: they come from the build unless the language has changed since.
const {isLanguageBuilt}: {isLanguageBuilt: (root: string) => boolean} = await import(
  join(import.meta.dirname, 'scripts/built-from.js')
)
const written = isLanguageBuilt(import.meta.dirname) ? 'dist/src/language/machine/written.json' : ''

// The sample plugin in test/fixtures imports vmlint as its users do.
const alias = [
  {find: /^\.\/(?:machine\/)?written\.ts$/, replacement: join(import.meta.dirname, 'test/helpers/written.ts')},
  {find: /^vmlint$/, replacement: join(import.meta.dirname, 'src/index.ts')},
  {find: /^vmlint\/rule-tester$/, replacement: join(import.meta.dirname, 'src/rule-tester.ts')}
]

const slow = 'test/**/*.slow.test.ts'
const commands = ['test/{cli,config,lsp,suppressions}/**/*.test.ts', 'test/format/load.test.ts']

// Nothing in these tests keeps state in a module, so that modules need to be loaded once a worker only.
const fromSources = {
  include: ['test/**/*.test.ts'],
  isolate: false,
  setupFiles: ['test/helpers/seed.ts'],
  env: {VMLINT_WRITTEN: written},
  // After `e2e`, which has another number of workers.
  sequence: {groupOrder: 1},
  testTimeout: 30_000
}

/** The longest, which start first: what starts last would keep one worker busy while the others have nothing to do. */
const longest = [
  ...['hooks', 'integrations', 'page', 'contributing', 'vscode', 'package'].map((name) => `e2e/${name}.test.ts`),
  'script/limits.slow.test.ts'
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}`))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    // Another run, or another version of Node, finds the modules that this one has transformed.
    experimental: {fsModuleCache: true},
    sequence: {sequencer: LongestFirst},
    // The default leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    ...(report !== undefined && {reporters: ['default', ['json', {outputFile: report}]]}),
    projects: [
      {resolve: {alias}, test: {...fromSources, name: 'unit', exclude: ['test/e2e/**', slow, ...commands]}},
      {resolve: {alias}, test: {...fromSources, name: 'commands', include: commands, exclude: [slow]}},
      {resolve: {alias}, test: {...fromSources, name: 'slow', include: [slow]}},
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // On a machine with much else to do, an installation takes minutes.
          testTimeout: 900_000,
          hookTimeout: 900_000,
          // They wait for other programs and for the network; what runs next needs a processor all the time.
          maxWorkers: availableParallelism() + 2
        }
      }
    ]
  }
})
