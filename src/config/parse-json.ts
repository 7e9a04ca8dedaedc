import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {Range} from '../script/model.ts'
import type {KeyPath, Places} from './fault.ts'
import {isInheritedKey, limits, notAllowed, type ParsedData, type TextFault, tooDeep, twice} from './parsed-data.ts'

/** Parses strict JSON and rejects duplicate keys. */
export function parseJson(source: string): ParsedData {
  // A byte order mark is not part of the text, but counts in offsets.
  const text = source.replace(/^\ufeff/, ' ')
  const fault = findJsonFault(text)
  if (fault) return {data: undefined, places: {find: () => undefined}, faults: [fault]}
  const root = parseTree(text)
  const faults: TextFault[] = []
  const data = root && toData(root, faults)
  return {data: faults.length > 0 ? undefined : data, places: placesIn(root), faults}
}

/** Finds what is wrong with invalid JSON, and where; the engine's own message has a position only in some versions. */
export function findJsonFault(text: string): TextFault | undefined {
  if (depthOf(text) > limits.depth) return {message: tooDeep, range: {start: 0, end: 0}}
  const errors: ParseError[] = []
  parseTree(text, errors, {disallowComments: true})
  const [error, next] = errors
  if (!error) return undefined
  const {offset: start} = error
  return {message: `JSON ${complaint(text, error, next)}`, range: {start, end: start + 1}}
}

/** Returns the range of the value at a key path. */
export function placeInJson(text: string, keys: KeyPath): Range | undefined {
  return depthOf(text) > limits.depth ? undefined : placesIn(parseTree(text)).find(keys, 'value')
}

/** Counts how deeply brackets nest, since the parser recurses. Brackets in strings count too, which no real configuration notices. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function complaint(text: string, error: ParseError, next: ParseError | undefined): string {
  const {offset, length} = error
  const name = printParseErrorCode(error.error)
  const isLast = text.slice(offset + length).trim() === ''
  if (isLast && /^(?:Close|UnexpectedEndOfString)/.test(name)) return 'ends too early'
  if (/^(?:\/[/*]|#)/.test(text.slice(offset, offset + 2))) return 'has a comment, which JSON does not allow'
  // Before a word that means nothing in JSON, the next error says what was expected.
  const wanted = name !== 'InvalidSymbol' ? name : next ? printParseErrorCode(next.error) : 'EndOfFileExpected'
  if (/^(?:PropertyName|Value)Expected$/.test(wanted) && /[}\]]/.test(text[offset] ?? '') && endsInComma(text, offset))
    return 'has a comma before the closing bracket'
  switch (wanted) {
    case 'PropertyNameExpected':
      return 'needs a key in double quotes here'
    case 'ColonExpected':
      return 'needs a colon after the key'
    case 'CommaExpected':
      return 'needs a comma or a closing bracket here'
    case 'EndOfFileExpected':
      return 'continues after its end'
    default:
      return text[offset] === "'" ? 'needs double quotes' : 'has an invalid value here'
  }
}

function endsInComma(text: string, end: number): boolean {
  return text.slice(0, end).trimEnd().endsWith(',')
}

/** Converts a node to plain data; values a configuration may not contain are left out and reported. */
function toData(node: Node, faults: TextFault[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => toData(child, faults))
  if (node.type !== 'object') return node.value
  const data: Record<string, unknown> = {}
  for (const {children: [key, value] = []} of node.children ?? []) {
    if (!key || !value) continue
    const name = String(key.value)
    if (isInheritedKey(name)) faults.push({message: notAllowed(name), range: rangeOf(key)})
    else if (Object.hasOwn(data, name)) faults.push({message: twice, range: rangeOf(key)})
    else data[name] = toData(value, faults)
  }
  return data
}

function placesIn(root: Node | undefined): Places {
  return {
    find(keys, part) {
      // A value that cannot be located gets the range of the nearest enclosing value.
      for (let length = keys.length; root && length >= 0; length--) {
        const node = findNodeAtLocation(root, keys.slice(0, length))
        if (!node) continue
        const [key] = node.parent?.type === 'property' ? (node.parent.children ?? []) : []
        return rangeOf(part === 'key' && key ? key : node)
      }
      return undefined
    }
  }
}

function rangeOf({offset, length}: Node): Range {
  return {start: offset, end: offset + length}
}
