import type {FileResult} from '../result.ts'
import {roundSeconds} from '../speech/round.ts'
import {json as toJson} from './escape.ts'
import {inOneGo, type ReportStarter} from './formatter.ts'

/** Begins a report in ESLint's JSON, with the scripts found in each file. */
export const start: ReportStarter = () => {
  let separator = ''
  return {
    begin: '[',
    add: (results) =>
      results
        .map((result) => {
          const text = separator + toJson(summarized(result))
          separator = ','
          return text
        })
        .join(''),
    end: () => ']'
  }
}

export default inOneGo(start)

function summarized({scripts, checked, source, fixedRules, ...result}: FileResult) {
  return {
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
  }
}
