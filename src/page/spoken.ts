import {fileSpeech} from '../lint/said.ts'
import type {Analysis} from '../rule/analysis.ts'
import {spokenTexts} from '../script/spoken-text.ts'

/** A sentence as it will be said, with the second at which it begins. */
export interface SpokenLine {
  readonly at: number
  readonly seconds: number
  readonly pieces: readonly SpokenPiece[]
}

/** A stretch of a sentence: said as it is written, or read as something else. */
export interface SpokenPiece {
  /** As it is written. */
  readonly text: string
  /** What is said for it, where that differs; empty for a pause. */
  readonly says?: string
  /** Seconds that it takes, where it is read as something else. */
  readonly seconds?: number
  /** True where no space is before it: the rest of a word, or punctuation. */
  readonly joined?: true
}

/** What will be said of one script, each number spelled. */
export function spokenLines(analysis: Analysis): readonly SpokenLine[] {
  const [script] = fileSpeech('', [analysis]).scripts
  return (script?.sentences ?? []).map(({start, end, at, seconds, readings}) => {
    const pieces: SpokenPiece[] = []
    let from = start
    const joined = (at: number) =>
      at > start && !/\s/.test(analysis.source.slice(at - 1, at + 1)) && {joined: true as const}
    const plain = (to: number) => {
      const [text = ''] = spokenTexts(analysis.script, analysis.source, [{start: from, end: to}])
      if (text) pieces.push({text, ...joined(from)})
    }
    for (const reading of readings) {
      // One that begins inside another is said with it.
      if (reading.start < from) continue
      plain(reading.start)
      // A placeholder is said as what will stand there, which nobody knows.
      const says = reading.kind === 'placeholder' ? reading.text : reading.says
      pieces.push({text: reading.text, says, seconds: reading.seconds, ...joined(reading.start)})
      from = reading.end
    }
    plain(end)
    return {at, seconds, pieces}
  })
}
