/** Where a message may begin: a greeting, or a name before who is calling, after the end of a sentence. */
const greeting =
  /(?:^|(?<=[.!?:;)–—-]["”’)*_]{0,3}\s{1,3}))(?=(?:hi|hey|hello|good (?:morning|afternoon|evening))\b|(?:\{{1,2}|\[|<|%|#|\*\|)[^\s,][^,\n]{0,40}, (?:it['’]s|this is|\p{L}))/giu
/** A name before another one, in a place where somebody begins to speak: "Same person. Ana, Ben Holt at Tarn." */
const vocative =
  /(?<=[.!?:;)–—-]["”’)*_]{0,3}\s{1,3})(?<!\b(?:Mrs?|Ms|Dr)\. )(?=\p{Lu}\p{L}{1,15}, (?:[Ii]t['’]s|[Tt]his is|\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15})?,? (?:at|from|with|here|again)\b))/gu

/** The places of a text at which a message may begin. */
export function beginningsIn(text: string): readonly number[] {
  return [...text.matchAll(greeting), ...text.matchAll(vocative)].map(({index}) => index)
}
