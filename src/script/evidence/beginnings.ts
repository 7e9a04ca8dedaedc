import {capital, hasLetter, letter} from '../letters.ts'
import {wordsIn} from './length.ts'

/** Where a message may begin: a greeting, or a name before who is calling, after the end of a sentence. */
const greeting = new RegExp(
  String.raw`(?:^|(?<=[.!?:;)–—-]["”’)*_]{0,3}\s{1,3}))(?=(?:hi|hey|hello|good (?:morning|afternoon|evening))\b|(?:\{{1,2}|\[|<|%|#|\*\|)[^\s,][^,\n]{0,40}, (?:it['’]s|this is|[${letter}]))`,
  'gi'
)
/** A name before another one, in a place where somebody begins to speak: "Same person. Ana, Ben Holt at Tarn." */
const vocative = new RegExp(
  String.raw`(?:^|(?<=[.!?:;)–—-]["”’)*_]{0,3}\s{1,3}))(?<!\b(?:Mrs?|Ms|Dr)\. )(?=[${capital}][${letter}]{1,15}, (?:[Ii]t['’]s|[Tt]his is|[${capital}][${letter}]{1,15}(?: [${capital}][${letter}]{1,15})?,? (?:at|from|with|here|again)\b))`,
  'g'
)

/** The places of a text at which a message may begin. */
export function beginningsIn(text: string): readonly number[] {
  return [...placesOf(greeting, text), ...placesOf(vocative, text)]
}

/** Where a pattern that takes no characters holds; `matchAll` would copy it for each text. */
function placesOf(pattern: RegExp, text: string): readonly number[] {
  const places: number[] = []
  while (pattern.test(text)) places.push(pattern.lastIndex++)
  return places
}

/** A greeting or a field before a name, after a few words without the end of a sentence: "Nobody home | Hi Ana, ..." */
const afterName = new RegExp(
  String.raw`(?<=[\s|=>:)\]}])(?=(?:Hi|Hey|Hello|Good (?:morning|afternoon|evening)|Morning|Afternoon)\b[ ,]|[${capital}][${letter}]{1,15}, [${capital}][${letter}]{1,15} (?:at|from|with)\b|(?:\{{1,2}|\[{1,2}|<)[^\s,][^,\n]{0,40}, (?:it['’]s|this is|[${capital}]|[[{<]))`,
  'g'
)
/** Characters and words of a name in front of a message. Chosen. */
const longestName = 80
const mostWords = 9

/** The places of a text at which a message may begin after a name: what is before them says nothing to anybody. */
export function beginningsAfterName(text: string): readonly number[] {
  return placesOf(afterName, text.slice(0, longestName)).filter((at) => at > 0 && isName(text.slice(0, at)))
}

function isName(text: string): boolean {
  return !/[,"“]\s*$/.test(text) && wordsIn(text) <= mostWords && hasLetter(text)
}
