import type {FileResult} from '../result.ts'

/** ESLint's array, for programs. */
export default function json(results: readonly FileResult[]): string {
  return JSON.stringify(results.map(({scripts, source, ...result}) => result))
}
