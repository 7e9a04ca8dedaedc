import type {Word} from './words.ts'

/** Words that English cannot do without and that the languages around it do not share. Chosen. */
const telltale: ReadonlySet<string> = new Set(
  (
    'the you your and with this that from our about what they would could should when my are been have were which how ' +
    "know just been their there here who them then than but not call it's i'm i'll i've you're we're don't that's"
  ).split(' ')
)

/** Words under which nothing can be told (chosen). */
const fewest = 16
/** Share of telltale words from which on a text is English; chosen: 0.06 is the least in a hundred published scripts, other languages have none. */
const leastShare = 0.02

/** Whether words may be English. Names, figures and placeholders tell nothing and are not counted. */
export function isEnglish(words: readonly Word[]): boolean {
  const plain = words.filter(({normal, text}) => /^\p{Ll}/u.test(normal) && !/^\p{Lu}.*\p{Ll}/u.test(text))
  if (plain.length < fewest) return true
  return plain.filter(({normal}) => telltale.has(normal)).length >= leastShare * plain.length
}
