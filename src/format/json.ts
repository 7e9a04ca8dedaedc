import type {FileResult} from '../result.ts'
import {json as toJson} from './escape.ts'

/** ESLint's array, for programs. */
export default function json(results: readonly FileResult[]): string {
  return toJson(results.map(({scripts, checked, source, ...result}) => result))
}
