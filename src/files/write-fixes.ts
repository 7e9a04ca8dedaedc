import {dirname} from 'node:path'
import {VmlintError} from '../errors.ts'
import type {FileResult} from '../result.ts'
import {sweepTemporaries, writeAtomic} from './write.ts'
import {nextTurn} from './yield.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Writes fixes to their files, and returns errors for files that changed since they were
 * read, are read-only or are gone. A symbolic link is followed only to a file in the folder `cwd`. Leftovers of killed runs
 * in the same folders are removed. Signals are handled between files, never within one.
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

/** Defers signals; `release` delivers the first one. */
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
