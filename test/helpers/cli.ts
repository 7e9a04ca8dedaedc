import {run} from '../../src/cli/program.ts'

/** Runs a command line in this process; with `columns`, as in a terminal of that width without colours. */
export async function runCli(
  argv: readonly string[],
  {
    cwd = process.cwd(),
    stdin = '',
    columns
  }: {readonly cwd?: string; readonly stdin?: string | Uint8Array; readonly columns?: number} = {}
): Promise<{code: number; stdout: string; stderr: string}> {
  const streams = {stdout: '', stderr: ''}
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array) => {
      streams[name] += Buffer.from(text).toString()
    },
    isTTY: columns !== undefined,
    ...(columns !== undefined && {columns})
  })
  const input = (async function* () {
    yield stdin
  })()
  const code = await run(argv, {
    stdin: input,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    cwd: () => cwd,
    env: columns === undefined ? {} : {TERM: 'dumb'}
  })
  return {code, ...streams}
}
