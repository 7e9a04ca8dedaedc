import {VmlintError} from '../errors.ts'

/** Longest pattern in characters (chosen): long enough for any path, short enough to match quickly. */
const longest = 1000
/** Most patterns that the braces of one may expand to (chosen). */
const mostAlternatives = 100

/** One or more characters of a segment. */
type Token = {readonly kind: 'star' | 'any'} | {readonly kind: 'set'; readonly fits: (character: string) => boolean}
/** One segment of a pattern; `**` matches any number of segments. */
type Segment = '**' | readonly Token[]

/** Matches paths of a folder. Paths are relative to the folder, with `/`, without `.` and `..`. */
export interface PathMatcher {
  /** Decision of the last matching pattern: true for a plain one, false for one with `!`, undefined if none match. */
  readonly verdict: (path: string, kind: 'file' | 'folder') => boolean | undefined
}

/**
 * Compiles `.gitignore` patterns: `*`, `?`, `[a-z]`, `**`; a pattern without a slash matches at any depth,
 * one that ends in a slash matches only folders, `!` negates. Matching time is proportional to path and pattern, whatever
 * they contain: no regular expression is involved, so a hostile pattern cannot hang it.
 */
export function compileIgnoreFile(text: string): PathMatcher {
  return compilePatterns(text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#')))
}

/** Compiles the patterns of a configuration: `.gitignore` syntax and `{a,b}`. Throws `VmlintError` for one that is too long. */
export function compileGlobs(patterns: readonly string[]): PathMatcher {
  return compilePatterns(patterns.flatMap(expandBraces))
}

/** Whether a path, or a folder that contains it, matches the patterns. */
export function fitsPath(matcher: PathMatcher, path: string): boolean {
  let isInside = false
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    isInside = matcher.verdict(path.slice(0, slash), 'folder') ?? isInside
  return matcher.verdict(path, 'file') ?? isInside
}

function compilePatterns(patterns: readonly string[]): PathMatcher {
  const compiled = patterns.map(compilePattern).reverse()
  return {
    verdict(path, kind) {
      const segments = path.split('/')
      const fitting = compiled.find((d) => (kind === 'folder' || !d.isForFolders) && fitsSegments(d.segments, segments))
      return fitting && !fitting.isNegated
    }
  }
}

function compilePattern(pattern: string) {
  if (pattern.length > longest) throw new VmlintError(`Pattern is longer than ${longest} characters`)
  const isNegated = pattern.startsWith('!')
  // Trailing spaces count only after a backslash.
  const text = pattern.slice(isNegated ? 1 : 0).replace(/(?<![\\ ]) +$/, '')
  const isForFolders = text.endsWith('/')
  const path = text.replace(/^\.?\/|\/$/g, '')
  const isAnchored = /^\.?\//.test(text) || path.includes('/')
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment): Segment => (segment === '**' ? '**' : parseSegment(segment)))
  // A pattern that ends in `/**` matches a folder's contents, not the folder.
  if (segments.length > 1 && segments.at(-1) === '**') segments.push([{kind: 'star'}])
  // A pattern without a name, as `!` alone, fits nothing.
  const isWhole = isAnchored || segments.length === 0
  return {isNegated, isForFolders, segments: isWhole ? segments : (['**', ...segments] satisfies Segment[])}
}

function parseSegment(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    const set = character === '[' ? parseSet(text, at) : undefined
    if (set) {
      tokens.push(set.token)
      at = set.end
    } else if (character === '*') tokens.push({kind: 'star'})
    else if (character === '?') tokens.push({kind: 'any'})
    else {
      const literal = character === '\\' && at + 1 < text.length ? (text[++at] ?? '') : character
      tokens.push({kind: 'set', fits: (other) => other === literal})
    }
  }
  return tokens
}

/** Parses `[a-z]` or `[!abc]`; undefined for an unclosed bracket, which is literal. */
function parseSet(text: string, start: number): {readonly token: Token; readonly end: number} | undefined {
  const isNegated = text[start + 1] === '!' || text[start + 1] === '^'
  const first = start + (isNegated ? 2 : 1)
  const end = text.indexOf(']', first + 1)
  if (end < 0) return undefined
  const ranges: (readonly [string, string])[] = []
  for (let at = first; at < end; at++) {
    const low = text[at] ?? ''
    const isRange = text[at + 1] === '-' && at + 2 < end
    ranges.push([low, isRange ? (text[at + 2] ?? low) : low])
    if (isRange) at += 2
  }
  const fits = (d: string) => ranges.some(([low, high]) => low <= d && d <= high) !== isNegated
  return {token: {kind: 'set', fits}, end}
}

function fitsSegments(pattern: readonly Segment[], path: readonly string[]): boolean {
  return fitsInOrder(pattern, path, {
    isStar: (segment) => segment === '**',
    fits: (segment, text) => segment !== '**' && fitsSegment(segment, text)
  })
}

function fitsSegment(tokens: readonly Token[], text: string): boolean {
  return fitsInOrder(tokens, text, {
    isStar: ({kind}) => kind === 'star',
    fits: (token, character) => token.kind === 'any' || (token.kind === 'set' && token.fits(character))
  })
}

/** Whether items match a pattern with stars. Backtracks only to the last star, which suffices and is never exponential. */
function fitsInOrder<Item>(
  pattern: readonly Item[],
  items: ArrayLike<string>,
  {isStar, fits}: {isStar: (item: Item) => boolean; fits: (item: Item, text: string) => boolean}
): boolean {
  let place = 0
  let star = -1
  let resume = 0
  for (let at = 0; at < items.length; ) {
    const item = pattern[place]
    if (item !== undefined && isStar(item)) {
      star = place++
      resume = at
    } else if (item !== undefined && fits(item, items[at] ?? '')) {
      place++
      at++
    } else if (star >= 0) {
      place = star + 1
      at = ++resume
    } else return false
  }
  return pattern.slice(place).every(isStar)
}

/** Expands `a{b,c}d` to `abd`, `acd`; braces without a comma are literal. */
function expandBraces(pattern: string): readonly string[] {
  const done: string[] = []
  const open = [pattern]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const text = next
    const group = /\{([^{}]*,[^{}]*)\}/.exec(text)
    if (!group) done.push(text)
    else {
      const [all, inner = ''] = group
      const after = group.index + all.length
      open.push(...inner.split(',').map((part) => text.slice(0, group.index) + part + text.slice(after)))
    }
    if (done.length + open.length > mostAlternatives)
      throw new VmlintError(`The braces of a pattern expand to more than ${mostAlternatives} patterns`)
  }
  return done.reverse()
}
