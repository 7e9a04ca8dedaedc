import {createRequire} from 'node:module'
import {VmlintError} from '../../errors.ts'
import {locate} from '../location.ts'
import type {Range} from '../model.ts'

/** The front matter for vmlint. */
export interface FrontMatterData {
  /** Value of its key `vmlint`; undefined if there is none. */
  readonly data: unknown
  /** Range of a key or its value, by its path under `vmlint`; of the whole mapping if there is no such key. */
  readonly rangeOf: (path: readonly (string | number)[], part?: 'key' | 'value') => Range
}

/** Parses the mapping under the key `vmlint`. Throws `VmlintError` with the position of invalid YAML. */
export function readMapping(source: string, yaml: Range, all: Range): FrontMatterData {
  // Loaded on demand: few files have front matter, and the parser is large. `require` is typed as `any`.
  const {parseDocument, isMap, isNode, isScalar} = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  // The parser does not treat a lone CR as a line end.
  const text = source.slice(yaml.start, yaml.end).replace(/\r(?!\n)/g, '\n')
  const document = parseDocument(text, {prettyErrors: false, uniqueKeys: true})
  const error = document.errors[0]
  if (error) throw placed(source, yaml.start + error.pos[0], `Front matter is no valid YAML: ${error.message}`)
  try {
    const mapping: unknown = document.toJS({maxAliasCount: 100})
    const data = typeof mapping === 'object' && mapping !== null && 'vmlint' in mapping ? mapping.vmlint : undefined
    const rangeOf: FrontMatterData['rangeOf'] = (path, part = 'value') => {
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
  const {line, column} = locate(source).toPoint(offset)
  return new VmlintError(message, {place: {line, column}})
}
