import {ofLastText} from '../language/per-word.ts'
import type {Range} from '../script/model.ts'
import {matched} from '../script/pieces.ts'
import {codeName, spell} from './letters.ts'
import {joinAll} from './numbers.ts'

/** An address that would be read aloud: `acme.io/demo`, `dana@acme.example`. */
export interface Link extends Range {
  readonly kind: 'url' | 'email'
  /** As written, without trailing punctuation. */
  readonly text: string
  /** True for a bare name, `acme.com`: short enough to say. */
  readonly bare: boolean
}

/** Endings that make a dotted word a domain. `me`, `so`, `to` are left out: "Call me.So" lacks a space. */
export const endings: ReadonlySet<string> = new Set(
  (
    'ai app au biz ca cloud co com de dev edu eu example fr gov gg info io jp ly net nl nz online org shop site store ' +
    'tech tv uk us xyz'
  ).split(' ')
)
/** Endings pronounced as a word; others of two or three letters are spelled. */
const spokenEndings: ReadonlySet<string> = new Set('biz com co dot gov net org'.split(' '))

const marks: Readonly<Record<string, string>> = {
  '.': 'dot',
  '-': 'dash',
  _: 'underscore',
  '/': 'slash',
  '+': 'plus',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '@': 'at',
  '%': 'percent',
  ':': 'colon',
  '~': 'tilde'
}

/** A character that every address has, inside blank-separated text. */
const inside = /[^\s.][.@:]\S/

/** Finds web and e-mail addresses, in order; `offset` is the position of the text in the source. */
export function findLinks(text: string, offset = 0): readonly Link[] {
  const links = linksOf(text)
  if (offset === 0 || links.length === 0) return links
  return links.map((link) => ({...link, start: offset + link.start, end: offset + link.end}))
}

const linksOf = ofLastText((text): readonly Link[] => {
  if (!inside.test(text)) return []
  const links: Link[] = []
  // One run of non-blank characters at a time, so that the cost stays linear.
  for (const {0: chunk, index} of text.matchAll(/\S+/g)) {
    if (!inside.test(chunk)) continue
    const lead = matched(/^[^\w]*/, chunk).length
    const body = withoutTail(matched(/^[^\s<>"“”,;()[\]{}|—]*/, chunk.slice(lead)), /[\w/]/)
    const kind = linkKind(body)
    const start = index + lead
    if (kind) links.push({start, end: start + body.length, text: body, ...kind})
  }
  return links
})

/** Trims a text after the last character of a class, to remove punctuation after an address. */
export function withoutTail(text: string, kept: RegExp): string {
  let end = text.length
  while (end > 0 && !kept.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function linkKind(text: string): {kind: Link['kind']; bare: boolean} | undefined {
  if (/^(?:https?|ftp):\/\/\w/i.test(text)) return {kind: 'url', bare: false}
  if (/^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return {kind: 'email', bare: false}
  const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?=$|[/?#:])/i.exec(text)?.[0]
  if (!domain) return undefined
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase()
  const hasPath = domain.length < text.length
  const isDomain =
    /^www\./i.test(domain) || endings.has(ending) || (/^[a-z]{2,}$/.test(ending) && text.length > domain.length + 1)
  return isDomain && !/^\d+\.\d+$/.test(domain) ? {kind: 'url', bare: !hasPath && !/^www\./i.test(domain)} : undefined
}

/** Reads an address: `acme.io/demo` is `acme dot I O slash demo`; the scheme and a final slash are not spoken. */
export function readLink(text: string): string {
  const said = text.replace(/^(?:https?:\/\/|ftp:\/\/|mailto:)/i, '').replace(/\/$/, '')
  const hostEnd = /[/?#]|$/.exec(said)?.index ?? said.length
  const domainAt = said.indexOf('@')
  return joinAll(
    Array.from(said.matchAll(/[\p{L}\d]+|[^\p{L}\d]/gu), ({0: part, index}) => {
      const isEnding = said[index - 1] === '.' && index < hostEnd && index > domainAt
      return marks[part] ?? (isEnding ? ending(part) : /^www$/i.test(part) ? 'W W W' : codeName(part))
    })
  )
}

function ending(part: string): string {
  const word = part.toLowerCase()
  return spokenEndings.has(word) ? word : word === 'edu' || word.length === 2 ? spell(word) : codeName(part)
}
