import type {Range} from '../script/model.ts'
import type {WordIndex} from './words.ts'

/** A replacement of a range of the source. */
export interface Fix extends Range {
  readonly text: string
}

/** A change that a person may choose. */
export interface Suggestion {
  /** Description of the change, in the imperative. */
  readonly message: string
  readonly fix: Fix
}

/** Suggests leaving words out; if they are the whole sentence, the sentence. */
export function leaveOut(
  {first, last, text}: {readonly first: number; readonly last: number; readonly text: string},
  {source, index}: {readonly source: string; readonly index: WordIndex}
): readonly Suggestion[] | undefined {
  const fix = removeWords(source, index, first, last) ?? removeSentence(source, index, first, last)
  return fix && [{message: `Leave out \`${text}\``, fix}]
}

/** Words never followed by a comma: an aside after one of them is removed with both commas. "I, um, called", but "Hi Dana, um, it is Lee". */
const leansOnNext = new Set(
  "i you he she we they it my your our his her their the a an this that these those to of in on at for from with by about is are was were be been am will would can could should may might do does did have has had i'm i'll i'd i've we're we'll we've you're it's that's and or but if because so than as not no very really just".split(
    ' '
  )
)

/**
 * Removes words from a script, with the extra comma and spaces, and capitalises the next word
 * if they started the sentence. `source` is the whole file. Undefined if the words are the whole sentence.
 */
export function removeWords(
  source: string,
  {words, sentences}: WordIndex,
  first: number,
  last: number
): Fix | undefined {
  const start = words[first]
  const end = words[last]
  const next = words[last + 1]
  const before = words[first - 1]
  if (!start || !end) return undefined
  const sentence = sentences[start.sentence]
  if (!sentence || (sentence.first >= first && sentence.last <= last)) return undefined
  if (next && next.sentence === start.sentence) {
    const gap = source.slice(end.end, next.start)
    // A gap with anything but spaces and a comma has markup or a placeholder's bracket, which must stay.
    if (!/^[\s,]*$/.test(gap)) return undefined
    const isAside = before && /^,\s+$/.test(source.slice(before.end, start.start)) && /^,\s+$/.test(gap)
    if (isAside && leansOnNext.has(before.normal)) return {start: before.end, end: next.start, text: ' '}
    const opens = start.joint === 'sentence' && !next.placeholder
    return opens
      ? {start: start.start, end: next.start + 1, text: (source[next.start] ?? '').toUpperCase()}
      : {start: start.start, end: next.start, text: ''}
  }
  return before && /^[\s,]*$/.test(source.slice(before.end, start.start))
    ? {start: before.end, end: end.end, text: ''}
    : undefined
}

/** Removes a sentence with its punctuation, if the words from `first` to `last` are all of it and another sentence follows. */
function removeSentence(source: string, {words, sentences}: WordIndex, first: number, last: number): Fix | undefined {
  const sentence = sentences[words[first]?.sentence ?? -1]
  const next = words[last + 1]
  if (!sentence || !next || sentence.first < first || sentence.last > last) return undefined
  return /^[.?!…]*\s+$/.test(source.slice(sentence.end, next.start))
    ? {start: sentence.start, end: next.start, text: ''}
    : undefined
}
