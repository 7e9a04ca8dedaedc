const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Contractions that are no other word without their apostrophe; "were" and "well" may be both. */
export const openContractions: readonly string[] = (
  "i'm i've you're you've you'll you'd we've they're they've they'll he's she's that's there's here's what's who's where's how's let's " +
  "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't can't couldn't wouldn't shouldn't"
).split(' ')

/** What "its" is no possessive before. */
export const afterIts = setOf(
  `a an the been not just me my your about that so no again only one two three four five six seven eight nine ten eleven twelve
  fifteen twenty thirty forty fifty sixty seventy eighty ninety`
)

/** What makes "ill" somebody who is not well. */
export const beforeIll = setOf(
  'is are was were be been am feel feeling felt fall fell falls taken got very really an the so being'
)

/** What "id" is no document before. */
export const afterWould = setOf(
  'like love be have appreciate rather say call give need just bet hate welcome been also never'
)

/** Verbs after which "its going" is a clause. */
export const beforeClause = setOf('said heard thought felt guessed figured knew told hoped saw')

/** Prepositions that only a noun comes after. */
export const beforeThing = setOf('of in on at by for with from to into over')
