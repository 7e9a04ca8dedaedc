import {splitLines} from '../blocks/lines.ts'
import type {Range} from '../model.ts'
import type {Title} from './section.ts'
import {titleOf} from './title.ts'

const channelKeys = /^(?:channel|type|kind|medium|format|category)$/i
const keyAndValue = /^(\w{2,20}):[ \t]{1,9}["']?([^\s"'][^\n]{0,199}?)["']?$/

/** What the front matter of a file says that all of it is, above every heading; undefined where that is no voicemail. */
export function frontTitle(source: string, {start, end}: Range): Title | undefined {
  let title: Title | undefined
  let channel: Title | undefined
  for (const line of splitLines(source.slice(start, end))) {
    const text = source.slice(start + line.start, start + line.end).trimEnd()
    const [, key = '', value = ''] = keyAndValue.exec(text) ?? []
    const at = start + line.start + text.lastIndexOf(value)
    const named = (): Title => titleOf(source, [{start: at, end: at + value.length}], {level: 0, item: 0})
    if (/^(?:title|name)$/i.test(key)) title ??= named()
    else if (channelKeys.test(key)) channel ??= named()
  }
  if (channel?.topic === 'voicemail') return {...(title ?? channel), topic: 'voicemail'}
  return title?.topic === 'voicemail' ? title : undefined
}
