import type {Regex, RegexSearch} from './regex-search.ts'

/** The engine of the browser: RE2 is as large as all rules together, and a team that writes a slow expression slows its own page alone. */
export const loadSearch =
  async () =>
  ({regex, matchCase}: Regex): RegexSearch =>
  (text) =>
    Array.from(text.matchAll(new RegExp(regex, matchCase ? 'gu' : 'giu')), ({index, 0: found}) => [
      index,
      index + found.length
    ])
