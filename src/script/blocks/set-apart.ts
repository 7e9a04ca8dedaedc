import type {Range} from '../model.ts'
import type {Block} from './block.ts'

/**
 * Paragraphs indented further than the first one under a title become code blocks, as in Markdown; adjacent ones are one block, until
 * one is indented less.
 */
export function setApart(text: string, blocks: readonly Block[]): readonly Block[] {
  const indentOf = ({lines}: Block): number =>
    Math.min(...lines.slice(0, mostLines).map(({start}) => indentAt(text, start)))
  const joined: Block[] = []
  let base: number | undefined
  let run: Range[] | undefined
  let runIndent = 0
  for (const block of blocks) {
    const isPlain = block.kind === 'paragraph' && block.item === 0 && block.quote === 0
    const indent = isPlain ? indentOf(block) : 0
    if (!isPlain && block.kind !== 'rule') base = undefined
    if (isPlain) base ??= indent
    if (!isPlain || indent < (base ?? 0) + 2) {
      joined.push(block)
      run = undefined
    } else if (run && indent > runIndent - 2) for (const line of block.lines) run.push(line)
    else {
      run = [...block.lines]
      runIndent = indent
      joined.push({...block, kind: 'code', lines: run})
    }
  }
  return joined
}

/** Lines of a paragraph that are checked for indentation. */
const mostLines = 100

function indentAt(text: string, start: number): number {
  let at = start
  while (start - at < 80 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return start - at
}
