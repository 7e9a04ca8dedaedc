import {trim} from '../blocks/lines.ts'
import {messageScore, opens, soundsLikeMessage} from '../evidence/content.ts'
import {isWhole} from '../evidence/whole.ts'
import type {Range} from '../model.ts'

/** Tags that begin or end a paragraph. */
const blockTag = /<\/?(?:p|div|li|ul|ol|br|h[1-6]|section|article|blockquote|pre|body)\b[^<>]{0,300}>/gi

/** What sounds like a message in HTML, and the few words before it. */
export interface HtmlText {
  readonly text: Range
  readonly name: Range | undefined
}

/** Characters of a name. Chosen. */
const longestName = 80

/** What sounds like messages in a line of HTML, between the tags of its paragraphs. */
export function textsOfHtml(source: string, {start, end}: Range): readonly HtmlText[] {
  const line = source.slice(start, end)
  if (!/<(?:p|div|li|br|h[1-6]|blockquote|pre)\b/i.test(line)) return []
  const texts: Range[] = []
  let from = start
  for (const {index, 0: tag} of line.matchAll(blockTag)) {
    texts.push({start: from, end: start + index})
    from = start + index + tag.length
  }
  texts.push({start: from, end})
  const trimmed = texts.flatMap((text) => trim(source, text) ?? [])
  return trimmed.flatMap((text, at) => {
    const words = source.slice(text.start, text.end)
    if (!isWhole(words) && !(opens(words) && messageScore(words) >= soundsLikeMessage)) return []
    const before = trimmed[at - 1]
    const name = before && betweenTags(source, before)
    return [{text, name: name && name.end - name.start <= longestName ? name : undefined}]
  })
}

/** Words without the tags at their ends: `<strong>They are out</strong>`. */
function betweenTags(source: string, {start, end}: Range): Range {
  const [, before = '', words = ''] =
    /^((?:<[^<>]{1,80}>\s{0,9}){1,4})([^<>]{1,80})(?:<[^<>]{1,80}>\s{0,9}){1,4}$/.exec(source.slice(start, end)) ?? []
  return words === '' ? {start, end} : {start: start + before.length, end: start + before.length + words.length}
}
