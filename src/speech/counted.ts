/** Words in -s that follow a number and are no plural: "12500 is", "call 415155 always". */
const noPlural: ReadonlySet<string> = new Set(
  'across always as besides does has his is its less minus plus sometimes this thus times towards us versus was yes'.split(
    ' '
  )
)
/** What is counted and is no plural in -s. */
const counted: ReadonlySet<string> = new Set(
  'children cubic euro feet gallon gross head kilo men mile people percent pound rand square staff women yen'.split(' ')
)
const nextWord = /\s+([a-z]{2,20})\b/y

/** Whether a number that ends at `end` counts something: "12500 units", "100020 dollars", not "code 12345". */
export function isCounting(text: string, end: number): boolean {
  nextWord.lastIndex = end
  const word = nextWord.exec(text)?.[1]
  if (!word) return false
  return counted.has(word) || (/[^su]s$/.test(word) && !noPlural.has(word))
}
