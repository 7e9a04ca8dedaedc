import type {VmlintError} from '../../errors.ts'
import {count} from '../../format/tally.ts'
import type {FileResult} from '../../index.ts'
import {listed, type Note, namesIn} from '../notes.ts'
import type {Outcome} from './outcome.ts'

/** Writes the fixes, and returns the files that could not be written. */
export async function fixFiles(results: readonly FileResult[], cwd: string): Promise<readonly VmlintError[]> {
  const {writeFixes} = await import('../../files/write-fixes.ts')
  return writeFixes(results, {cwd})
}

/** Most files that are listed with their fixes (chosen, as for other notes). */
const mostFiles = 10

/** Says how many problems were fixed, and in each file by which rules. */
export function notesOnFixes(
  outcomes: readonly Outcome[],
  {
    unwritten,
    isDryRun,
    cwd
  }: {readonly unwritten: readonly VmlintError[]; readonly isDryRun: boolean; readonly cwd: string}
): readonly Note[] {
  const failed = new Set(unwritten.map(({path}) => path))
  const fixed = outcomes.filter(({filePath, fixedRules = []}) => fixedRules.length > 0 && !failed.has(filePath))
  if (fixed.length === 0) {
    const isClean = outcomes.every(({errorCount, warningCount}) => errorCount + warningCount === 0)
    return isClean || unwritten.length > 0 ? [] : [{text: 'Fixed nothing: what is left needs a person'}]
  }
  const problems = count(fixed.flatMap(({fixedRules = []}) => fixedRules).length, 'problem')
  const where = `${problems} in ${count(fixed.length, 'file')}`
  const name = namesIn(cwd)
  const lines = fixed
    .slice(0, mostFiles)
    .map(({filePath, fixedRules = []}) => `${name(filePath)}: ${tellRules(fixedRules)}`)
  const more = fixed.slice(mostFiles).map(({filePath}) => name(filePath))
  const details = more.length > 0 ? [...lines, `and ${listed(more)}`] : lines
  return [{text: isDryRun ? `Would fix ${where}, wrote nothing` : `Fixed ${where}`, details}]
}

/** `filler (2), unused directive`. */
function tellRules(ids: readonly (string | null)[]): string {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id ?? 'unused directive', (times.get(id ?? 'unused directive') ?? 0) + 1)
  const told = [...times].map(([id, number]) => (number === 1 ? id : `${id} (${number})`))
  return told.sort().join(', ')
}
