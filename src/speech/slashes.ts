import type {Range} from '../script/model.ts'
import {matched} from '../script/pieces.ts'
import {overlapsAny} from '../script/ranges.ts'
import {abbreviations} from './abbreviations.ts'
import {withoutTail} from './links.ts'
import {readRate} from './read-words.ts'
import type {WrittenMark} from './speech.ts'
import {expressions} from './symbols.ts'

/** Expressions with a better wording than their reading. Chosen. */
const better: ReadonlyMap<string, string> = new Map([
  ['and/or', 'or'],
  ['24/7', 'around the clock'],
  ['24/7/365', 'every hour of the year']
])

/** Slashes that are read correctly, or in two equally good ways. */
const plain = /^(?:[\d.,½/–—-]+(?:st|nd|rd|th|s)?|[a-z]\/[a-z])$/i
const shortened: ReadonlySet<string> = new Set(['w/', 'w/o', 'b/c', 'c/o'])

/** Finds slashes with no single reading in each blank-separated text. Dates and fractions are figures. */
export function readSlashes(text: string, placeholders: readonly Range[]): readonly WrittenMark[] {
  const found: WrittenMark[] = []
  for (const {0: chunk, index} of text.matchAll(/\S+/g)) {
    if (!chunk.includes('/')) continue
    const hasPlaceholder = overlapsAny({start: index, end: index + chunk.length}, placeholders)
    const lead = matched(/^[^\w$£€/]*/, chunk).length
    const core = withoutTail(chunk.slice(lead), /[\w/+]/)
    const start = index + lead
    const mark = hasPlaceholder ? slashAlone(chunk, index) : readSlash(core, start, text)
    if (mark) found.push({...mark, text: text.slice(mark.start, mark.end)})
  }
  return found
}

type Unnamed = Omit<WrittenMark, 'text'>

/** Between placeholders, only the slash itself belongs to the author. */
function slashAlone(chunk: string, at: number): Unnamed {
  const start = at + chunk.indexOf('/')
  return {start, end: start + 1, say: ' or '}
}

function readSlash(core: string, start: number, text: string): Unnamed | undefined {
  const written = core.toLowerCase()
  const whole = {start, end: start + core.length}
  const expression = expressions.get(written)
  if (expression && written !== '9/11') return {...whole, say: better.get(written) ?? expression.toLowerCase()}
  const short = shortened.has(written) ? written : /^w\/\w/.test(written) ? 'w/' : ''
  const say = abbreviations.get(short)?.say
  if (say) {
    const end = start + short.length
    return {start, end, say: /\w/.test(text.charAt(end)) ? `${say} ` : say, isCertain: true}
  }
  const at = core.indexOf('/')
  const rate = at >= 0 && core !== '/' ? readRate(text, start + at) : undefined
  if (rate)
    return {
      start: start + at,
      end: start + at + rate.length,
      say: /\s/.test(text[start + at - 1] ?? '') ? rate.say : ` ${rate.say}`,
      isCertain: true
    }
  if (core === '/') return {...whole, say: 'or'}
  if (plain.test(core) || at < 0) return undefined
  const isChoice = /^[a-z'’]{2,30}(?:\/[a-z'’]{2,30}){1,2}$/i.test(core) && core !== core.toUpperCase()
  return {...whole, ...(isChoice && {say: core.split('/').join(' or ')})}
}
