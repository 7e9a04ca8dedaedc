import {remember} from '../remember.ts'
import {machineCuesIn} from './channel.ts'
import {addresses, namesCaller} from './content.ts'
import {wordsIn} from './length.ts'
import {answersForMailbox} from './other-texts.ts'

// How complete a text is as a message. Of some 2,500 labelled texts of all kinds, those that name the caller, leave a
// way back and are as long as messages are were messages in more than nine of ten cases, whatever announced them.

/** Words of most messages, at least and at most. */
const fewestWords = 25
const shortestWords = 15
const mostWords = 150

/** `whole`: says who calls and how to reach them, at the length of a message. `nearly`: lacks one of these. */
export type Wholeness = 'whole' | 'nearly' | 'part'

/** Whether the words of a text make a message in themselves. */
export const wholenessOf: (text: string) => Wholeness = remember((text) => {
  const words = wordsIn(text)
  if (words < shortestWords || words > mostWords || endsWithQuestion.test(text) || answersForMailbox(text))
    return 'part'
  const [isNamed, isLong] = [namesCaller(text), words >= fewestWords]
  // The number is looked for last, since that costs most.
  if (!isNamed && !isLong) return 'part'
  const isAlmost = isNamed && isLong
  if (!isAlmost && !addresses(text)) return 'part'
  const leavesNumber = machineCuesIn(text).some((cue) => cue.leavesNumber)
  if (isAlmost && leavesNumber) return 'whole'
  return leavesNumber || (isAlmost && addresses(text)) ? 'nearly' : 'part'
})

const endsWithQuestion = /\?["”’)\s*_]{0,6}$/

/** Whether a text is a message whatever announces it. */
export function isWhole(text: string): boolean {
  return wholenessOf(text) === 'whole'
}

/** Whether a whole message is for the people of one firm: "Hey guys, Rob from ...". */
export function isForCrew(text: string): boolean {
  return /^\W{0,4}\w{2,9},? (?:guys|folks|y['’]all)\b/i.test(text) && isWhole(text)
}
