import {lazily} from '../lazily.ts'
import {inAnyAlphabet} from '../script/letters.ts'
import type {Range, Script, Span} from '../script/model.ts'
import {firstFrom, lastBefore} from '../script/pieces.ts'
import {findLinks} from './links.ts'
import {readSlashes} from './slashes.ts'
import type {WrittenMark} from './speech.ts'
import {symbols} from './symbols.ts'

/** Finds one kind of mark; `read` returns `undefined` for marks that are read correctly. */
interface Finder {
  /** What every such mark has: looked for first where the pattern takes long to make. */
  readonly sign?: RegExp
  readonly pattern: RegExp | (() => RegExp)
  readonly read: (written: string, at: number, text: string) => Pick<WrittenMark, 'say' | 'isCertain'> | undefined
}

const certain = (say: string) => ({say, isCertain: true})

/** One emoji with its modifiers: variation, skin tone, joined parts. `©` and `®` count as letters. */
const emoji = String.raw`(?:\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}){0,6})`

const finders: readonly Finder[] = [
  {
    sign: /[\u203c-\uffff]/,
    pattern: lazily(() => new RegExp(String.raw`${emoji}(?:[ \t]?${emoji}){0,20}`, 'gu')),
    read: () => certain('')
  },
  {pattern: /\b24[-x×]7\b/gi, read: () => ({say: 'around the clock'})},
  {pattern: /(?<=^|\s)(?::-?[)DP(]|;-?\)|<3)(?=$|[\s.,!?])/gm, read: () => certain('')},
  {pattern: /&/g, read: (_, at, text) => (isInitials(text, at) ? undefined : certain(apart('and', at, text)))},
  {
    sign: /#/,
    pattern: lazily(() => /(?<![\p{L}\d])#(?=\s?\d)/gu),
    read: (_, at, text) => certain(apart('number', at, text))
  },
  {sign: /#/, pattern: lazily(() => /(?<![\w#])#\p{L}[\w-]{0,40}/gu), read: () => ({})},
  {pattern: /~(?=\s?[$£€]?\d)/g, read: (_, at, text) => certain(apart('about', at, text))},
  {pattern: /<(?=\s?[$£€]?\d)/g, read: (_, at, text) => ({say: apart('less than', at, text)})},
  {pattern: />(?=\s?[$£€]?\d)/g, read: (_, at, text) => ({say: apart('more than', at, text)})},
  {pattern: /(?<!\w)@(?:\w(?:[\w.-]{0,40}\w)?)?/g, read: (written) => (written === '@' ? {say: 'at'} : {})},
  {pattern: /(?<=\s)\+(?=\s)/g, read: () => ({say: 'and'})},
  {pattern: /(?<=[\w%]\s?)=(?=\s?[\w$])/g, read: (_, at, text) => ({say: apart('is', at, text)})},
  {pattern: /(?<=\S\s)\|(?=\s\S)/g, read: () => ({})},
  {pattern: /[→÷≈≥≤≠±★§]|(?<!\d\s?)×|×(?!\s?\d)/g, read: (written, at, text) => saying(written, at, text)}
]

/** "R&D" and "AT&T" are read correctly. */
function isInitials(text: string, at: number): boolean {
  return (
    /(?:^|[^A-Za-z])[A-Za-z]{1,3}$/.test(lastBefore(text, at, 4)) &&
    /^[A-Za-z]{1,3}(?![A-Za-z])/.test(firstFrom(text, at + 1, 4))
  )
}

function saying(written: string, at: number, text: string) {
  const say = symbols.get(written)?.say
  return say === undefined ? {} : {say: apart(say, at, text)}
}

/** Replaces one character by a word, adding missing spaces. */
function apart(say: string, at: number, text: string): string {
  const space = (neighbour: string | undefined) => (neighbour === undefined || /\s/.test(neighbour) ? '' : ' ')
  return space(at === 0 ? undefined : text[at - 1]) + say + space(text[at + 1])
}

/** Whether there may be marks: anything but letters, digits and ordinary punctuation. */
const hasUnusual = inAnyAlphabet(
  /[^A-Za-z\d\s.,;!?'’"“”()$%\x80-\uffff-]|[‘–—…]/,
  () => /[^\p{L}\p{N}\s.,;!?'’"“”()$%-]/u
)
/** Text without any, as nearly all is, recognised without the classes of Unicode, which take ms to compile. */
const isPlain = /^[a-z\d\s.,;!?'’"“”()$%-]*$/i
const roundTheClock = /24[-x]7/i

/** Finds text that cannot be said as written, sorted and without overlaps. Addresses are left to `findLinks`. */
export function findWrittenMarks({text, start, spans}: Script): readonly WrittenMark[] {
  if (!roundTheClock.test(text) && (isPlain.test(text) || !hasUnusual(text))) return []
  const links = findLinks(text).map((link) => ({...link, isLink: true}))
  const marks: (WrittenMark & {isLink?: boolean})[] = [...links, ...readSlashes(text, placeholdersOf(spans, start))]
  for (const {sign, pattern, read} of finders) {
    if (sign?.test(text) === false) continue
    for (const {0: written, index} of text.matchAll(pattern instanceof RegExp ? pattern : pattern())) {
      const said = read(written, index, text)
      if (said) marks.push({start: index, end: index + written.length, text: written, ...said})
    }
  }
  // Sorting is stable: of two at the same offset, the earlier finder's comes first.
  marks.sort((a, b) => a.start - b.start)
  const apartMarks: WrittenMark[] = []
  let end = 0
  for (const {isLink, ...mark} of marks) {
    if (mark.start < end) continue
    end = mark.end
    if (!isLink) apartMarks.push({...mark, start: start + mark.start, end: start + mark.end})
  }
  return overEntities(apartMarks, spans)
}

function placeholdersOf(spans: readonly Span[], start: number): readonly Range[] {
  return spans
    .filter((span) => span.kind === 'placeholder')
    .map((span) => ({start: span.start - start, end: span.end - start}))
}

/** `&amp;` is one spoken character but five in the source: the mark covers all of them. */
function overEntities(marks: readonly WrittenMark[], spans: readonly Span[]): readonly WrittenMark[] {
  const entities = spans.filter((span) => span.kind === 'spoken' && span.says !== undefined)
  let next = 0
  return marks.map((mark) => {
    while ((entities[next]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) next++
    const entity = entities[next]
    return entity && entity.start < mark.end ? {...mark, end: Math.max(mark.end, entity.end)} : mark
  })
}
