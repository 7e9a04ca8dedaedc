import {lazily} from '../../lazily.ts'
import {hasLetter, hasLetterOrDigit} from '../letters.ts'
import {fromFirstWord, openings} from '../openings.ts'
import {messageScore, soundsLikeMessage} from './content.ts'

/** What stands in the place of a message that is still to be written, is not left, or is only outlined. */

const due = '(?:to (?:come|follow)|follows|due|pending|missing)'
const opensAsUnwritten = openings([
  ...['copy', 'script', 'text', 'wording'].map((noun) => `${noun} ${due}`),
  'awaiting',
  'coming(?: (?:soon|with|in|next|later)|\\.)',
  String.raw`draft\b`,
  'in progress',
  'not (?:yet )?(?:written|ready|done)',
  'none (?:yet|so far)',
  'nothing (?:yet|so far)',
  'no (?:message|script|wording) (?:yet|so far)',
  'needs? (?:writing|a script)',
  'pending',
  'placeholder',
  'still to',
  'to (?:come|follow)(?![\\w-])',
  'to be (?:written|recorded|confirmed|added|done|drafted|decided)',
  'tbd',
  'tbc',
  'to-?do',
  'waiting (?:for|on)',
  'wip',
  'work in progress'
])
const leftToSomebody =
  / to (?:supply|write|provide|draft|record|send|confirm|follow|translate|decide|finish|redo|do(?= |$))\b/i
const willBeAdded =
  /^[\W_]{0,9}(?:[^.!?\n]{0,60}, )?(?:i|we)(?:['’]ll| will) (?:find|paste|add|write|record|draft)\b[^.!?\n]{0,40}\b(?:here|it|this|one)\b/i
const signOfAdding = /(?:i|we)(?:['’]ll| will) (?:find|paste|add|write|record|draft)\b/i
const opensAsRequest = openings([String.raw`ask \S{2,20} (?:to (?:write|record|do)|for (?:this|it|hers|his))\b`])
const leftToName = lazily(() => new RegExp(`^[\\W_]{0,20}\\p{L}{2,20}${leftToSomebody.source}`, 'iu'))

/** Whether a text says that the script is not yet written. */
export function isUnwritten(text: string): boolean {
  // A wiki colours what is still to be done: `{color:red}to do{color}`.
  const opening = text.slice(0, 200).replace(/\{(?:color|status)\b[^{}]{0,40}\}/g, ' ')
  if (opensAsUnwritten(fromFirstWord(opening))) return true
  if (leftToSomebody.test(opening) && leftToName().test(opening)) return true
  if (/^[\W_]{0,9}\S{2,20} (?:is|are) (?:still )?(?:drafting|writing|working on)(?![a-z\d])/i.test(opening)) return true
  if ((signOfAdding.test(opening) && willBeAdded.test(opening)) || opensAsRequest(fromFirstWord(opening))) return true
  return !/[a-z\d]/i.test(text) && !hasLetterOrDigit(text)
}

/** Whether a text says in words that a message is still to be written; an empty one says nothing. */
export function isDue(text: string): boolean {
  return hasLetter(text) && isUnwritten(text)
}

/** What a text is that was in use once. */
export const retiredWords = ['archived', 'deprecated', 'obsolete', 'retired', 'scrapped', 'superseded', 'withdrawn']

const opensAsRetired = openings(
  [...retiredWords, 'do not use', "don['’]t use", 'no longer (?:in use|used)', 'not in use', 'pulled', 'removed'],
  // "Archived in March." and "Pulled by legal: ...", but not "Archived in March by the county, your permit ...".
  String.raw`(?=\W{0,3}$|[,;:.!]|\s[-–—]|\s(?:in|on|since|by|because|after|as|for)\b[^,.:;\n]{0,60}(?:[.:;\n]|$))`
)

/** Whether a text begins by saying that it is no longer used: "Retired, do not use. It was:". */
export function isRetired(text: string): boolean {
  return opensAsRetired(fromFirstWord(text))
}

const opensAsDeclined = openings(
  [
    "don['’]t leave",
    'do not leave',
    'hang up',
    "i (?:don['’]t|do not|never) leave",
    'never leave',
    'no (?:message|voice ?mail|script)',
    // "Nothing on the machine", but not "None of it is urgent" and "Nothing changes for you".
    String.raw`none(?! of\b)`,
    String.raw`nothing(?=\W{0,3}$|[^\w ]| (?:on|at|to|in|for|here|left)\b)`,
    'skip',
    "we (?:don['’]t|do not|never) leave"
  ],
  String.raw`\b`
)

/** Whether a text says that there is no message: "none", "hang up". */
export function isDeclined(text: string): boolean {
  return opensAsDeclined(fromFirstWord(text)) && !isUnwritten(text)
}

const bracketed = String.raw`(?:\\?\[[^[\]]{1,80}\]|\{{1,3}[^{}\n]{1,60}\}{1,3}|<[^<>\n]{1,40}>)`
const fieldsOnly = lazily(
  () => new RegExp(String.raw`^[^\p{L}\p{N}[{<]{0,20}(?:${bracketed}[\s+|,.>/*_"“”-]{0,10}){1,12}$`, 'u')
)

/** Whether a text is an outline, `[who] -> [why] -> [number]`, or only placeholders, so that nobody says it. */
export function isFormula(text: string): boolean {
  const arrows = text.match(/(?<!-)->|→|=>/g)?.length ?? 0
  // What somebody says has one arrow at most, before what to do next.
  const isOutline = arrows > 1 || (arrows > 0 && messageScore(text) < soundsLikeMessage)
  return isOutline || /(?: > [^>\n]{1,60}){3}/.test(text) || hasOnlyFields(text)
}

/** Whether a text has only placeholders. */
export function hasOnlyFields(text: string): boolean {
  return text.length < 600 && /^[^A-Za-z\d[{<]{0,42}[[{<]/.test(text) && fieldsOnly().test(text)
}
