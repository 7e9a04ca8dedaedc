import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Range} from '../script/model.ts'

/** What a retext plugin of somebody else reports of a tree, with the offsets of the source; a message without a place is left out. */
export function reportsOf(
  transform: (tree: Root, file: VFile) => undefined,
  tree: Root
): readonly (VFileMessage & Range)[] {
  const file = new VFile()
  transform(tree, file)
  return file.messages.flatMap((message) => {
    const {place} = message
    const start = place && 'start' in place ? place.start.offset : undefined
    const end = place && 'end' in place ? place.end.offset : undefined
    return start === undefined || end === undefined ? [] : [Object.assign(message, {start, end})]
  })
}
