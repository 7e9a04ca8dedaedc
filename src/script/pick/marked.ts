import type {Block} from '../blocks/block.ts'
import {opensScript} from '../blocks/comments.ts'
import {outline} from '../outline/outline.ts'
import type {Section} from '../outline/section.ts'
import {type FoundScript, foundIn} from './found.ts'

/** Whether a file marks its own scripts. */
export function hasMarks(source: string, blocks: readonly Block[]): boolean {
  return blocks.some((block) => isOpeningMark(source, block))
}

function isOpeningMark(source: string, {kind, lines}: Block): boolean {
  const [line] = lines
  return kind === 'mark' && line !== undefined && opensScript(source.slice(line.start, line.end))
}

/** The scripts between marks: from one to the next, its end, or a heading of the same or a higher level. */
export function pickMarked(source: string, blocks: readonly Block[]): readonly FoundScript[] {
  const found: FoundScript[] = []
  let heading: Block | undefined
  let open: Block[] | undefined
  const close = (): void => {
    if (open) for (const one of everything(source, heading ? [heading, ...open] : open)) found.push(one)
    open = undefined
  }
  for (const block of blocks) {
    if (block.kind === 'mark') {
      close()
      if (isOpeningMark(source, block)) open = []
    } else if (block.kind === 'heading') {
      if (open && (!heading || block.level <= heading.level)) close()
      if (!open) heading = block
    } else open?.push(block)
  }
  close()
  return found
}

/** Everything that can be spoken as one script, whatever it sounds like. */
export function everything(source: string, blocks: readonly Block[]): readonly FoundScript[] {
  const sections = outline(source, blocks)
  const entries = sections.flatMap((section) => section.entries).filter(({form}) => form !== 'cell')
  const lines = entries.flatMap((entry) => entry.lines)
  if (lines.length === 0) return []
  const section: Pick<Section, 'path' | 'stated'> = {
    path: sections.find(({path}) => path.length > 0)?.path ?? [],
    stated: sections.flatMap(({stated}) => stated)
  }
  return [foundIn(source, section, {lines, labels: entries.flatMap(({labels}) => labels)})]
}
