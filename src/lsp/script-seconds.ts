import type {CodeLens, InlayHint} from 'vscode-languageserver'
import type {ScriptSummary} from '../result.ts'
import {describeSeconds} from '../speech/budget.ts'

/** A line over each script that shows its seconds. */
export function codeLenses(scripts: readonly ScriptSummary[]): CodeLens[] {
  return scripts.map((script) => {
    const place = {line: script.line - 1, character: 0}
    return {
      range: {start: place, end: place},
      command: {title: `${describeSeconds(script)} · ${script.words} words`, command: ''}
    }
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
      label: `${describeSeconds(script)} · ${script.words} words`,
      paddingLeft: true
    }))
}
