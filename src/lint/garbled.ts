import {type LintMessage, placeOf} from '../result.ts'
import type {Location} from '../script/location.ts'

/** What UTF-8 looks like that was read as another encoding: `itâ€™s`, `cafÃ©`, `Â£20`. */
const garbled = /\S{0,20}(?:â€[\u0080-\u009f\u2122œ“”™˜¦"]|Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf])\S{0,20}/u

/** Names the first place of a file whose text was garbled on its way; once, since it is all over the file then. */
export function garbledMessage(source: string, location: Location): LintMessage | undefined {
  const match = garbled.exec(source)
  if (!match) return undefined
  return {
    ruleId: null,
    severity: 1,
    message: `Text is garbled, as in \`${match[0]}\`: it was saved in one encoding and read in another, save it anew as UTF-8`,
    ...placeOf({start: match.index, end: match.index + match[0].length}, location)
  }
}
