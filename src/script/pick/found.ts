import type {Passage} from '../compose.ts'
import type {StatedLength} from '../model.ts'
import {unquote} from '../outline/quotation.ts'
import type {Section, Title} from '../outline/section.ts'

/** A script as found: its passage, or only the title that announces it. */
export interface FoundScript extends Passage {
  readonly title: Title | undefined
  /** The titles around it, outermost first. */
  readonly path: readonly Title[]
  /** A length stated next to it rather than in a title. */
  readonly stated: StatedLength | undefined
}

/** A script of a section, without enclosing quotation marks. */
export function foundIn(
  source: string,
  {path, stated}: Pick<Section, 'path' | 'stated'>,
  passage: Passage
): FoundScript {
  const quotation = unquote(source, passage.lines)
  const lines = quotation?.isClosed ? quotation.lines : passage.lines
  return {lines, labels: passage.labels, title: path.at(-1), path, stated: stated[0]}
}
