import {shownPath} from '../../format/path.ts'
import {count} from '../../format/tally.ts'
import type {FileResult, Selection} from '../../index.ts'

/** A remark about what a run read. */
export interface CoverageNote {
  readonly text: string
  readonly details?: readonly string[]
}

/** What a run read and skipped, so that a skipped file is not taken for a clean one. */
export interface Coverage {
  readonly notes: readonly CoverageNote[]
  /** True if folders or globs were searched and no file had a script. */
  readonly isBlind: boolean
}

/** Most names listed before the rest are only counted (chosen). */
const mostNames = 10

/** Reports how many files and scripts were read, which files have no script, and which were skipped. */
export function coverageOf(results: readonly FileResult[], {files, passedOver = []}: Selection, cwd: string): Coverage {
  const read = results.filter(({source, isPassedOver}) => source !== undefined && !isPassedOver)
  const scripts = read.reduce((sum, result) => sum + result.scripts.length, 0)
  const without = read.filter((result) => result.scripts.length === 0).map(({filePath}) => shownPath(filePath, cwd))
  const about = results.filter(({isPassedOver}) => isPassedOver).map(({filePath}) => shownPath(filePath, cwd))
  const documents = passedOver.map((path) => shownPath(path, cwd))
  const isSearch = files.some(({isNamed}) => !isNamed)
  const notes: CoverageNote[] = []
  if (read.length > 0) notes.push({text: `Read ${count(read.length, 'file')}, found ${count(scripts, 'script')}`})
  if (without.length > 0)
    notes.push({
      text: `No script in ${listed(without)}`,
      details: [
        '`vmlint say --why <file>` shows why; to mark a script, put a heading with the word `voicemail` above it, or `<!-- vmlint-script -->` on the line right above its words'
      ]
    })
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
  return {notes, isBlind: isSearch && read.length > 0 && scripts === 0}
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``)
  const more = names.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
