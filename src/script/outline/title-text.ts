import {sayingVoicemail} from '../evidence/voicemail-words.ts'
import {fromFirstLetter, hasLetterOrDigit, letter, startsWithCapital} from '../letters.ts'
import {openings} from '../openings.ts'
import {numberedNouns} from './title-words.ts'
import {topicOf} from './topics.ts'

/** What the text of a title or label says by itself, wherever it stands. */

/** Numbered touches and versions: "Script 2", "Touch 3", "Template A". */
const opensWithNumber = openings(
  numberedNouns,
  String.raw`s?[\s_]{0,2}(?:#|no\.?|nr\.?)?\s{0,2}(?:\d{1,3}|[a-e]|one|two|three|four|five|six)(?![${letter}\d])`
)

/** Whether a title only numbers scripts: it announces one if the file is about voicemails. */
export function isNumbered(title: string): boolean {
  return opensWithNumber(sayingVoicemail(fromFirstLetter(title)))
}

/** Whether a short text is the name of a channel or a judgement, not a sentence. */
export function isChannelName(text: string): boolean {
  const topic = topicOf(text)
  const isSentence = /\b(?:i|i['’]\w+|you|your|me|my|we|our|us|is|was)\b/i.test(text) || tellsWhoCalls.test(text)
  return topic !== undefined && topic !== 'note' && !isSentence
}

/** "hi rob calling about the pallets", "dana its lee calling from tarn": a whole message, which names no live call. */
const tellsWhoCalls =
  /(?:^(?:u[hm] |good )?(?:hi|hey|hello|hiya|morning|afternoon|evening)|\bit['’]?s) [^:]{0,60}\b(?:calling|ringing|phoning|here) (?:from|about|re|with|at|for|on)\b|^(?:hi|hey|hello|good (?:morning|afternoon|evening|day)) [^:]{0,60}\b(?:from|regarding)\b/i

/** How many words it has; marks alone are none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => hasLetterOrDigit(word)).length
}

/** Whether a line is a name and facts about it: "VM 3 / about 15 s / directors only". */
export function hasShortParts(text: string): boolean {
  const parts = text.split(/ [/|·] /)
  return parts.length > 1 && !/[.!?:"”]$/.test(text) && parts.every((part) => wordCount(part) <= mostWordsOfFact)
}

/** Words of a fact beside a name. Chosen. */
const mostWordsOfFact = 5

/** Whether a line begins with the name of another channel: "Text if they have not rung in five days". */
export function namesOtherFirst(text: string): boolean {
  return startsWithCapital(text) && ['sms', 'email', 'social'].includes(topicOf(text.split(' ', 1)[0] ?? '') ?? '')
}

function withoutEmphasis(text: string): string {
  if (!/[*_`]/.test(text)) return text
  return text.replace(/\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
}

/** A title as readers see it: without markup, escapes, the name that links use, `{#voicemail-1}`, and final colon. */
export function cleanTitle(text: string): string {
  return withoutEmphasis(text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/ ?\{#[^\s{}]{1,100}\}\s*$/, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?: ?:){1,3}$/, '')
    .replace(/^[([](?=[^)\]]*$)/, '')
}
