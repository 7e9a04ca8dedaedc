import type {Block} from '../blocks/block.ts'
import type {ScriptsMode} from '../model.ts'
import {outline} from '../outline/outline.ts'
import type {Entry} from '../outline/section.ts'
import {type Found, foundIn} from './found-script.ts'
import {everything, hasMarks, pickMarked} from './marked.ts'
import {pickPlaybook} from './playbook.ts'
import {pickScriptFile, wholeSection} from './script-file.ts'

/** How a mode tells scripts from the rest of a file. */
type Picker = (source: string, blocks: readonly Block[]) => readonly Found[]

/** One way to find scripts for each mode. */
export const pickers: Readonly<Record<ScriptsMode, Picker>> = {
  auto: (source, blocks) => {
    if (hasMarks(source, blocks)) return pickMarked(source, blocks)
    const sections = outline(source, blocks)
    return pickPlaybook(source, sections) ?? pickScriptFile(source, sections)
  },
  document: everything,
  section: (source, blocks) => outline(source, blocks).flatMap((section) => wholeSection(source, section)),
  blockquote: (source, blocks) => pickContainers(source, blocks, 'quote'),
  fence: (source, blocks) => pickContainers(source, blocks, 'code'),
  marked: pickMarked
}

/** Every block of one kind is a script. */
function pickContainers(source: string, blocks: readonly Block[], form: Entry['form']): readonly Found[] {
  return outline(source, blocks).flatMap((section) =>
    section.entries
      .filter((entry) => entry.form === form && entry.lines.length > 0)
      .map((entry) => {
        const found = foundIn(source, section, entry)
        return entry.title ? {...found, title: entry.title} : found
      })
  )
}
