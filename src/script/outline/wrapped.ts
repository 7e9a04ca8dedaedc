import type {Block} from '../blocks/block.ts'
import {firstFrom, lastBefore, matched} from '../pieces.ts'

/**
 * Rejoins wrapped text: a dash between words that wraps to the start of a line looks like a list of one
 * item in the middle of a sentence, `ring out\n- we both know`.
 */
export function joinWrapped(source: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  let isOpen = false
  for (const [at, block] of blocks.entries()) {
    const before = joined.at(-1)
    const isDash =
      before !== undefined && isWrappedDash(source, before, block) && !isList(source, block, blocks[at + 1])
    if (before && isDash) joined[joined.length - 1] = append(source, before, block, true)
    else if (before && isOpen && goesOn(source, before, block))
      joined[joined.length - 1] = append(source, before, block)
    else joined.push(block)
    isOpen = joined.at(-1) !== block
  }
  return joined
}

/** The text between two blocks; undefined unless both are text. */
function gapOf(source: string, first: Block, second: Block): string | undefined {
  const [end, start] = [first.lines.at(-1)?.end, second.lines[0]?.start]
  const isText = first.kind === 'paragraph' && second.kind === 'paragraph' && first.quote === second.quote
  return isText && end !== undefined && start !== undefined && start - end < 300 ? source.slice(end, start) : undefined
}

const dash = /^[ \t]*(?:\r\n?|\n)[ \t>]*[-–—][ \t]+$/

function isWrappedDash(source: string, before: Block, block: Block): boolean {
  const [first, last] = [block.lines[0], before.lines.at(-1)]
  if (!first || !last || block.items.length !== before.items.length + 1) return false
  const isInner = before.items.every((item, at) => block.items[at] === item)
  return (
    isInner &&
    dash.test(gapOf(source, before, block) ?? '') &&
    /[\p{L}\p{N},]$/u.test(source.slice(last.end - 2, last.end)) &&
    /^[\p{Ll}\p{N}]/u.test(firstFrom(source, first.start, 2))
  )
}

/** Whether another item follows, so that the list is intended. */
function isList(source: string, block: Block, next: Block | undefined): boolean {
  return next !== undefined && next.item !== block.item && dash.test(gapOf(source, block, next) ?? '')
}

/** Whether a block continues a paragraph, on the very next line. */
function goesOn(source: string, before: Block, block: Block): boolean {
  return block.item === before.item && /^[ \t]*(?:\r\n?|\n)[ \t>]*$/.test(gapOf(source, before, block) ?? '')
}

function append(source: string, before: Block, block: Block, withDash = false): Block {
  const lines = block.lines.map((line, at) =>
    withDash && at === 0 ? {...line, start: line.start - markerLength(source, line.start)} : line
  )
  return {...before, lines: [...before.lines, ...lines]}
}

function markerLength(source: string, start: number): number {
  return matched(/[-–—][ \t]+$/, lastBefore(source, start, 20)).length
}
