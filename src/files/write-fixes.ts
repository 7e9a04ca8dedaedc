import {dirname} from 'node:path'
import {VmlintError} from '../errors.ts'
import type {FileResult} from '../result.ts'
import {sweepTemporaries, writeAtomic} from './write.ts'
import {nextTurn} from './yield.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Writes the fixes of results to their files, and gives what could not be written: a file that has changed since it was
 * read, is read-only, or is gone. A link is followed only to a file in the folder `cwd`. What killed runs left in the
 * folders of the results is taken away. A signal is heeded between two files, never in the middle of one.
 */
export async function writeFixes(
  results: readonly FileResult[],
  {cwd = process.cwd()}: {readonly cwd?: string} = {}
): Promise<readonly VmlintError[]> {
  const errors: VmlintError[] = []
  for (const folder of new Set(results.map(({filePath}) => dirname(filePath)))) sweepTemporaries(folder)
  const held = holdSignals()
  try {
    for (const {filePath, source, output} of results) {
      if (source === undefined || output === undefined || output === source) continue
      try {
        writeAtomic(filePath, output, source, {within: cwd})
      } catch (error) {
        if (!(error instanceof VmlintError)) throw error
        errors.push(error)
      }
      await nextTurn()
      if (held.received()) break
    }
  } finally {
    held.release()
  }
  return errors
}

/** Notes signals instead of dying of them; `release` lets the first one happen. */
function holdSignals() {
  let first: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals) => {
    first ??= signal
  }
  for (const signal of signals) process.on(signal, note)
  return {
    received: () => first !== undefined,
    release() {
      for (const signal of signals) process.off(signal, note)
      if (first) process.kill(process.pid, first)
    }
  }
}
