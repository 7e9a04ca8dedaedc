/** What is told of a conflict. */
export const unresolved = 'Unresolved merge conflict: keep one version, and delete the marks of git'

/** A mark that git writes before, between or after two versions of lines; the names of both stand after the first and the last. */
const mark = /^(?:\ufeff)?(?:(<{7}) \S|(={7})\r?$|(>{7}) \S)/gm

/**
 * Offset of the first merge conflict of a source that is still to be resolved, wherever it stands; undefined without one. One of which
 * somebody has deleted a mark is a conflict, too; a last mark alone is a mail quoted seven times. A document that shows one in a
 * fence shows all marks, between fences.
 */
export function findConflict(source: string): number | undefined {
  if (!source.includes('<<<<<<< ') && !source.includes('>>>>>>> ')) return undefined
  const marks = [...source.matchAll(mark)]
  const first = marks.find(({1: start, 3: end}) => start !== undefined || end !== undefined)
  if (!first || marks.every(({3: end}) => end !== undefined)) return undefined
  const last = marks.findLast(({3: end}) => end !== undefined) ?? marks.at(-1)
  return isShown(source, first.index, last?.index ?? first.index) ? undefined : first.index
}

const fence = /^(?:`{3}|~{3})/

/** Whether a fence opens right above a line and closes right below another, so that a document shows what is between. */
function isShown(source: string, first: number, last: number): boolean {
  const before = source.slice(0, first).trimEnd()
  const after = source.slice(last).split('\n', 2)[1] ?? ''
  return fence.test(before.slice(before.lastIndexOf('\n') + 1)) && fence.test(after)
}
