import type {Range, Script} from '../script/model.ts'
import {loadSearch, type Regex} from './regex-search.ts'
import type {Sentence} from './words.ts'

/**
 * Users' regular expressions. They run on RE2, whose time is linear in the text, so that no pattern can hang a
 * run; it is loaded on first use. JavaScript features that RE2 lacks are reported.
 */
const beyondRe2: readonly (readonly [RegExp, string])[] = [
  [/\(\?=|\(\?!/, 'looks ahead, which a search in one pass cannot'],
  [/\(\?<=|\(\?<!/, 'looks behind, which a search in one pass cannot'],
  [/\\[1-9]|\\k</, 'refers back to a group, which a search in one pass cannot'],
  [/\\p(?!\{[LN][a-z]?\})|\\[Pc]/, 'names a class of characters other than `\\p{L}` and `\\p{N}`'],
  [/\{\d{4}/, 'repeats more than 999 times']
]

/** Longest text searched with an expression, and most matches in it: more than anyone says in a sentence (chosen). */
const windowLength = 2000
const windowHits = 100

/** Describes the fault of a regular expression; undefined if it is valid. */
export function faultOfRegex(pattern: string): string | undefined {
  try {
    if (new RegExp(pattern, 'u').test('')) return 'matches where there is nothing'
  } catch (error) {
    // "Invalid regular expression: /(/u: Unterminated group"
    const [, what] = /: ([^:]+)$/.exec(String(error)) ?? []
    return what ? `has a fault, ${what.charAt(0).toLowerCase()}${what.slice(1)}` : 'cannot be read'
  }
  const bare = pattern.replaceAll('\\\\', '')
  return beyondRe2.find(([construct]) => construct.test(bare))?.[1]
}

/** Finds regular expressions in a script, sentence by sentence. They must have passed {@link faultOfRegex}. */
export async function findRegexes<R extends Regex>(
  regexes: readonly R[],
  script: Script,
  sentences: readonly Sentence[]
): Promise<readonly (Range & {readonly regex: R; readonly text: string})[]> {
  if (regexes.length === 0) return []
  const compile = await loadSearch()
  const compiled = regexes.map((regex) => ({regex, search: compile(regex)}))
  const found: (Range & {regex: R; text: string})[] = []
  for (const {text, places} of readings(script, sentences)) {
    for (const {regex, search} of compiled) {
      let hits = 0
      for (const [start, end] of search(text)) {
        if (hits++ >= windowHits) break
        const first = places[start]
        const last = places[end - 1]
        if (!first || !last || start === end) continue
        found.push({regex, start: first.start, end: last.end, text: text.slice(start, end)})
      }
    }
  }
  return found
}

/** Text as an expression sees it, with the source offset of each character. */
interface Reading {
  readonly text: string
  readonly places: readonly Range[]
}

/** Sentences with single spaces, straight quotes, and one `\uFFFC` per placeholder, which is not a letter. */
function* readings(script: Script, sentences: readonly Sentence[]): Generator<Reading> {
  const placeholders = script.spans.filter((span) => span.kind === 'placeholder')
  let next = 0
  for (const [index, {start}] of sentences.entries()) {
    const end = sentences[index + 1]?.start ?? script.end
    let text = ''
    let places: Range[] = []
    for (let offset = start; offset < end; ) {
      while ((placeholders[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++
      const placeholder = placeholders[next]
      const isInside = placeholder !== undefined && placeholder.start <= offset
      const character = isInside ? '\uFFFC' : plain(script.text.charAt(offset - script.start))
      const place = {start: offset, end: isInside ? placeholder.end : offset + 1}
      offset = place.end
      const isFull = text.length >= (character === ' ' ? windowLength : 2 * windowLength)
      if (isFull) {
        yield {text, places}
        text = ''
        places = []
      }
      if (character === ' ' && (text === '' || text.endsWith(' '))) continue
      text += character
      places.push(place)
    }
    if (text) yield {text: text.trimEnd(), places}
  }
}

function plain(character: string): string {
  if (/\s/.test(character)) return ' '
  if (/[’‘ʼ]/.test(character)) return "'"
  if (/[“”]/.test(character)) return '"'
  return /[‐‑]/.test(character) ? '-' : character
}
