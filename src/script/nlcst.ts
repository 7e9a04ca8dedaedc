import type {Root} from 'nlcst'
import type {Position} from 'unist'
import {parseEnglish} from './english-parser.ts'
import type {Location} from './location.ts'
import type {Script} from './model.ts'

/** Characters parsed at once: the English parser is quadratic in paragraphs and recurses over long words (chosen: well below its limits). */
const blockLength = 20_000

/** Parses a script's spoken text as English. Offsets of the tree are those of the source, since nothing was moved. */
export function toNlcst(script: Script, location: Location, parse = parseEnglish): Root {
  const children: Root['children'] = []
  for (const [from, to] of blocks(script.text)) {
    const tree = parse(script.text.slice(from, to))
    shift(tree, script.start + from, location)
    for (const one of tree.children) children.push(one)
  }
  return {type: 'RootNode', children, position: location.toPosition(script)}
}

/** Splits at blank lines and, if a paragraph is too long, at white space. */
function* blocks(text: string): Generator<readonly [number, number]> {
  let from = 0
  for (const match of text.matchAll(/\n\s*\n|$/g)) {
    const to = match.index + match[0].length
    while (to - from > blockLength) {
      const space = text.lastIndexOf(' ', from + blockLength)
      const cut = space > from ? space + 1 : from + blockLength
      yield [from, cut]
      from = cut
    }
    if (to > from) yield [from, to]
    from = to
  }
}

interface Positioned {
  position?: Position | undefined
  children?: readonly unknown[]
}

/** Shifts a separately parsed tree to its position in the source. */
function shift(node: Positioned, by: number, location: Location): void {
  const {position} = node
  if (position) {
    node.position = location.toPosition({
      start: by + (position.start.offset ?? 0),
      end: by + (position.end.offset ?? 0)
    })
  }
  // nlcst parents contain only nodes.
  for (const child of (node.children ?? []) as readonly Positioned[]) shift(child, by, location)
}
