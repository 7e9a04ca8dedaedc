import type {Word} from '../language/words.ts'
import type {readSigns} from './clause-signs.ts'
import type {Content} from './content.ts'

/** What a clause is worth to the listener: news for anybody in the trade, a reason to call this one, or nothing. */
export type Worth = 'reason' | 'insight' | undefined

/** What the clauses of a message are weighed by. */
export interface Weighed {
  readonly words: readonly Word[]
  readonly content: Content
  readonly signs: ReturnType<typeof readSigns>
}

/** What is hoped or wished of somebody: "Trust you had a good week". */
export const wished = new Set(['hope', 'hoping', 'trust', 'trusting', 'hate', 'wish', 'wishing'])
