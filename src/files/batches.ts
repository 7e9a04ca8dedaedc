import {dirname} from 'node:path'
import type {SelectedFile} from './find.ts'

/** Fewest files of a batch, the last aside (chosen): each is a part of the report, and is written by itself. */
const leastFiles = 100

/**
 * Splits files, sorted by path, into batches that can be finished one after the other: the files of a folder, which rules may compare,
 * stay together, and so do those of its subfolders that come between them.
 */
export function* batchesOf(files: readonly SelectedFile[]): Generator<readonly SelectedFile[], void> {
  const folders = files.map(({path}) => dirname(path))
  const lastOf = new Map(folders.map((folder, place) => [folder, place]))
  let first = 0
  let last = 0
  for (const [place, folder] of folders.entries()) {
    last = Math.max(last, lastOf.get(folder) ?? place)
    if (place < last || place + 1 - first < leastFiles) continue
    yield files.slice(first, place + 1)
    first = place + 1
  }
  if (first < files.length) yield files.slice(first)
}
