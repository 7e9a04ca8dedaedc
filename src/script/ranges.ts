import type {Range} from './model.ts'

/** Index of the first range that ends after an offset, in a sorted list without overlaps. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether a range shares a character with one of a sorted list without overlaps. */
export function overlapsAny({start, end}: Range, ranges: readonly Range[]): boolean {
  const next = ranges[firstEndingAfter(ranges, start)]
  return next !== undefined && next.start < end
}

/** Sorts ranges and merges overlapping ones. */
export function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (end > start) merged.push({start, end})
  }
  return merged
}

/** From the start of the first range of a sorted list to the end of the last; 0 to 0 without any. */
export function extentOf(ranges: readonly Range[]): Range {
  return {start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0}
}

/** The text of ranges, such as the lines of a paragraph, on one line. */
export function textOf(source: string, ranges: readonly Range[]): string {
  return ranges.map(({start, end}) => source.slice(start, end)).join(' ')
}
