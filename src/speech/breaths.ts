import type {WordIndex} from '../language/words.ts'
import type {Range, Script} from '../script/model.ts'
import type {Speech} from './speech.ts'

/** Words spoken in one breath. */
export interface Breath extends Range {
  readonly words: number
}

/**
 * Splits speech where the caller can breathe: at the end of a sentence, around a number read digit by
 * digit (left out, since its groups have their own pauses), and at a directed pause.
 */
export function breaths(script: Script, {sentences}: WordIndex, {tokens}: Speech): readonly Breath[] {
  const pauses = script.spans.filter((span) => span.kind === 'direction' && span.seconds > 0)
  const found: Breath[] = []
  let current: Breath | undefined
  let sentence = 0
  let pause = 0
  const close = (): void => {
    if (current) found.push(current)
    current = undefined
  }
  for (const {start, end, kind, words} of tokens) {
    for (; (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start; sentence++) close()
    for (; (pauses[pause]?.start ?? Number.POSITIVE_INFINITY) < start; pause++) close()
    if (kind === 'digits') close()
    else current = {start: current?.start ?? start, end, words: (current?.words ?? 0) + words.length}
  }
  close()
  return found
}
