import type {KnownRule} from '../../config/known-rules.ts'
import type {RuleMeta} from '../../rule/define.ts'
import {describeOptions} from '../../rule/docs.ts'

/** A rule that was found, and why. */
export interface FoundRule {
  readonly id: string
  readonly text: string
}

/**
 * Rules that speak of some words, the nearest first: in their id, then in what they find, and only where there are none in
 * why they are there and in their options.
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

/** Words without their endings, as far as a reader would take "numbers" and "number" for one. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map((word) =>
    word.replace(/(?<=\w{3})(?:es|s|ing|ed)$/, '')
  )
}
