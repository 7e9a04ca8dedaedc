import type {Regex, RegexSearch} from './regex-search.ts'

/** Uses the browser's own engine: RE2 is as large as all rules together, and a slow expression slows only its own team's page. */
export const loadSearch =
  async () =>
  ({regex, matchCase}: Regex): RegexSearch =>
  (text) =>
    Array.from(text.matchAll(new RegExp(regex, matchCase ? 'gu' : 'giu')), ({index, 0: found}) => [
      index,
      index + found.length
    ])
