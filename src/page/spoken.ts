import {fileSpeech} from '../lint/said.ts'
import type {Analysis} from '../rule/analysis.ts'
import {spokenTexts} from '../script/spoken-text.ts'

/** A sentence as spoken, with the second at which it starts. */
export interface SpokenLine {
  readonly at: number
  readonly seconds: number
  readonly pieces: readonly SpokenPiece[]
}

/** A range of a sentence: spoken as written, or read differently. */
export interface SpokenPiece {
  /** As written. */
  readonly text: string
  /** Its reading, if different; empty for a pause. */
  readonly says?: string
  /** Seconds, if it is read differently. */
  readonly seconds?: number
  /** True if no space comes before it: the rest of a word, or punctuation. */
  readonly joined?: true
}

/** The spoken text of one script, with numbers spelled out. */
export function spokenLines(analysis: Analysis): readonly SpokenLine[] {
  const [script] = fileSpeech('', [analysis]).scripts
  return (script?.sentences ?? []).map(({start, end, at, seconds, readings}) => {
    const pieces: SpokenPiece[] = []
    let from = start
    const joined = (at: number) => at > start && !isSpaced(analysis, at) && {joined: true as const}
    const plain = (to: number) => {
      const [text = ''] = spokenTexts(analysis.script, analysis.source, [{start: from, end: to}])
      if (text) pieces.push({text, ...joined(from)})
    }
    for (const reading of readings) {
      // A token that starts inside another is part of it.
      if (reading.start < from) continue
      plain(reading.start)
      // A placeholder is read as its unknown replacement.
      const says = reading.kind === 'placeholder' ? reading.text : reading.says
      pieces.push({text: reading.text, says, seconds: reading.seconds, ...joined(reading.start)})
      from = reading.end
    }
    plain(end)
    return {at, seconds, pieces}
  })
}

const tag = /<[^<>]*>/g

/** Whether there is a space between what is said before a place and after it, whatever markup is around it. */
function isSpaced({script, source}: Analysis, at: number): boolean {
  // In the text of the script, markup is blank.
  const isBlank = (place: number) => script.text[place - script.start]?.trim() === ''
  let [from, to] = [at, at]
  while (isBlank(from - 1)) from--
  while (isBlank(to)) to++
  return /\s/.test(source.slice(from, to).replace(tag, ''))
}
