import {shownPath} from '../../format/path.ts'
import {count} from '../../format/tally.ts'
import type {FileResult, Selection} from '../../index.ts'

/** One thing to know about what a run read. */
export interface CoverageNote {
  readonly text: string
  readonly details?: readonly string[]
}

/** What a run read and what it did not, so that nobody believes something was checked that was not. */
export interface Coverage {
  readonly notes: readonly CoverageNote[]
  /** True where folders or globs were searched and no script was found in any file. */
  readonly isBlind: boolean
}

/** Names shown before the rest is only counted. Chosen. */
const mostNames = 10

/** Says how many files were read and scripts found, which files hold none, and which were passed over. */
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
        '`vmlint say --why <file>` shows why; a heading with the word `voicemail` or `<!-- vmlint-script -->` makes one'
      ]
    })
  if (about.length > 0)
    notes.push({
      text: `Passed over ${listed(about)}`,
      details: ['files of this name are about a repository; `scripts: document` or a mark says that one is a script']
    })
  if (documents.length > 0)
    notes.push({
      text: `Passed over ${listed(documents)}`,
      details: ['no text: save as .txt or .md, for example with `pandoc file.docx -o file.md`']
    })
  return {notes, isBlind: isSearch && read.length > 0 && scripts === 0}
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``)
  const more = names.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
