import type {LintMessage, ScriptSummary} from '../result.ts'

/** How a range of the text is displayed. */
export interface MarkedPiece {
  readonly text: string
  /** Indexes of its messages in the list of all messages; the one that starts last comes last. */
  readonly messages: readonly number[]
  /** The highest severity of these messages; undefined without any. */
  readonly severity: 1 | 2 | undefined
  /** Whether it is spoken, a placeholder, or neither. */
  readonly kind: 'spoken' | 'placeholder' | 'unspoken'
  /** True for text after the budget ends. */
  readonly late: boolean
}

/** A message about more characters than this is about the whole script, and marks nothing (chosen: two long sentences). */
const longestMark = 400

/** Whether a message is about words, rather than a script or a file. */
export function pointsAtWords({range: [start, end], ruleId}: LintMessage): boolean {
  return end > start && end - start <= longestMark && !isAboutTheWhole(ruleId)
}

/** Rules about missing parts. */
export function isMissing({ruleId}: Pick<LintMessage, 'ruleId'>): boolean {
  return ruleId?.startsWith('missing-') ?? false
}

function isAboutTheWhole(ruleId: string | null): boolean {
  return isMissing({ruleId}) || ruleId === 'over-budget' || ruleId === 'too-short' || ruleId === 'empty-script'
}

/** Splits a text at changes of display. The joined pieces are the text. */
export function markedPieces(
  source: string,
  messages: readonly LintMessage[],
  scripts: readonly ScriptSummary[]
): readonly MarkedPiece[] {
  const marks = messages.flatMap((message, place) =>
    pointsAtWords(message) ? [{start: message.range[0], end: message.range[1], place, severity: message.severity}] : []
  )
  const spans = scripts.flatMap(({details}) => details?.spans ?? [])
  const late = scripts.flatMap(({details, end}) =>
    details?.overAt === undefined ? [] : [{start: details.overAt, end}]
  )
  const edges = [...marks, ...spans, ...late].flatMap(({start, end}) => [start, end])
  const bounds = [...new Set([0, ...edges, source.length])].sort((a, b) => a - b)
  const marksAt = sweep(marks)
  const spanAt = sweep(spans)
  const lateAt = sweep(late)
  return bounds.slice(1).map((end, index): MarkedPiece => {
    const start = bounds[index] ?? 0
    const here = marksAt(start)
    const kind = spanAt(start)[0]?.kind
    return {
      text: source.slice(start, end),
      messages: here.map(({place}) => place),
      severity: here.some(({severity}) => severity === 2) ? 2 : here.length > 0 ? 1 : undefined,
      kind: kind === 'spoken' || kind === 'placeholder' ? kind : 'unspoken',
      late: lateAt(start).length > 0
    }
  })
}

/** Returns a function that finds the ranges around an offset. Call it with increasing offsets. */
function sweep<R extends {readonly start: number; readonly end: number}>(ranges: readonly R[]) {
  const queue = [...ranges].sort((a, b) => a.start - b.start)
  let next = 0
  let open: R[] = []
  return (at: number): readonly R[] => {
    for (let range = queue[next]; range && range.start <= at; range = queue[++next]) open.push(range)
    open = open.filter(({end}) => end > at)
    return open
  }
}
