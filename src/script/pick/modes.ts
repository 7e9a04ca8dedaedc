import type {Block} from '../blocks/block.ts'
import type {ScriptsMode} from '../model.ts'
import {outline} from '../outline/outline.ts'
import type {Entry, Section} from '../outline/section.ts'
import type {Decisions} from './candidates.ts'
import {type FoundScript, foundIn} from './found.ts'
import {everything, pickMarked} from './marked.ts'
import {judgePlaybook} from './playbook.ts'
import {judgeScriptFile, wholeSection} from './script-file.ts'

/** How a mode finds scripts in a file. */
type Picker = (source: string, blocks: readonly Block[]) => readonly FoundScript[]

/** The decisions of the mode `auto` about each text of a file without marks. */
export function judgeFile(source: string, sections: readonly Section[]): Decisions & {readonly isPlaybook: boolean} {
  const playbook = judgePlaybook(source, sections)
  return {isPlaybook: playbook !== undefined, ...(playbook ?? judgeScriptFile(source, sections))}
}

/** One function for each mode that says where the scripts are. */
export const pickers: Readonly<Record<Exclude<ScriptsMode, 'auto'>, Picker>> = {
  document: everything,
  section: (source, blocks) => outline(source, blocks).flatMap((section) => wholeSection(source, section)),
  blockquote: (source, blocks) => pickContainers(source, blocks, 'quote'),
  fence: (source, blocks) => pickContainers(source, blocks, 'code'),
  marked: pickMarked
}

/** Every block of one kind is a script. */
function pickContainers(source: string, blocks: readonly Block[], form: Entry['form']): readonly FoundScript[] {
  return outline(source, blocks).flatMap((section) =>
    section.entries
      .filter((entry) => entry.form === form && entry.lines.length > 0)
      .map((entry) => {
        const found = foundIn(source, section, entry)
        return entry.title ? {...found, title: entry.title} : found
      })
  )
}
