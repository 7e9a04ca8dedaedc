import {decodeSource, longestFile} from '../files/read.ts'

/** The streams and the surroundings of a run: those of the process, or of a test. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: () => string
  readonly env: NodeJS.ProcessEnv
}

/** A stream that text is written to. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  /** Width of the terminal. */
  readonly columns?: number
}

/** 0 is clean, 1 means problems, 2 that vmlint could not do what was asked. */
export type ExitCode = 0 | 1 | 2

/** What a command is given: where to print, and what to call with the exit code. */
export interface CommandHost {
  readonly io: Io
  readonly finish: (code: ExitCode) => void
}

/** Reads a stream to its end or to what is too much. Bytes are decoded once, so that no character is torn. Throws `VmlintError` for what is not text. */
export async function readAll(stream: Io['stdin']): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    if (length > longestFile) break
  }
  return decodeSource(Buffer.concat(chunks))
}
