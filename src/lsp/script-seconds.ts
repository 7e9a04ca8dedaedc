import type {CodeLens, InlayHint} from 'vscode-languageserver'
import type {ScriptSummary} from '../result.ts'
import {describeSeconds} from '../speech/budget.ts'

/** Code lenses: a line above each script with its seconds. */
export function codeLenses(scripts: readonly ScriptSummary[]): CodeLens[] {
  return scripts.map((script) => {
    const place = {line: script.line - 1, character: 0}
    return {
      range: {start: place, end: place},
      command: {title: `${describeSeconds(script)} · ${script.words} words`, command: ''}
    }
  })
}

/** The same as inlay hints on the line of each script's title or start, for editors without lenses. */
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
