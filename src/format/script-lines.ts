import type {ScriptSummary} from '../result.ts'
import type {Paint} from '../terminal/paint.ts'
import {displayWidth} from '../terminal/width.ts'
import {cut} from '../terminal/wrap.ts'
import {terminal} from './escape.ts'
import {timelineText} from './timeline-bar.ts'

/** Formats `Attempt 1 · 36 s (31-43 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇▇ · 89 words`; on a narrow screen the name gets its own line. */
export function scriptLines(
  script: Parameters<typeof timelineText>[0] & Pick<ScriptSummary, 'name'>,
  paint: Paint,
  width: number
): readonly string[] {
  const name = terminal(script.name)
  const bar = {used: paint.success, free: paint.faint, mark: paint.strong, over: paint.error}
  const taken = displayWidth(timelineText(script))
  const isWide = 2 + Math.min(displayWidth(name), 24) + 3 + taken <= width
  const figures = timelineText(script, bar)
  if (!isWide) return [`  ${paint.strong(cut(name, width - 2))}`, `  ${figures}`]
  return [`  ${paint.strong(cut(name, width - 5 - taken))} · ${figures}`]
}
