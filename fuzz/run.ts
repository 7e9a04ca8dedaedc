import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {run} from '../src/cli/program.ts'
import {ensure} from '../test/helpers/promises.ts'

/** Outcome of a command line. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Whether a word may name something outside of the folder of a case: an absolute path, a parent, a pattern for one. */
export function leadsOut(word: string): boolean {
  return /^[/\\~]|\.\.|[{,(|][/\\~]|^[A-Za-z]:/.test(word)
}

/** Runs a command line in a new folder with some files, and checks what must hold for every command line. */
export async function runIn(
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
  stdin = ''
): Promise<Outcome> {
  if (argv.some(leadsOut)) throw new Error(`A case must stay in its folder: ${argv.join(' ')}`)
  const cwd = mkdtempSync(join(tmpdir(), 'vmlint-fuzz-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), {recursive: true})
      writeFileSync(join(cwd, name), text)
    }
    let stdout = ''
    let stderr = ''
    const code = await run(argv, {
      stdin: (async function* () {
        yield stdin
      })(),
      stdout: {write: (text: string | Uint8Array) => (stdout += Buffer.from(text).toString())},
      stderr: {write: (text: string) => (stderr += text)},
      cwd: () => cwd,
      env: {}
    })
    ensure([0, 1, 2].includes(code), `exit code ${code}`)
    ensure(!/Internal error|^\s+at .*\(|node:internal/m.test(stderr), stderr.slice(0, 300))
    ensure(code !== 2 || stderr !== '', 'exit code 2 without a word')
    return {code, stdout, stderr}
  } finally {
    rmSync(cwd, {recursive: true, force: true})
  }
}
