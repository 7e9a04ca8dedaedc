import type {CodeLens} from 'vscode-languageclient'

/** Text of the status bar. */
export interface ScriptStatus {
  readonly text: string
  readonly tooltip: string
  readonly isOver: boolean
}

/** The script at a line: the last one whose lens is at or above it. `36 s (31-43 s) of 30 s · 89 words` becomes `36 of 30 s`. */
export function scriptAt(lenses: readonly CodeLens[], line: number): ScriptStatus | undefined {
  const lens = lenses.findLast(({range}) => range.start.line <= line)
  const title = lens?.command?.title
  const [, seconds, budget] = /^([\d.]+) s\b.* of ([\d.]+) s\b/.exec(title ?? '') ?? []
  if (title === undefined || seconds === undefined || budget === undefined) return undefined
  return {text: `${seconds} of ${budget} s`, tooltip: title, isOver: Number(seconds) > Number(budget)}
}
