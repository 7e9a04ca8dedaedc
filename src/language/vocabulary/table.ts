/** Words that mean the same to a phrase, under one name: `<deliver>` in a pattern is any form of any of them. */
export interface Table {
  /** How patterns call it, in kebab case. */
  readonly name: string
  /** What its words have in common, as a sentence. */
  readonly meaning: string
  /** How its words change: verbs and nouns have forms, `<deliver:past>`, `<firm:plural>`; words have none. */
  readonly kind: TableKind
  /** Base forms, in order. One may be of several words: of a verb the first is inflected, of a noun the last. */
  readonly lemmas: readonly string[]
}

/** What the words of a table are. */
export type TableKind = 'verbs' | 'nouns' | 'words'

/** A table of verbs: `verbs('deliver', 'Bring something to somebody.', ['bring', 'deliver', 'drop off'])`. */
export const verbs = tableOf('verbs')
/** A table of nouns. */
export const nouns = tableOf('nouns')
/** A table of words that have no forms, such as adverbs. */
export const words = tableOf('words')

function tableOf(kind: TableKind) {
  return (name: string, meaning: string, lemmas: readonly string[]): Table => ({name, meaning, kind, lemmas})
}
