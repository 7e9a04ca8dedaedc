import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument
} from 'yaml'
import type {Range} from '../script/model.ts'
import type {KeyPath, Places} from './fault.ts'
import {isInheritedKey, limits, notAllowed, type ParsedData, type TextFault, tooDeep, twice} from './parsed-data.ts'

/** Parses YAML 1.2 with the core schema: no other tags, no merge keys, no duplicate keys. */
export function parseYaml(text: string): ParsedData {
  let document: Document.Parsed<ParsedNode>
  try {
    // The parser does not treat a lone CR as a line end.
    document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
      prettyErrors: false,
      logLevel: 'error',
      schema: 'core',
      merge: false,
      // The parser's own check compares every pair of keys; `toData` looks them up by name.
      uniqueKeys: false
    })
  } catch (error) {
    // The parser throws only when its stack overflows.
    if (!(error instanceof RangeError)) throw error
    return {data: undefined, places: {find: () => undefined}, faults: [{message: tooDeep, range: {start: 0, end: 0}}]}
  }
  const faults: TextFault[] = [...document.errors, ...document.warnings].map(({code, message, pos: [start, end]}) => ({
    message: yamlMessage(code, message, text.slice(start, end)),
    range: {start, end}
  }))
  const data = faults.length > 0 ? undefined : toData(document, faults)
  return {data, places: placesIn(document), faults}
}

function yamlMessage(code: string, message: string, text: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return `Tag \`${text}\` has no meaning here`
  if (code === 'MULTIPLE_DOCS') return 'Expected one YAML document, found a second'
  // A pattern with braces in a flow list.
  const hint = text === '{' ? '; put a pattern with braces in quotes' : ''
  return `Invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}${hint}`
}

/** Converts a document to plain data; values a configuration may not contain are left out and reported. */
function toData(document: Document.Parsed<ParsedNode>, faults: TextFault[]): unknown {
  let values = 0
  let aliases = 0
  const refuse = (node: Node | null, message: string) => {
    faults.push({message, range: rangeOf(node) ?? {start: 0, end: 0}})
  }
  const convert = (node: Node | null, depth: number): unknown => {
    // Stops after one fault, which would otherwise repeat many times.
    if (values > limits.values || aliases > limits.aliases) return undefined
    if (++values > limits.values) return refuse(node, `Anchors expand to more than ${limits.values} values`)
    if (depth > limits.depth) return refuse(node, tooDeep)
    if (isAlias(node)) {
      if (++aliases > limits.aliases) return refuse(node, `More than ${limits.aliases} aliases`)
      const target = node.resolve(document)
      return target ? convert(target, depth + 1) : refuse(node, noAnchor(node.source))
    }
    if (isScalar(node)) return node.value
    if (isSeq<Node | null>(node)) return node.items.map((item) => convert(item, depth + 1))
    if (!isMap<Node, Node | null>(node)) return null
    const data: Record<string, unknown> = {}
    for (const {key, value} of node.items) {
      const name = keyName(key)
      if (name === undefined) refuse(key, 'Keys must be strings')
      else if (isInheritedKey(name)) refuse(key, notAllowed(name))
      else if (Object.hasOwn(data, name)) refuse(key, twice)
      else data[name] = convert(value, depth + 1)
    }
    return data
  }
  return convert(document.contents, 0)
}

function noAnchor(name: string): string {
  // `*.md` looks like an alias.
  const hint = /[.*/]/.test(name) ? '; put a pattern that starts with `*` in quotes' : ''
  return `No anchor \`${name}\` before this alias${hint}`
}

function keyName(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  return typeof key.value === 'string' || typeof key.value === 'number' ? String(key.value) : undefined
}

function placesIn(document: Document.Parsed<ParsedNode>): Places {
  return {
    find(keys: KeyPath, part) {
      let node: Node | null | undefined = document.contents
      let key: Node | undefined
      for (const step of keys) {
        if (isAlias(node)) node = node.resolve(document)
        if (!isCollection(node)) break
        const pair: {key?: Node; value: Node | null} | undefined = isMap<Node, Node | null>(node)
          ? node.items.find((item) => keyName(item.key) === String(step))
          : itemOf(node, step)
        if (!pair) break
        key = pair.key
        node = pair.value
      }
      const range = rangeOf(part === 'key' && key ? key : node)
      // An empty value has no range of its own.
      return range && range.end > range.start ? range : (rangeOf(key) ?? range)
    }
  }
}

function itemOf(node: unknown, step: string | number): {value: Node | null} | undefined {
  if (!isSeq<Node | null>(node) || Number(step) >= node.items.length) return undefined
  return {value: node.items[Number(step)] ?? null}
}

function rangeOf(node: Node | null | undefined): Range | undefined {
  const [start, end] = node?.range ?? []
  return start === undefined || end === undefined ? undefined : {start, end}
}
