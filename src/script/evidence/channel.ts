import {letter} from '../letters.ts'
import {fromFirstWord, openings} from '../openings.ts'
import {anyOf, type Phrase, withEach} from '../phrases.ts'
import {remember} from '../remember.ts'
import type {Cue} from './content.ts'
import {amongFields, fieldMark, markFields} from './fields.ts'
import {sayingVoicemail} from './voicemail-words.ts'

// The channel of a text, as far as its words show. Only a message on a machine gives the caller's number, says
// when the caller will try again, and mentions having missed someone. These signs count if the titles say nothing, or
// only mention a call; they do not by themselves make a text a message.

/** A phrase for being reached, in front of a number or a field for one. */
const waysToReach = [
  String.raw`\b(?:my|our|the) (?:\w+ ){0,2}(?:number|line|cell|mobile|extension|phone|desk)(?: here)?(?: is|['’]s|:)`,
  String.raw`\b(?:call|ring|reach|phone|get|text|try|buzz)(?: or text)? (?:(?:me|us)(?: [\w']+){0,6}?|(?!about|you)\w+(?: (?!about)[\w']+){0,6}?) (?:at|on)`,
  String.raw`\b(?:i['’]m|i am|we['’]re|we are|i can be reached|you can reach (?:me|us))(?: \w+){0,2} (?:at|on)`,
  String.raw`\b(?:again|once more),?(?: (?:that['’]s|it['’]s|at|on))?`
]
const leadsToField = amongFields(new RegExp(String.raw`(?:${waysToReach.join('|')})\s{0,3}${fieldMark}`, 'i'))

/** A telephone number, or a field for one. */
const phone =
  /(?<![\d$£€.-])\+?\(?\d[\d ().-]{5,20}\d(?![\d%])|[[{<%(«$~|#@](?!(?:on|by|over|via|off) )[^[\]{}<>%()«»$~|#@\n]{0,30}(?:phone|number|call-?back|mobile|direct|ddi|extension|(?<![a-z])(?:line|cell|tel)(?![a-z]))[^[\]{}<>%()«»$~|#@\n]{0,20}[\]}>%)»$~|#@](?!\()|\bx{3}-x{3,4}\b/i

/** Mentions of the message itself, or of having missed someone. */
const missed: readonly Phrase[] = [
  ['sorry', "sorry (?:i|we|that i) (?:missed|didn['’]t catch)"],
  ...withEach(['tried', 'trying'], (word) => `${word} to (?:reach|catch|get hold of) you`),
  ...withEach(
    ['leave', 'leaving', 'left'],
    (word) => `${word} (?:you )?(?:a|this|another|one more) (?:quick |short |brief )?(?:message|voice ?mail|vm)`
  ),
  ['when you', 'when you (?:get|hear) (?:this|a (?:chance|moment|minute|second))'],
  ['need to', '(?:no|you) need to (?:call|ring)(?: me| us)? back'],
  ...withEach(['call', 'ring', 'phone'], (word) => `${word} (?:me|us) (?:back|when(?:ever)? you|any ?time)`),
  ['give', 'give (?:me|us) a (?:quick )?(?:call|ring|shout|buzz)'],
  ['return', 'return (?:my|this|our|the) call'],
  ['message', '(?:a|this) (?:\\w+ )?message(?: is)? for']
]

const mentions = anyOf(missed.map(([sign, phrase]) => [sign, String.raw`\b${phrase}\b`]))

const machineCues: readonly Cue[] = [
  {
    name: 'it gives a number to call',
    leavesNumber: true,
    points: 4,
    why: 'A caller who reaches the listener needs no call back.',
    pattern: {test: (text, marked) => phone.test(text) || leadsToField.test(text, marked)}
  },
  {
    name: 'it says when the caller will try again',
    points: 3,
    why: 'Callers say that to a person who is not there.',
    pattern: /\bi(?:['’]ll| will|['’]m going to) (?:try|call|ring|phone|buzz) [a-zÀ-ɏ[{<]/i
  },
  {
    name: 'it mentions a message, or having missed the listener',
    points: 4,
    why: 'Callers do not say that to a person who has answered.',
    pattern: {test: mentions}
  }
]

/** Characters of a text that are searched (chosen): messages are shorter. */
const longestText = 4000

/** What every number and every field for one has. */
const signOfNumber = /[\d[{<%(«$~|#@_]|xxx/i

/** Signs that a text is left on a machine. */
export const machineCuesIn: (text: string) => readonly Cue[] = remember((text) => {
  const opening = text.slice(0, longestText)
  const marked = markFields(opening)
  const mayHaveNumber = signOfNumber.test(opening)
  return machineCues.filter(
    ({pattern, leavesNumber}) => (mayHaveNumber || !leavesNumber) && pattern.test(opening, marked)
  )
})

const opensWithGreeting = openings(
  [
    'afternoon',
    'dear',
    'evening',
    'good (?:morning|afternoon|evening)',
    String.raw`happy \w+`,
    'hello',
    'hey',
    'hi',
    'morning',
    'thanks',
    'welcome'
  ],
  '[ ,]'
)
const toCrowd =
  /^(?:good |happy |(?!(?:good|happy)\b))\w+[ ,]{1,2}(?:all|everyone|everybody|(?:there,? )?team|folks|guys|y['’]all|gang|people|friends|reps|colleagues)\b(?!['’])/i

/** Whether a text addresses several people: "Hi everyone", "Morning team". */
export function speaksToMany(text: string): boolean {
  const opening = fromFirstWord(text)
  return isForMany(text) || (opensWithGreeting(opening) && toCrowd.test(opening))
}

/** Whether a text addresses several people as mails do: "All, see below". */
export function isForMany(text: string): boolean {
  return /^(?:all|everyone|team|folks),\s/i.test(fromFirstWord(text))
}

/** Whether a text says that a voicemail has just been left, as what is written after it does. */
export function tellsOfVoicemail(text: string): boolean {
  const opening = text.slice(0, longestText)
  if (!/\b(?:left|sent) /i.test(opening)) return false
  return (
    /\b(?:left|sent) (?:you )?an? l?vm\b|\bjust left (?:you )?an? (?:message|msg)\b(?! (?:at|on|with)\b)/i.test(
      opening
    ) ||
    /\bjust (?:left|sent) (?:you )?an? (?:quick |short )?voicemail\b|^\W{0,9}(?:left|sent) (?:you )?an? (?:voicemail|message)\b/i.test(
      sayingVoicemail(opening)
    )
  )
}

const passesOn =
  / (?<=\b(?:ask|tell|have|let|get) )(?:him|her|them) (?:to |know|call|ring)| (?<=\b(?:is|will) )(?:he|she) (?:in|be|around|available|back|free)\b|\b(?:put me through|pass (?:it|this|that|a message|my \w+) (?:on|along|to)|who (?:handles|looks after|is in charge|would be (?:the|your|best|right)))/i

/** Whether a text asks to pass something on, as one asks a person who picks up: "Could you ask him to ring me?" */
export function asksToPassOn(text: string): boolean {
  return passesOn.test(text.slice(0, longestText))
}

// "I understand that your lease is up" tells of it, and "no worries if not" ends a message.
const grasp = String.raw`(?:understand(?! (?:from|that|your)\b)|understood|hear you|get (?:it|that))`
/** Words after another person's words. */
const opensAsReply = openings(
  [
    'awesome',
    'fair enough',
    'got it',
    'great',
    'happy to',
    `i (?:totally |completely )?${grasp}`,
    `totally ${grasp}`,
    `completely ${grasp}`,
    String.raw`understand(?! (?:from|that|your)\b)`,
    'understood',
    'hear you',
    'get (?:it|that)',
    'makes sense',
    String.raw`no (?:problem|worries)(?! (?:at all )?if\b)`,
    'of course',
    'perfect',
    'sorry about that',
    'sure',
    "that['’]s (?:fair|great|fine)",
    'thank(?:s| you) for (?:calling|ringing|picking|taking my call)'
  ],
  String.raw`(?![${letter}\d])`
)

/** Whether a text replies to someone: "No problem, when suits you?", "Great, what did you think?" */
export function answersSomebody(text: string): boolean {
  return opensAsReply(fromFirstWord(text))
}

/** Whether a text ends with a question and gives no way to answer it. */
export function endsInQuestion(text: string): boolean {
  return /\?["”’)\s*_]{0,6}$/.test(text.slice(-longestText)) && machineCuesIn(text).length === 0
}
