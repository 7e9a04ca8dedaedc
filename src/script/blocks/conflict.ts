/** The marks that git writes around two versions of lines, and fences, in which a document may show them. */
const marks = /^(?:<{7} |={7}\r?$|>{7} |`{3}|~{3})/gm

/** Offset of the first merge conflict of a source that is still to be resolved; undefined without one. */
export function findConflict(source: string): number | undefined {
  if (!source.includes('<<<<<<< ')) return undefined
  let start: number | undefined
  let isParted = false
  let isFenced = false
  for (const {0: mark, index} of source.matchAll(marks)) {
    if (mark.startsWith('<')) [start, isParted] = [isFenced ? undefined : index, false]
    else if (mark.startsWith('=')) isParted = true
    else if (!mark.startsWith('>')) isFenced = !isFenced
    else if (isParted && start !== undefined) return start
  }
  return undefined
}
