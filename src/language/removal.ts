import type {Range} from '../script/model.ts'
import type {WordIndex} from './words.ts'

/** A replacement of a stretch of the source. */
export interface Fix extends Range {
  readonly text: string
}

/**
 * Takes words out of a script, with the comma and the spaces that would be left over, and gives the next word a capital
 * where they began the sentence. `source` is the whole file. Undefined where the words are all that the sentence says.
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
    // Over anything but spaces and a comma stands markup or a placeholder's bracket, which must stay.
    if (!/^[\s,]*$/.test(gap)) return undefined
    const opens = start.joint === 'sentence' && !next.placeholder
    return opens
      ? {start: start.start, end: next.start + 1, text: (source[next.start] ?? '').toUpperCase()}
      : {start: start.start, end: next.start, text: ''}
  }
  if (!before || before.sentence !== start.sentence) return undefined
  const gap = source.slice(before.end, start.start)
  return /^[\s,]*$/.test(gap) ? {start: before.end, end: end.end, text: ''} : undefined
}
