import type {KnownRule} from '../../config/known-rules.ts'
import type {RuleMeta} from '../../rule/define.ts'
import {describeOptions} from '../../rule/docs.ts'

/** A matching rule and why it matches. */
export interface FoundRule {
  readonly id: string
  readonly text: string
}

/**
 * Finds rules by words, best first: in their id, then in their summary, and only if none match there, in their `why`
 * and options.
 */
export function rulesAbout(words: string, rules: readonly KnownRule[]): readonly FoundRule[] {
  const wanted = wordsOf(words)
  if (wanted.length === 0) return []
  const metas = rules.flatMap(({meta}) => meta ?? [])
  const matching = (text: (meta: RuleMeta) => string) => metas.filter((meta) => holds(text(meta), wanted))
  const near = new Set([...matching(({id}) => id), ...matching(({summary}) => summary)])
  const found = near.size > 0 ? [...near] : matching(longText)
  return found.map(({id, summary}) => ({id, text: summary}))
}

function longText(meta: RuleMeta): string {
  return [meta.why, ...describeOptions(meta).map(({description}) => description)].join(' ')
}

function holds(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text)
  return wanted.every((word) => words.includes(word))
}

/** Stems words, so that "numbers" finds "number". */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map((word) =>
    word.replace(/(?<=\w{3})(?:es|s|ing|ed)$/, '')
  )
}
