import type {ScriptSummary} from '../result.ts'
import {describeSeconds} from '../speech/budget.ts'

/** Cells for the budget; at most as many more are drawn beyond it (chosen: fits beside the figures in 80 columns). */
const cells = 10

/** Pieces of a bar that shows how much of its budget a script uses; joined, they are the bar. */
export interface TimelineBar {
  /** Time used, up to the budget. */
  readonly used: string
  /** Time left. */
  readonly free: string
  /** The line where the budget ends. */
  readonly mark: string
  /** Time over the budget. */
  readonly over: string
}

/** Draws seconds against a budget: `▇▇▇▇▇▇▁▁▁▁▏`, or `▇▇▇▇▇▇▇▇▇▇▏▇▇` if over budget. */
export function timelineBar(seconds: number, budget: number): TimelineBar {
  const used = Math.min(cells, atLeastOne((cells * seconds) / budget))
  const over = seconds > budget ? atLeastOne((cells * (seconds - budget)) / budget) : 0
  return {
    used: '▇'.repeat(used),
    free: '▁'.repeat(cells - used),
    mark: '▏',
    over: over > cells ? `${'▇'.repeat(cells - 1)}…` : '▇'.repeat(over)
  }
}

/** Cells for a duration; at least one unless it is zero. */
function atLeastOne(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share)) : 0
}

/** Colours of the pieces. */
export type TimelinePaint = Readonly<Record<keyof TimelineBar, (text: string) => string>>

/** Figures of one script. */
export type Timed = Pick<ScriptSummary, 'seconds' | 'secondsFast' | 'secondsSlow' | 'budget' | 'words'>

/** Formats a script's line: `36 s (31-43 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇▇ · 89 words`; callers prepend its name. */
export function timelineText(script: Timed, paint?: TimelinePaint): string {
  const bar = timelineBar(script.seconds, script.budget)
  const pieces = (['used', 'free', 'mark', 'over'] as const).map((piece) => {
    const text = bar[piece]
    return paint && text ? paint[piece](text) : text
  })
  return `${describeSeconds(script)} ${pieces.join('')} · ${script.words} ${script.words === 1 ? 'word' : 'words'}`
}
