import type {Range} from '../script/model.ts'
import {matched} from '../script/pieces.ts'
import {endings} from './links.ts'

/** An address in words: "dana dot lee at acme dot com". */
export interface SpelledLink extends Range {
  readonly kind: 'url' | 'email'
}

const part = String.raw`[a-z\d]{1,30}`
const blank = String.raw`\s{1,3}`
const joined = (marks: string, most: number) => `(?:${blank}(?:${marks})${blank}${part}){0,${most}}`
const domain = `${part}${joined('dash|hyphen', 3)}(?<dots>(?:${blank}dot${blank}${part}){1,3})`
const www = `(?:www|w${blank}w${blank}w|triple${blank}w)${blank}dot${blank}`
const path = `(?:${blank}(?:forward${blank})?slash(?:${blank}${part}${joined('dash|hyphen|dot|underscore', 3)})?)`

/** Bounded, so that no text makes it slow; each starts at a word. */
const spelled = new RegExp(
  String.raw`(?<![\w.@'’-])(?:(?<name>${part}${joined('dot|dash|hyphen|underscore', 4)})${blank}at${blank}|(?<www>${www}))?${domain}(?<path>${path}{0,4})(?![\w@])`,
  'gi'
)

/** Words before "at acme dot com" that are not a mailbox name: "find us at", "look at". */
const noMailbox = new Set(
  (
    'are available back be buy check find gone he her here him i is it live look looking me more my online or order out ' +
    'page shop sign site stop store that the them there they this those up us visit we website work working works you'
  ).split(' ')
)

/** Finds spelled-out addresses, in order. A bare "acme dot com" is a spoken name and does not count. */
export function findSpelledLinks(text: string, offset = 0): readonly SpelledLink[] {
  if (!/\bdot\b/i.test(text)) return []
  return Array.from(text.matchAll(spelled)).flatMap(({0: written, index, groups = {}}): SpelledLink[] => {
    const ending = groups['dots']?.split(/\s+/).at(-1) ?? ''
    if (!endings.has(ending.toLowerCase())) return []
    const name = groups['name'] ?? ''
    const isMail = name !== '' && !noMailbox.has(name.toLowerCase())
    const end = offset + index + written.length
    if (isMail) return [{kind: 'email', start: offset + index, end}]
    if (!groups['www'] && !groups['path']) return []
    const skipped = name === '' ? 0 : matched(/^\S+\s+at\s+/, written).length
    return [{kind: 'url', start: offset + index + skipped, end}]
  })
}
