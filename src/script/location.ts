import type {Point, Position} from 'unist'
import {location as vfileLocation} from 'vfile-location'
import type {Range} from './model.ts'

/** Lines and columns of a source, both from 1; columns count UTF-16 code units. Made once a file. */
export interface Location {
  readonly toPoint: (offset: number) => Required<Point>
  readonly toPosition: (range: Range) => Position & {start: Required<Point>; end: Required<Point>}
  /** Undefined for a line or a column that is not there. */
  readonly toOffset: (point: Pick<Point, 'line' | 'column'>) => number | undefined
  /** Offset of a line's first character; the end of the source for a line that is not there. */
  readonly lineStart: (line: number) => number
}

/** Finds places in a source. Line ends are LF, CRLF and CR. */
export function locate(source: string): Location {
  const file = vfileLocation(source)
  const toPoint = (offset: number): Required<Point> => {
    const at = Math.max(0, Math.min(offset, source.length))
    const point = file.toPoint(at)
    return {line: point?.line ?? 1, column: point?.column ?? 1, offset: at}
  }
  return {
    toPoint,
    toPosition: ({start, end}) => ({start: toPoint(start), end: toPoint(end)}),
    toOffset: ({line, column}) => file.toOffset({line, column}),
    lineStart: (line) => file.toOffset({line, column: 1}) ?? source.length
  }
}
