import {type LintMessage, placeOf} from '../result.ts'
import type {Location} from '../script/location.ts'
import {firstFrom, lastBefore} from '../script/pieces.ts'

/** UTF-8 decoded with another encoding: `itâ€™s`, `cafÃ©`, `Â£20`. */
const garbled = /â€[\u0080-\u009f\u2122œ“”™˜¦"]|Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf]/u
/** Characters of the surrounding word shown on either side. */
const reach = 20

/** Reports the first garbled place of a file; only once, since the whole file is affected. */
export function garbledMessage(source: string, location: Location): LintMessage | undefined {
  const match = garbled.exec(source)
  if (!match) return undefined
  const after = match.index + match[0].length
  const start = match.index - (lastBefore(source, match.index, reach).split(/\s/).at(-1)?.length ?? 0)
  const end = after + (firstFrom(source, after, reach).split(/\s/, 1)[0]?.length ?? 0)
  return {
    ruleId: null,
    severity: 1,
    message: `Text is garbled, as in \`${source.slice(start, end)}\`: it was saved in one encoding and read in another. Save it again as UTF-8`,
    ...placeOf({start, end}, location)
  }
}
