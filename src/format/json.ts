import type {FileResult} from '../result.ts'
import {roundSeconds} from '../speech/round.ts'
import {json as toJson} from './escape.ts'

/** Formats results as ESLint's JSON, with the scripts found in each file. */
export default function json(results: readonly FileResult[]): string {
  return toJson(
    results.map(({scripts, checked, source, fixedRules, ...result}) => ({
      ...result,
      scripts: scripts.map(({title, name, line, start, end, seconds, budget}) => ({
        title,
        name,
        line,
        start,
        end,
        seconds: roundSeconds(seconds),
        budget
      }))
    }))
  )
}
