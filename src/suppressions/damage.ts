import {findJsonFault, placeInJson} from '../config/parse-json.ts'
import {locate} from '../script/location.ts'

/** Where a JSON text is wrong: at its first syntax error, or at the value that `keys` lead to. */
export function findDamage({text, keys}: {readonly text: string; readonly keys?: readonly string[]}) {
  const range = (keys && placeInJson(text, keys)) ?? findJsonFault(text)?.range
  const {line, column} = locate(text).toPoint(range?.start ?? 0)
  return {line, column}
}
