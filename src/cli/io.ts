import {decodeSource, longestFile} from '../files/read.ts'

/** Streams and environment of a run: those of the process, or of a test. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: ByteOutput
  readonly stderr: Output
  readonly cwd: () => string
  readonly env: NodeJS.ProcessEnv
}

/** A stream for text. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  /** Width of the terminal, in columns. */
  readonly columns?: number
}

/** A stream that also takes text as bytes, in UTF-8. */
export interface ByteOutput extends Output {
  readonly write: (text: string | Uint8Array) => unknown
}

/** 0: clean; 1: problems; 2: vmlint could not do what was asked. */
export type ExitCode = 0 | 1 | 2

/** What a command gets: where to print, and a callback for the exit code. */
export interface CommandHost {
  readonly io: Io
  readonly finish: (code: ExitCode) => void
}

/** Reads a whole stream and decodes it once, so that no character is split. Throws `VmlintError` if it is too large or not text. */
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
