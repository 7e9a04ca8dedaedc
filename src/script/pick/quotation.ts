import type {Range} from '../model.ts'

const openers = '"“„«‟'
const closers = '"”“»'

/** A text that is wholly in quotation marks, without them. */
export interface Quotation {
  readonly lines: readonly Range[]
  /** False where the closing mark is still to come: a quotation of several paragraphs. */
  readonly isClosed: boolean
  /** What follows the closing mark, "(25 seconds)"; empty as a rule. */
  readonly rest: Range | undefined
}

/** Markup that may stand round a quotation: emphasis, escapes, code marks. */
const wrapping = /^(?:\\|[*_`]{1,3})*/
/** What parts two paragraphs, in a quote as well. */
const blankLine = /\n[ \t>]*\r?\n/
/** What may follow a quotation: a note in brackets or stars. */
const note = /^[\s*_~]{0,9}(?:\\?[([][^()[\]\n]{0,80}[)\]]|[*_]{1,2}[^*_\n]{1,60}[*_]{1,2})?[\s*_~.]{0,9}$/

/**
 * Takes the quotation marks off lines that are wholly quoted; undefined where they are not. Marks of several paragraphs,
 * opened anew at each, and of a message that a direction parts, `"Hi." (pause) "It's Ana."`, are taken off, too.
 */
export function unquote(source: string, lines: readonly Range[]): Quotation | undefined {
  const first = lines[0]
  if (!first) return undefined
  const from = first.start + (wrapping.exec(source.slice(first.start, first.end))?.[0].length ?? 0)
  const opener = source.charAt(from)
  if (!openers.includes(opener) || opener === '') return undefined
  const kept: Range[] = []
  let depth = 0
  let rest: Range | undefined
  let lastEnd = first.start
  for (const line of lines) {
    let start = line === first ? from : line.start
    if (rest) return undefined
    const isParagraph = blankLine.test(source.slice(lastEnd, line.start))
    lastEnd = line.end
    for (let at = start; at < line.end; at++) {
      const mark = source.charAt(at)
      if (!openers.includes(mark) && !closers.includes(mark)) continue
      const isOpening = opensHere(source, at, line, depth)
      if (isOpening && depth === 0) {
        // The mark that opens the quotation, or opens it again after a direction.
        depth = 1
        start = at + 1
      } else if (isOpening && isParagraph && at === line.start) start = at + 1
      else if (isOpening) depth++
      else if (depth > 0 && --depth === 0) {
        keep(kept, start, at)
        start = at + 1
        const after = source.slice(at + 1, line.end)
        if (note.test(after)) {
          rest = {start: at + 1, end: line.end}
          start = line.end
          break
        }
        if (!/^\s{0,9}[([*][^"“”]{1,80}[)\]*]\s{0,9}["“]/.test(after)) return undefined
      }
    }
    if (depth > 0) keep(kept, start, line.end)
  }
  if (kept.length === 0) return undefined
  return {lines: kept, isClosed: depth === 0, rest: rest && rest.end > rest.start ? rest : undefined}
}

function keep(kept: Range[], start: number, end: number): void {
  if (end > start) kept.push({start, end})
}

/** Curly marks show their side; a straight one opens after white space, a bracket or at the start. */
function opensHere(source: string, at: number, line: Range, depth: number): boolean {
  const mark = source.charAt(at)
  if (mark === '”' || mark === '»') return false
  if (mark !== '"') return true
  if (depth === 0) return true
  const before = at > line.start ? source.charAt(at - 1) : ' '
  const after = at + 1 < line.end ? source.charAt(at + 1) : ' '
  return /[\s([{—–-]/.test(before) && !/\s/.test(after)
}
