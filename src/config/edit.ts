import {isMap, isScalar, type Pair, type ParsedNode, parseDocument, type Scalar, type YAMLMap} from 'yaml'
import {VmlintError} from '../errors.ts'
import {markLength} from '../script/location.ts'

/** Text of a YAML or JSON configuration; JSON is parsed as YAML, its superset. */
export interface EditableConfig {
  readonly text: string
  readonly path: string
  /** Keys that lead to the configuration: `['vmlint']` in a package.json. */
  readonly under?: readonly string[]
}

type Values = Readonly<Record<string, number>>

/**
 * Inserts settings into a configuration and keeps every other byte, comments included. Throws `VmlintError` if the
 * text cannot be parsed or its `settings` is not a mapping.
 */
export function editSettings({text, path, under = []}: EditableConfig, values: Values): string {
  const keys = [...under, 'settings']
  const mark = text.slice(0, markLength(text))
  const own = text.slice(mark.length)
  let edited = isBlank(own) ? (path.endsWith('.json') ? '{}\n' : '') : own
  // One at a time, since each insertion moves what follows; in reverse order, since each is inserted before the others.
  for (const [name, value] of Object.entries(values).reverse())
    edited = setNumber({text: edited, path}, [...keys, name], value)
  const found = parseDocument(edited).toJS()
  for (const [name, value] of Object.entries(values)) {
    if (valueAt(found, [...keys, name]) !== value)
      throw new VmlintError(`Cannot change \`${keys.join('.')}\` in \`${path}\`: set \`${name}: ${value}\` by hand`, {
        path
      })
  }
  return mark + edited
}

/** Whether a text holds nothing, or says so. */
function isBlank(text: string): boolean {
  return ['', 'null', '~'].includes(text.trim())
}

function valueAt(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data
  )
}

function setNumber({text, path}: {text: string; path: string}, keys: readonly string[], value: number): string {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) {
    const [start] = error.linePos ?? []
    const place = start && {line: start.line, column: start.col}
    throw new VmlintError(`Cannot read \`${path}\`: ${error.message.split('\n')[0]}`, {path, ...(place && {place})})
  }
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return append(text, keys, value)
  return setIn(text, root, keys, value, path)
}

/** Follows existing keys as far as possible and writes the rest. */
function setIn(text: string, node: ParsedNode, keys: readonly string[], value: number, path: string): string {
  const [key = '', ...rest] = keys
  if (!isMap(node))
    throw new VmlintError(`Cannot change \`${path}\`: the parent of \`${key}\` is not a mapping`, {path})
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
  if (!pair) return insert(text, node, keys, value)
  if (!pair.value || (isScalar(pair.value) && pair.value.value === null)) return fill(text, pair, rest, value)
  if (rest.length > 0) return setIn(text, pair.value, rest, value, path)
  const [start, end] = pair.value.range
  return text.slice(0, start) + String(value) + text.slice(end)
}

type MapNode = YAMLMap.Parsed
type PairNode = Pair<ParsedNode, ParsedNode | null>

/** Inserts a pair before the first pair of a mapping, in the same style. */
function insert(text: string, map: MapNode, keys: readonly string[], value: number): string {
  const [first] = map.items
  const isFlow = map.flow === true
  const isQuoted = isFlow && (first ? isDoubleQuoted(first.key) : text.trimStart().startsWith('{'))
  const start = first ? (first.key.range[0] ?? 0) : map.range[0] + 1
  if (isFlow) {
    const open = map.range[0] + 1
    const between = first ? text.slice(open, start) : ''
    const pair = flowPair(keys, value, isQuoted)
    const space = /\n/.test(between)
      ? between.slice(between.lastIndexOf('\n') - (between.includes('\r\n') ? 1 : 0))
      : ' '
    return text.slice(0, start) + pair + (first ? `,${space}` : '') + text.slice(start)
  }
  const indent = ' '.repeat(columnOf(text, start))
  // A top-level key goes at the end, where people look for additions.
  if (keys.length > 1 && columnOf(text, start) === 0) return append(text, keys, value)
  return `${text.slice(0, start)}${blockPair(keys, value, indent, endOfLine(text))}${endOfLine(text)}${indent}${text.slice(start)}`
}

/** Writes below a key without a value. */
function fill(text: string, pair: PairNode, keys: readonly string[], value: number): string {
  const end = pair.key.range[1] ?? 0
  const colon = text.indexOf(':', end)
  if (keys.length === 0) return `${text.slice(0, colon + 1)} ${value}${text.slice(pair.value?.range[1] ?? colon + 1)}`
  const indent = ' '.repeat(columnOf(text, pair.key.range[0] ?? 0) + 2)
  const written = text.slice(colon + 1, pair.value?.range[1] ?? colon + 1)
  // `null` and `~` are explicit in JSON, and sometimes in YAML.
  if (written.trim() !== '')
    return `${text.slice(0, colon + 1)} {${flowPair(keys, value, isDoubleQuoted(pair.key))}}${text.slice(pair.value?.range[1] ?? 0)}`
  const line = endOfLine(text)
  return `${text.slice(0, colon + 1)}${line}${indent}${blockPair(keys, value, indent, line)}${text.slice(colon + 1)}`
}

/** Appends to a document. */
function append(text: string, keys: readonly string[], value: number): string {
  const line = endOfLine(text)
  const gap = text === '' || text.endsWith('\n') ? '' : line
  return `${text}${gap}${blockPair(keys, value, '', line)}${line}`
}

function blockPair([key = '', ...rest]: readonly string[], value: number, indent: string, line: string): string {
  if (rest.length === 0) return `${key}: ${value}`
  return `${key}:${line}${indent}  ${blockPair(rest, value, `${indent}  `, line)}`
}

function flowPair([key = '', ...rest]: readonly string[], value: number, isQuoted: boolean): string {
  const name = isQuoted ? `"${key}"` : key
  return `${name}: ${rest.length === 0 ? value : `{${flowPair(rest, value, isQuoted)}}`}`
}

function isDoubleQuoted(node: ParsedNode): boolean {
  return isScalar(node) && (node as Scalar).type === 'QUOTE_DOUBLE'
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
