import type {Point, Position} from 'unist'
import {location as vfileLocation} from 'vfile-location'
import type {Range} from './model.ts'

/** Converts offsets to lines and columns, from 1; columns count UTF-16 code units, without a byte order mark. Created once per file. */
export interface Location {
  readonly toPoint: (offset: number) => Required<Point>
  readonly toPosition: (range: Range) => Position & {start: Required<Point>; end: Required<Point>}
  /** Undefined for a line or column that does not exist. */
  readonly toOffset: (point: Pick<Point, 'line' | 'column'>) => number | undefined
}

/** Length of a byte order mark at the start of a source: 0 or 1. */
export function markLength(source: string): 0 | 1 {
  return source.startsWith('\ufeff') ? 1 : 0
}

/** Creates the converter of a source. Line ends are LF, CRLF and CR. */
export function locate(source: string): Location {
  const file = vfileLocation(source)
  const markOf = (line: number) => (line === 1 ? markLength(source) : 0)
  const toPoint = (offset: number): Required<Point> => {
    const at = Math.max(0, Math.min(offset, source.length))
    const point = file.toPoint(at)
    const {line, column} = point ?? {line: 1, column: 1}
    return {line, column: Math.max(1, column - markOf(line)), offset: at}
  }
  return {
    toPoint,
    toPosition: ({start, end}) => ({start: toPoint(start), end: toPoint(end)}),
    toOffset: ({line, column}) => file.toOffset({line, column: column + markOf(line)})
  }
}
