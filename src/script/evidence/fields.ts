import {lazily} from '../../lazily.ts'
import {remember} from '../remember.ts'

/** A placeholder in any usual brackets, and a blank. */
const bracketed =
  /\\?\[{1,2}[^\]\n]{1,60}\]{1,2}(?!\()|\$?\{{1,3}[^}\n]{1,60}\}{1,3}|<{1,2}[^>\n]{1,40}>{1,2}|%{1,2}[\w ]{1,40}%{1,2}|\*\|\w{1,40}\|\*|_{3,60}|\((?:[a-z ]{3,30}|[A-Z][A-Z ]{2,20})\)|\({2}[^()\n]{1,40}\){2}|«[^»\n]{1,40}»|\$\{?\w{1,40}\}?\$?|##?\w{1,40}##?/gu
/** A name between two marks of a kind that nobody writes round a word for another reason, and other blanks. */
const marked = () =>
  /~\p{L}[\w ]{0,30}~|@\p{L}[\w]{0,20}@?|(?<![\p{L}\p{N}])(?<mark>__|==|\^|\|)\p{L}[\p{L} _.]{0,30}\k<mark>(?![\p{L}\p{N}])|:\p{L}{1,20}_\w{1,20}:|\.{5,60}|…{2,30}|-{3,60}|\?{3,20}/u
/** A name in italics where a name belongs: "Hi *first name*, *rep* from *firm*". */
const slanted = () =>
  /(?<=\b(?:[Hh]i|[Hh]ey|[Hh]ello|[Mm]orning|[Aa]fternoon|from|at|with),? )\*\p{L}[\p{L} ]{1,25}\*|\*\p{L}[\p{L} ]{1,25}\*(?=,? (?:from|at|with|here|again)\b)/u
/** What one of these has, without the letters of all alphabets, which take long to compile. */
const signOfMarked = /[~@^|]|__|==|:\S{1,40}_|\.{5}|…{2}|-{3}|\?{3}|\*(?<= \*)[^\s*]|\*(?<!\*\*),? /
const anyField = lazily(() => new RegExp([bracketed, marked(), slanted()].map(({source}) => source).join('|'), 'gu'))

/** Stands for a field in a text whose fields are marked: a character that no text uses. */
export const fieldMark = '\uE000'

/** A text with a mark for each of its fields: patterns that allow a field in several places then need one character for it. */
export const markFields = remember((text) => text.replace(signOfMarked.test(text) ? anyField() : bracketed, fieldMark))

/** What a sign looks for in a text, and in the text with its fields marked. */
export interface Search {
  readonly test: (text: string, marked: string) => boolean
}

/** Whether there is a field. */
export const hasField: Search = {test: (text, marked) => marked !== text}

/** A search in a text and in the text with its fields marked: brackets may also hold a whole message. */
export function amongFields(pattern: RegExp): Search {
  return {test: (text, marked) => pattern.test(text) || (marked !== text && pattern.test(marked))}
}
