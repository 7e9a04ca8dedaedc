import {lazily} from '../../lazily.ts'

/** Words with the same meaning for a phrase, under one name: `<deliver>` in a pattern is any form of any of them. */
export interface Table {
  /** Name in patterns, in kebab case. */
  readonly name: string
  /** The common meaning, as a sentence. */
  readonly meaning: string
  /** Inflection: verbs and nouns have forms, `<deliver:past>`, `<firm:plural>`; words have none. */
  readonly kind: TableKind
  /** Base forms, sorted. An entry may have several words: a verb inflects the first, a noun the last. */
  readonly lemmas: readonly string[]
  /** As written: entries of its own, and names of the tables whose entries it has too. */
  readonly written: readonly string[]
}

/** Kind of the words in a table. */
export type TableKind = 'verbs' | 'nouns' | 'words'

/**
 * A table of verbs: `verbs('deliver', 'Bring something to somebody.', ['bring', 'deliver', 'drop off'])`.
 * Tables that follow are part of it.
 */
export const verbs = tableOf('verbs')
/** A table of nouns. */
export const nouns = tableOf('nouns')
/** A table of words without forms, such as adverbs. */
export const words = tableOf('words')

function tableOf(kind: TableKind) {
  return (name: string, meaning: string, own: readonly string[], ...parts: readonly Table[]): Table => {
    // The build has inflected the tables, so that a run asks few for their lemmas.
    const lemmas = lazily(() => [...new Set([...own, ...parts.flatMap((part) => part.lemmas)])].sort())
    return {
      name,
      meaning,
      kind,
      get lemmas() {
        return lemmas()
      },
      written: [...own, ...parts.map((part) => part.name)]
    }
  }
}
