import type {ScriptFigures} from '../result.ts'
import type {Analysis} from '../rule/analysis.ts'
import type {Script} from '../script/model.ts'
import {roundSeconds} from '../speech/round.ts'

/** Title of a script or, without one, its number in the file. */
export function scriptName(script: Script, place: number): string {
  return script.title ?? `Script ${place + 1}`
}

/** Exact figures of a script; reports round them. */
export function figuresOf({script, settings, index, speech, budget}: Analysis): ScriptFigures {
  return {
    title: script.title ?? null,
    line: script.line,
    start: script.start,
    end: script.end,
    goal: settings.goal,
    touch: settings.touch,
    budget,
    words: index.words.length,
    spokenWords: speech.spokenWords,
    seconds: speech.seconds,
    secondsFast: speech.secondsFast,
    secondsSlow: speech.secondsSlow
  }
}

/** Figures of a script for programs: seconds rounded to hundredths. */
export function roundedFiguresOf(analysis: Analysis): ScriptFigures {
  const figures = figuresOf(analysis)
  return {
    ...figures,
    seconds: roundSeconds(figures.seconds),
    secondsFast: roundSeconds(figures.secondsFast),
    secondsSlow: roundSeconds(figures.secondsSlow)
  }
}
