/** A regular expression to look for. */
export interface Regex {
  readonly regex: string
  readonly matchCase: boolean
}

/** Finds the stretches of a text that an expression matches, one after the other. */
export type RegexSearch = (text: string) => Iterable<readonly [start: number, end: number]>

/** Loads the engine: RE2, whose time grows with the text alone. */
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

/** `é` is written `\x{e9}` in RE2. */
function toRe2(pattern: string): string {
  return pattern.replaceAll(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, braced, bare) => `\\x{${braced ?? bare}}`)
}
