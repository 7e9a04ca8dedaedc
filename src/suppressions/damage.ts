import {findJsonFault, placeInJson} from '../config/parse-json.ts'
import {locate} from '../script/location.ts'

/** Locates a JSON error: the first syntax error, or the value at `keys`. */
export function findDamage({text, keys}: {readonly text: string; readonly keys?: readonly string[]}) {
  const range = (keys && placeInJson(text, keys)) ?? findJsonFault(text)?.range
  const {line, column} = locate(text).toPoint(range?.start ?? 0)
  return {line, column}
}
