import type {Root} from 'nlcst'
import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Location} from '../script/location.ts'
import type {Range} from '../script/model.ts'
import type {Analysis} from './analysis.ts'

/** Seconds that a plugin may take over one script (chosen: a slow one takes one). */
const patience = 10

/** A retext plugin of somebody else that runs as a rule. */
export interface ForeignRule {
  /** Runs the plugin over one script and leaves on the file what it reports, or how it failed. */
  readonly run: (analysis: Analysis, file: VFile) => Promise<void>
}

/**
 * Runs a retext plugin under an id of ours. It gets a file and a tree of its own, so that whatever it does to them, the
 * other rules find theirs as they were; when it fails, it is named, and the run goes on.
 */
export function foreignRule(id: string, plugin: Plugin<[unknown?], Root>, options: unknown): ForeignRule {
  let processor: Processor<undefined, Root, Root> | undefined
  return {
    async run(analysis, file) {
      const own = new VFile({path: file.path, value: analysis.source})
      const fail = (error: unknown) => file.data.crashes?.push({ruleId: id, error})
      try {
        // Attached here, since a plugin may already throw when it is.
        processor ??= unified().use(plugin, options).freeze()
        const running = processor
        await analysis.stopwatch.measure('rule', id, () =>
          within(patience, running.run(structuredClone(analysis.tree), own))
        )
      } catch (error) {
        // What `file.fail` throws stands among the messages.
        if (!own.messages.some((message) => message === error)) fail(error)
      }
      for (const message of own.messages) {
        const place = rangeOf(message, analysis)
        if (place) file.messages.push(adopt(message, id, place, analysis.location))
        else fail(`reports a place outside the script: ${message.reason}`)
      }
    }
  }
}

/** A message under the id of the rule, with its place in full. */
function adopt(message: VFileMessage, id: string, place: Range, location: Location): VFileMessage {
  message.ruleId = id
  message.reason = String(message.reason)
  message.place = location.toPosition(place)
  return message
}

/** Where a message points; the start of the script where it has no place, undefined where its place is not in the script. */
function rangeOf({place}: VFileMessage, {script, location}: Analysis): Range | undefined {
  if (!place) return {start: script.start, end: script.start}
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place]
  const start = from.offset ?? location.toOffset(from) ?? Number.NaN
  const end = to.offset ?? location.toOffset(to) ?? Number.NaN
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && script.start <= start && start <= end && end <= script.end
  return isInside ? {start, end} : undefined
}

/** A promise that is broken when the time is over: one that is never kept would end the run in silence. */
async function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not finish within ${seconds} seconds`)), seconds * 1000)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
