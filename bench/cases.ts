import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createConfigResolver} from '../src/config/resolve.ts'
import {createLinter, rules} from '../src/index.ts'
import {parseDocument} from '../src/script/parse.ts'
import {defaultSpeechSettings, speak} from '../src/speech/speak.ts'
import type {Case} from './measure.ts'
import {message, playbook, prose} from './texts.ts'

const root = join(import.meta.dirname, '..', '..')
const speech = (text: string) => speak({text, offset: 0, placeholders: [], pauses: []}, defaultSpeechSettings)

/** Everything that is timed. Add cases here; cases with several sizes also show how the cost grows. */
export const cases: readonly Case[] = [
  {
    name: 'speaking time of one script',
    sizes: [1],
    unit: 'script',
    make: () => ({run: () => speech(message(40))}),
    goal: {size: 1, milliseconds: 0.5}
  },
  {
    name: 'speaking time of a text',
    sizes: [10_000, 100_000, 1_000_000],
    unit: 'characters',
    make: (size) => {
      const text = prose(size)
      return {run: () => speech(text)}
    }
  },
  {
    name: 'speaking time of digits without a blank',
    sizes: [10_000, 100_000],
    unit: 'characters',
    make: (size) => {
      const text = '415-'.repeat(size / 4)
      return {run: () => speech(text)}
    }
  },
  {
    name: 'scripts of a playbook found',
    sizes: [1000, 10_000],
    unit: 'scripts',
    make: (size) => {
      const source = playbook(size)
      return {run: () => parseDocument(source, {format: 'markdown'})}
    }
  },
  {
    name: 'lint, all rules',
    sizes: [1, 100, 1000],
    unit: 'scripts',
    make: (size) => {
      const source = playbook(size)
      const linter = createLinter({lookup: false, preset: 'all'})
      return {run: () => linter.lintText(source, 'a.md')}
    }
  },
  {
    name: 'lint a tree of files',
    sizes: [100, 1000],
    unit: 'files',
    make: (size) => {
      const folder = mkdtempSync(join(tmpdir(), 'vmlint-bench-'))
      for (let n = 0; n < size; n++) {
        const team = join(folder, `team-${Math.floor(n / 100)}`)
        mkdirSync(team, {recursive: true})
        writeFileSync(join(team, `${n}.txt`), message(n))
      }
      writeFileSync(join(folder, '.vmlintrc.yaml'), 'root: true\nsettings: {goal: educate}\n')
      return {
        run: () => createLinter({cwd: folder}).lintFiles(['.']),
        clear: () => rmSync(folder, {recursive: true})
      }
    }
  },
  {
    name: 'configuration of a tree, three levels',
    sizes: [100, 1000, 10_000],
    unit: 'files',
    make: (size) => {
      const folder = mkdtempSync(join(tmpdir(), 'vmlint-bench-'))
      const paths: string[] = []
      for (let n = 0; n < size; n++) {
        const [region, team] = [join(folder, `region-${n % 5}`), `team-${n % 25}`]
        mkdirSync(join(region, team), {recursive: true})
        writeFileSync(join(region, '.vmlintrc.yaml'), 'settings: {touch: cold}\n')
        writeFileSync(join(region, team, '.vmlintrc.json'), '{"rules": {"pitch": "error"}}')
        paths.push(join(region, team, `${n}.txt`))
      }
      writeFileSync(join(folder, '.vmlintrc.yaml'), 'root: true\noverrides: [{files: "*9.txt", rules: {pitch: off}}]\n')
      return {
        async run() {
          const resolver = createConfigResolver({cwd: folder, rules})
          await resolver.check(paths)
          for (const path of paths) await resolver.forFile(path)
        },
        clear: () => rmSync(folder, {recursive: true})
      }
    }
  },
  command('start of the command, `--version`', ['--version']),
  command('start of the command, one script', ['--no-config-lookup', join(root, 'examples/weak-words/good.txt')])
]

/** Times a whole process; needs a built bundle. */
function command(name: string, argv: readonly string[]): Case {
  const bin = join(root, 'bin/vmlint.js')
  return {name, sizes: [1], unit: 'run', make: () => ({run: () => spawnSync(process.execPath, [bin, ...argv])})}
}
