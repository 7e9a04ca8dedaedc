import {VmlintError} from '../../errors.ts'
import {markLength} from '../location.ts'
import type {Range, SourceFormat} from '../model.ts'
import {type FrontMatterData, readMapping} from './front-matter-data.ts'
import {splitLines} from './lines.ts'

/** The mapping at the top of a file, between two lines of dashes. */
export interface FrontMatter extends Range, FrontMatterData {}

/** Whether front matter has a mapping for vmlint, also in quotation marks or in braces. */
function isOurs(yaml: string): boolean {
  return /^(?:\{[ \t]*)?(["']?)vmlint\1[ \t]*:/m.test(yaml)
}

/** Parses the front matter of a file. Throws `VmlintError` with the position of invalid YAML in vmlint's mapping. */
export function readFrontMatter(source: string, format: SourceFormat): FrontMatter | undefined {
  const range = findFrontMatter(source)
  if (!range) return undefined
  if (!isOurs(source.slice(range.yaml.start, range.yaml.end)))
    return format === 'markdown' ? {...range.all, data: undefined, rangeOf: () => range.all} : undefined
  return {...range.all, ...readMapping(source, range.yaml, range.all)}
}

/** Lines at the start of a file in which front matter that is not closed may name vmlint. Chosen. */
const mostUnclosed = 20

/** Longest front matter, in lines and characters (chosen): anything longer is not metadata, and would take the YAML parser minutes. */
const mostLines = 400
const mostCharacters = 40_000

function findFrontMatter(source: string): {all: Range; yaml: Range} | undefined {
  const start = markLength(source)
  if (!source.startsWith('---', start)) return undefined
  const lines = splitLines(source, start).slice(0, mostLines)
  const isFence = ({start, end}: Range) => source.slice(start, end).trimEnd() === '---'
  const [first, ...rest] = lines
  const close = rest.findIndex(isFence)
  const last = rest[close]
  if (!first || !isFence(first)) return undefined
  if (!last && isOurs(source.slice(first.end, rest.at(mostUnclosed)?.end)))
    throw new VmlintError('Front matter is not closed: put a line of `---` below it', {place: {line: 1, column: 1}})
  if (!last || last.end > mostCharacters) return undefined
  const content = rest.slice(0, close).map((line) => source.slice(line.start, line.end))
  const isYaml = content.every((line) => /^(?:\s*$|\s*#|\s+\S|[\w"'-][^:]{0,80}:(?:\s|$)|-\s|[\]}])/.test(line))
  // Where it names vmlint, what is no YAML is a fault to be told.
  if (!isOurs(content.join('\n')) && (!isYaml || !content.some((line) => line.includes(':')))) return undefined
  return {all: {start, end: last.end}, yaml: {start: rest[0]?.start ?? start, end: last.start}}
}
