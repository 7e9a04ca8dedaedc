import {normalizeLabel} from '../inline/inline.ts'
import type {Range} from '../model.ts'
import type {SourceLine} from './block.ts'
import type {Container} from './containers.ts'
import {definition} from './markdown-lines.ts'

/** A block that is open and holds text rather than other blocks. */
export interface Leaf {
  readonly kind: 'paragraph' | 'code' | 'table' | 'html'
  readonly lines: Range[]
  readonly containers: readonly Container[]
  /** What closes it: the fence of a code block, undefined for an indented one; the end of an HTML block. */
  readonly fence?: string | undefined
  /** Lines of a fence marked as Markdown, blank ones included: they may be a document. */
  readonly document?: SourceLine[] | undefined
  readonly language?: string | undefined
}

/** Opens the code block of a fence. One marked as Markdown may hold a document, unless it `isInner` to one itself. */
export function openFence(
  line: string,
  fence: string,
  {containers, isInner}: {readonly containers: readonly Container[]; readonly isInner: boolean}
): Leaf {
  const info = line.slice(fence.length).trim()
  const document = /^(?:md|markdown|mdx)\b/i.test(info) && !isInner ? [] : undefined
  return {kind: 'code', lines: [], containers, fence, document, language: /^\w+/.exec(info)?.[0]}
}

/** Takes link definitions off the start of a paragraph, and footnotes whole; notes their names. */
export function takeDefinitions(text: string, lines: readonly Range[], names: Set<string>): readonly Range[] {
  let count = 0
  for (const {start, end} of lines) {
    const line = text.slice(start, end)
    if (line.startsWith('[^') && /^\[\^[^\]\s]{1,100}\]:/.test(line)) return []
    const label = definition.exec(line)?.[1]
    if (label === undefined) break
    names.add(normalizeLabel(label))
    count++
  }
  return lines.slice(count)
}
