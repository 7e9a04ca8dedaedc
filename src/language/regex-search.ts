/** A regular expression to search for. */
export interface Regex {
  readonly regex: string
  readonly matchCase: boolean
}

/** Finds the matches of an expression in a text, in order. */
export type RegexSearch = (text: string) => Iterable<readonly [start: number, end: number]>

/** Loads RE2, whose time is linear in the text. */
export async function loadSearch(): Promise<(regex: Regex) => RegexSearch> {
  const {RE2JS} = await import('re2js')
  return ({regex, matchCase}) => {
    const program = RE2JS.compile(toRe2(regex), matchCase ? 0 : RE2JS.CASE_INSENSITIVE)
    return function* (text) {
      const matcher = program.matcher(text)
      while (matcher.find()) yield [matcher.start(), matcher.end()]
    }
  }
}

/** `é` is `\x{e9}` in RE2. */
function toRe2(pattern: string): string {
  return pattern.replaceAll(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, braced, bare) => `\\x{${braced ?? bare}}`)
}
