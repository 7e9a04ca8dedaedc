import type {ScriptSummary} from '../result.ts'
import {describeSeconds} from '../speech/budget.ts'

/** Cells that the budget takes; of what is over at most as many again are drawn. Chosen: fits beside the figures in 80 columns. */
const cells = 10

/** How a script fills its budget, in pieces that can be coloured apart; one after the other they are the bar. */
export interface TimelineBar {
  /** Time used, up to the budget. */
  readonly used: string
  /** Time left. */
  readonly free: string
  /** The line at which the budget ends. */
  readonly mark: string
  /** Time over the budget. */
  readonly over: string
}

/** Draws seconds against a budget: `▇▇▇▇▇▇▁▁▁▁▏`, or `▇▇▇▇▇▇▇▇▇▇▏▇▇` where the budget is exceeded. */
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

/** Cells for a stretch; what takes any time is seen. */
function atLeastOne(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share)) : 0
}

/** Colours for the pieces of the bar. */
export type TimelinePaint = Readonly<Record<keyof TimelineBar, (text: string) => string>>

/** What the line on a script says. */
export type Timed = Pick<ScriptSummary, 'seconds' | 'secondsFast' | 'secondsSlow' | 'budget' | 'words'>

/** One line on a script: `36 s (31-43 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇▇ · 89 words`; its name is the caller's to put before. */
export function timelineText(script: Timed, paint?: TimelinePaint): string {
  const bar = timelineBar(script.seconds, script.budget)
  const pieces = (['used', 'free', 'mark', 'over'] as const).map((piece) => {
    const text = bar[piece]
    return paint && text ? paint[piece](text) : text
  })
  return `${describeSeconds(script)} ${pieces.join('')} · ${script.words} ${script.words === 1 ? 'word' : 'words'}`
}
