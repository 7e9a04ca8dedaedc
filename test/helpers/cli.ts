import {run} from '../../src/cli/program.ts'

/** Runs a command line in this process. */
export async function runCli(
  argv: readonly string[],
  {cwd = process.cwd(), stdin = ''}: {readonly cwd?: string; readonly stdin?: string | Uint8Array} = {}
): Promise<{code: number; stdout: string; stderr: string}> {
  const streams = {stdout: '', stderr: ''}
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      streams[name] += text
    },
    isTTY: false
  })
  const input = (async function* () {
    yield stdin
  })()
  const code = await run(argv, {stdin: input, stdout: sink('stdout'), stderr: sink('stderr'), cwd: () => cwd, env: {}})
  return {code, ...streams}
}
