import type {Range} from '../model.ts'
import {unquote} from '../outline/quotation.ts'
import type {Entry} from '../outline/section.ts'

/** A quotation of one or several entries of a section. */
export interface QuotationRun {
  readonly lines: readonly Range[]
  /** Text after its closing mark. */
  readonly rest: Range | undefined
  /** Index of its last entry. */
  readonly last: number
}

/** Most paragraphs in a quotation (chosen): messages have fewer. */
const longestRun = 12

/** The quotation that starts with an entry, possibly over several paragraphs. */
export function quotationFrom(source: string, entries: readonly Entry[], place: number): QuotationRun | undefined {
  const first = entries[place]
  if (!first) return undefined
  let lines: readonly Range[] = first.lines
  for (let last = place; last < Math.min(entries.length, place + longestRun); last++) {
    const entry = entries[last]
    if (!entry || (last > place && (entry.title || !goesOnIn(first.form, entry.form)))) return undefined
    if (last > place) lines = [...lines, ...entry.lines]
    const quotation = unquote(source, lines)
    if (!quotation) return undefined
    if (quotation.isClosed) return {lines: quotation.lines, rest: quotation.rest, last}
  }
  return undefined
}

/** A quotation stays within its fence or quote; one in paragraphs may contain a list. */
function goesOnIn(first: Entry['form'], next: Entry['form']): boolean {
  return next === first || (first === 'paragraph' && next === 'item')
}
