/** What is spelled otherwise in Britain, by American spelling. */
const british: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=..)(i|y)z(e[ds]?|ing|ations?)$/, '$1s$2'],
  [/(behavi|col|endeav|fav|hon|lab|neighb)or/, '$1our'],
  [/(cent|theat)er(s?)$/, '$1re$2'],
  [/^program(s?)$/, 'programme$1'],
  [/^mold/, 'mould'],
  [/^advisor/, 'adviser'],
  [/^enroll$/, 'enrol'],
  [/^inquir/, 'enquir']
]

const anyBritish = new RegExp(british.map(([american]) => american.source).join('|'))

/** All spellings of a word: American and British; with a hyphen, as one word and as two: "e-mail". */
export function spellings(word: string): readonly string[] {
  const rule = anyBritish.test(word) && british.find(([american]) => american.test(word))
  const both = rule ? [word, word.replace(...rule)] : [word]
  return both.flatMap((text) => (text.includes('-') ? [text.replaceAll('-', ''), text.replaceAll('-', ' ')] : [text]))
}
