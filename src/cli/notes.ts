import {shownPath} from '../format/path.ts'
import type {InspectedFile} from '../index.ts'
import type {Io} from './io.ts'
import {complain} from './stderr.ts'

/** A remark on stderr, with indented lines below it. */
export interface Note {
  readonly text: string
  readonly details?: readonly string[]
}

/** Most names listed before the rest are only counted (chosen). */
const mostNames = 10

/** A file in which no script was found. */
export interface Scriptless {
  readonly filePath: string
  /** True for a file of nothing but white space. */
  readonly isEmpty: boolean
}

/** A file as one without a script, or nothing if it has one. */
export function withoutScript({filePath, analyses, document}: InspectedFile): readonly Scriptless[] {
  return analyses.length > 0 ? [] : [{filePath, isEmpty: document.source.trim() === ''}]
}

/** Writes the notes on files without a script to stderr. */
export function complainOfNoScript(
  io: Pick<Io, 'stderr'>,
  files: readonly Scriptless[],
  name: (path: string) => string
): void {
  for (const {text, details} of notesOnNoScript(files, name)) complain(io, text, details)
}

/** Says of files without a script which are empty, and which hold something else. `name` is how a path is shown. */
export function notesOnNoScript(files: readonly Scriptless[], name: (path: string) => string): readonly Note[] {
  const empty = files.filter(({isEmpty}) => isEmpty).map(({filePath}) => name(filePath))
  const others = files.filter(({isEmpty}) => !isEmpty).map(({filePath}) => name(filePath))
  const notes: Note[] = []
  if (empty.length === 1) notes.push({text: `${listed(empty)} is empty: write a script, or delete the file`})
  if (empty.length > 1) notes.push({text: `Empty: ${listed(empty)}`, details: ['write a script in each, or delete it']})
  if (others.length > 0)
    notes.push({
      text: `No script in ${listed(others)}`,
      details: [
        '`vmlint say --why <file>` shows why; to mark a script, put a heading with the word `voicemail` above it, or `<!-- vmlint-script -->` on the line right above its words'
      ]
    })
  return notes
}

/** What a command says that got no files and finds none in a configuration. */
export function nothingNamed(verb: 'lint' | 'count', command: string): string {
  return `Nothing to ${verb}: name files, folders or globs (\`${command} scripts/\`), or list \`files\` in a configuration (\`vmlint init\` writes one)`
}

/** Paths relative to a folder. */
export function namesIn(cwd: string): (path: string) => string {
  return (path) => shownPath(path, cwd)
}

/** Lists names, and counts those beyond the tenth. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``)
  const more = names.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
