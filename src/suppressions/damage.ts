import {isNode, parseDocument} from 'yaml'
import {findJsonFault} from '../config/json-fault.ts'
import {locate} from '../script/location.ts'

/** Where a JSON text is wrong: at its first syntax error, or at the value that `keys` lead to. */
export function findDamage({text, keys}: {readonly text: string; readonly keys?: readonly string[]}) {
  // To this parser JSON is YAML, and every value has a place.
  const node = keys && parseDocument(text, {prettyErrors: false}).getIn(keys, true)
  const offset = isNode(node) ? node.range?.[0] : findJsonFault(text)?.at
  const {line, column} = locate(text).toPoint(offset ?? 0)
  return {line, column}
}
