import {count} from '../../format/tally.ts'
import type {Selection} from '../../index.ts'
import {listed, type Note, namesIn, notesOnNoScript} from '../notes.ts'
import type {LintFlags} from './flags.ts'
import type {Outcome} from './outcome.ts'

/** Reports how many files and scripts a run read, which files have no script, and which were skipped, so that a skipped file is not taken for a clean one. */
export function notesOnCoverage(
  outcomes: readonly Outcome[],
  {files, passedOver = []}: Selection,
  cwd: string
): readonly Note[] {
  const name = namesIn(cwd)
  const read = outcomes.filter(isLinted)
  const scripts = read.reduce((sum, outcome) => sum + outcome.scripts, 0)
  const without = read.filter((outcome) => outcome.scripts === 0)
  const about = outcomes.filter(({isPassedOver}) => isPassedOver).map(({filePath}) => name(filePath))
  const documents = passedOver.map(name)
  const notes: Note[] = []
  // A folder may hold nothing but our own reports.
  if (read.length > 0 || (outcomes.length === 0 && files.length > 0))
    notes.push({text: `Read ${count(read.length, 'file')}, found ${count(scripts, 'script')}`})
  notes.push(...notesOnNoScript(without, name))
  if (about.length > 0)
    notes.push({
      text: `Skipped ${listed(about)}`,
      details: [
        'files with these names usually describe a repository; if one is a script, set `scripts: document` or mark it'
      ]
    })
  if (documents.length > 0)
    notes.push({
      text: `Skipped ${listed(documents)}`,
      details: ['not plain text: save as .txt or .md, for example with `pandoc file.docx -o file.md`']
    })
  return notes
}

/** Says why nothing on stdin was linted: a report in a file would leave the exit code without a word. */
export function notesOnStdin(
  outcomes: readonly Outcome[],
  {stdinFilename}: Pick<LintFlags, 'stdinFilename'>
): readonly Note[] {
  return notesOnNoScript(outcomes.filter(isLinted), () => stdinFilename ?? 'stdin')
}

/** True if files were read and none has a script: all those that a search found, or a named one that was meant to have one. */
export function findsNothing(outcomes: readonly Outcome[], selection: Selection | undefined): boolean {
  const read = outcomes.filter(isLinted)
  const isSearch = selection?.files.some(({isNamed}) => !isNamed) ?? false
  if (outcomes.length === 0) return isSearch
  const isMissed = read.some(({hasNoScript}) => hasNoScript)
  return read.length > 0 && read.every(({scripts}) => scripts === 0) && (isSearch || isMissed)
}

function isLinted({isRead, isPassedOver}: Outcome): boolean {
  return isRead && !isPassedOver
}
