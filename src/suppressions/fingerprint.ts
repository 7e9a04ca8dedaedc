import {firstFrom, lastBefore} from '../script/pieces.ts'

/** Characters on either side of a problem that are used: longer than anyone says in one breath. */
const reach = 300

const boundary = /[.!?…]["'”’)*_]{0,3}\s|\r?\n[ \t>]*\r?\n|\r[ \t>]*\r/g

/**
 * The words of the sentence at an offset: they identify a problem when its line moves. Taken from the source
 * characters, not from a tree, so that other versions of vmlint recognise the same sentences.
 */
export function sentenceAround(source: string, offset: number): string {
  const before = lastBefore(source, offset, reach)
  const after = firstFrom(source, offset, reach)
  const from = Array.from(before.matchAll(boundary), ({index, 0: text}) => index + text.length).at(-1) ?? 0
  const to = new RegExp(boundary).exec(after)?.index ?? after.length
  const sentence = (before.slice(from) + after.slice(0, to)).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
