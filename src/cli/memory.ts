import {setFlagsFromString} from 'node:v8'

let isKept = !process.versions.v8.startsWith('11.')

/**
 * Keeps the space for new objects as large as it is; called when the first file is done. V8 lets it grow while objects survive, to
 * 16 MiB, three times over: a third of the memory of a run over many files, each of which needs no more than the first. Works with
 * the flags in `bin/load.js`, on the same versions of V8.
 */
export function keepYoungGeneration(): void {
  if (!isKept) setFlagsFromString('--semi-space-growth-factor=1')
  isKept = true
}
