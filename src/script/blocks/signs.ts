import type {Range} from '../model.ts'
import type {Block} from './block.ts'

// Lists as word processors paste them into Markdown, which knows no item after these signs: "▪ Message one", "– Hi Ana, ..."

const sign = /^[•▪▸▶●○■□►➤◦‣☐☑✓⁃][ \t\u00a0]+(?=\S)/u
/** A dash opens an item only among other items. */
const dash = /^–[ \t\u00a0]+(?=\S)/u

/** Splits the paragraphs of a Markdown file that hold such items, each further in standing in the one before it. */
export function splitSigns(text: string, blocks: readonly Block[]): readonly Block[] {
  // An argument for each of a hundred thousand blocks would be too many.
  let lastId = blocks.reduce((most, {items, quote}) => Math.max(most, quote, ...items), 0)
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !hasItems(text, block)) return [block]
    const split: Block[] = []
    let open: {readonly id: number; readonly indent: number}[] = []
    let lines: Range[] = []
    const close = (): void => {
      const items = [...block.items, ...open.map(({id}) => id)]
      if (lines.length > 0) split.push({...block, lines, items, item: items.at(-1) ?? 0})
      lines = []
    }
    for (const line of block.lines) {
      const said = text.slice(line.start, line.end)
      const marker = (sign.exec(said) ?? dash.exec(said))?.[0]
      if (marker !== undefined) {
        close()
        const indent = columnOf(text, line.start)
        open = [...open.filter((one) => one.indent < indent), {id: ++lastId, indent}]
      }
      lines.push({start: line.start + (marker?.length ?? 0), end: line.end})
    }
    close()
    return split
  })
}

/** A sign in an item of Markdown's own, "- ▶ Voicemail", stands for nothing more. */
function hasItems(text: string, {lines, item}: Block): boolean {
  const said = lines.map(({start, end}) => text.slice(start, Math.min(end, start + 8)))
  const signs = said.filter((line) => sign.test(line)).length
  return signs > (item > 0 ? 1 : 0) || said.filter((line) => dash.test(line)).length > 1
}

function columnOf(text: string, start: number): number {
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}
