import type {Block} from '../blocks/block.ts'
import type {ScriptsMode} from '../model.ts'
import {outline} from '../outline/outline.ts'
import type {Entry, Section} from '../outline/section.ts'
import {type Found, foundIn} from './found.ts'
import type {Findings} from './judge.ts'
import {everything, hasMarks, pickMarked} from './marked.ts'
import {judgePlaybook} from './playbook.ts'
import {judgeScriptFile, wholeSection} from './script-file.ts'

/** How a mode tells scripts from the rest of a file. */
type Picker = (source: string, blocks: readonly Block[], columns: readonly string[]) => readonly Found[]

/** What the mode `auto` decides about each text of a file that does not mark its scripts. */
export function judgeFile(source: string, sections: readonly Section[]): Findings {
  return judgePlaybook(source, sections) ?? judgeScriptFile(source, sections)
}

/** One way to find scripts for each mode. */
export const pickers: Readonly<Record<ScriptsMode, Picker>> = {
  auto: (source, blocks, columns) => {
    if (hasMarks(source, blocks)) return pickMarked(source, blocks)
    return judgeFile(source, outline(source, blocks, columns)).found
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
