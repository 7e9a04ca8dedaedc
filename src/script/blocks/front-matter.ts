import {VmlintError} from '../../errors.ts'
import type {Range, SourceFormat} from '../model.ts'
import {splitLines} from './lines.ts'
import {loadYaml} from './yaml.ts'

/** The mapping at the top of a file, between two lines of dashes. */
export interface FrontMatter extends Range {
  /** What stands under its key `vmlint`; undefined where it has none. */
  readonly data: unknown
  /** Where a key or its value stands, by its path under `vmlint`; the whole mapping where there is no such key. */
  readonly rangeOf: (path: readonly (string | number)[], part?: 'key' | 'value') => Range
}

/** Reads the front matter of a file. Throws `VmlintError` with its place where a mapping of vmlint is no valid YAML. */
export function readFrontMatter(source: string, format: SourceFormat): FrontMatter | undefined {
  const range = findFrontMatter(source)
  if (!range) return undefined
  const isOurs = /^vmlint[ \t]*:/m.test(source.slice(range.yaml.start, range.yaml.end))
  if (!isOurs) return format === 'markdown' ? {...range.all, data: undefined, rangeOf: () => range.all} : undefined
  return {...range.all, ...readMapping(source, range.yaml, range.all)}
}

/** Longest front matter, in lines; chosen: what is longer is no metadata. */
const mostLines = 400

function findFrontMatter(source: string): {all: Range; yaml: Range} | undefined {
  const start = source.startsWith('\ufeff') ? 1 : 0
  if (!source.startsWith('---', start)) return undefined
  const lines = splitLines(source, start).slice(0, mostLines)
  const isFence = ({start, end}: Range) => source.slice(start, end).trimEnd() === '---'
  const [first, ...rest] = lines
  const close = rest.findIndex(isFence)
  const last = rest[close]
  if (!first || !isFence(first) || !last) return undefined
  const content = rest.slice(0, close).map((line) => source.slice(line.start, line.end))
  const isYaml = content.every((line) => /^(?:\s*$|\s*#|\s+\S|[\w"'-][^:]{0,80}:(?:\s|$)|-\s|[\]}])/.test(line))
  if (!isYaml || !content.some((line) => line.includes(':'))) return undefined
  return {all: {start, end: last.end}, yaml: {start: rest[0]?.start ?? start, end: last.start}}
}

function readMapping(source: string, yaml: Range, all: Range): Pick<FrontMatter, 'data' | 'rangeOf'> {
  const {parseDocument, isMap, isNode, isScalar} = loadYaml()
  const document = parseDocument(source.slice(yaml.start, yaml.end), {prettyErrors: false, uniqueKeys: true})
  const error = document.errors[0]
  if (error) throw placed(source, yaml.start + error.pos[0], `Front matter is no valid YAML: ${error.message}`)
  try {
    const mapping: unknown = document.toJS({maxAliasCount: 100})
    const data = typeof mapping === 'object' && mapping !== null && 'vmlint' in mapping ? mapping.vmlint : undefined
    const rangeOf: FrontMatter['rangeOf'] = (path, part = 'value') => {
      const around = document.getIn(['vmlint', ...path].slice(0, -1), true)
      const pair = isMap(around)
        ? around.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)))
        : undefined
      const value = document.getIn(['vmlint', ...path], true)
      const node = [...(part === 'key' ? [pair?.key] : []), value, pair?.key].find(
        (d) => isNode(d) && d.range && d.range[1] > d.range[0]
      )
      if (!isNode(node) || !node.range) return all
      return {start: yaml.start + node.range[0], end: yaml.start + node.range[1]}
    }
    return {data, rangeOf}
  } catch (cause) {
    throw placed(source, yaml.start, `Front matter cannot be used: ${String(cause)}`)
  }
}

function placed(source: string, offset: number, message: string): VmlintError {
  const before = source.slice(0, offset)
  const lines = before.split(/\r\n?|\n/)
  return new VmlintError(message, {place: {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}})
}
