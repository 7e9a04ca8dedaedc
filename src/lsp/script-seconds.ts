import type {CodeLens, InlayHint} from 'vscode-languageserver'
import type {ScriptSummary} from '../result.ts'

/** `31 s (26-37 s) of 30 s · 89 words`: a script's estimate against its budget. */
export function describeSeconds({seconds, secondsFast, secondsSlow, budget, words}: ScriptSummary): string {
  const range = `${Math.round(secondsFast)}-${Math.round(secondsSlow)} s`
  return `${Math.round(seconds)} s (${range}) of ${budget} s · ${words} words`
}

/** A line over each script that tells its seconds. */
export function codeLenses(scripts: readonly ScriptSummary[]): CodeLens[] {
  return scripts.map((script) => {
    const place = {line: script.line - 1, character: 0}
    return {range: {start: place, end: place}, command: {title: describeSeconds(script), command: ''}}
  })
}

/** The same at the end of the line on which each script is named or begins, for editors that show no lenses. */
export function inlayHints(
  scripts: readonly ScriptSummary[],
  lengthOf: (line: number) => number,
  lines: {readonly first: number; readonly last: number}
): InlayHint[] {
  return scripts
    .map((script) => ({script, line: script.line - 1}))
    .filter(({line}) => line >= lines.first && line <= lines.last)
    .map(({script, line}) => ({
      position: {line, character: lengthOf(line)},
      label: describeSeconds(script),
      paddingLeft: true
    }))
}
