import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Location} from '../script/location.ts'
import type {Range} from '../script/model.ts'
import {toNlcst} from '../script/nlcst.ts'
import type {Analysis} from './analysis.ts'

/** Seconds that a plugin may take over one script (chosen: a slow one takes one). */
const patience = 10

/** A retext plugin of somebody else that runs as a rule. */
export interface ForeignRule {
  /** Runs the plugin over one script and leaves on the file what it reports, or how it failed. */
  readonly run: (analysis: Analysis, file: VFile) => Promise<void>
}

/**
 * Runs a retext plugin under an id of ours, as `retext().use(retextEnglish).use(plugin)` does. It gets a file and a tree of its own, so that whatever it does to them, the
 * other rules find theirs as they were; when it fails, it is named, and the run goes on.
 */
export function foreignRule(id: string, plugin: Plugin<[unknown?], Root>, options: unknown): ForeignRule {
  let processor: ReturnType<typeof retextWith> | undefined
  return {
    async run(analysis, file) {
      const own = new VFile({path: file.path, value: analysis.source})
      const fail = (error: unknown) => file.data.crashes?.push({ruleId: id, error})
      try {
        // Attached here, since a plugin may already throw when it is.
        processor ??= retextWith(plugin, options)
        const {parse, run} = await processor
        const {script, location, stopwatch} = analysis
        const tree = stopwatch.measure('stage', 'tree for plugins', () => toNlcst(script, location, parse))
        await stopwatch.measure('rule', id, () => within(patience, run(tree, own)))
      } catch (error) {
        // What `file.fail` throws is among the messages.
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

/** The processor of a plugin; retext is loaded for the first of them. A plugin may extend the parser, so each parses for itself. */
async function retextWith(plugin: Plugin<[unknown?], Root>, options: unknown) {
  const [{retext}, {default: retextEnglish}] = await Promise.all([import('retext'), import('retext-english')])
  const processor = retext().use(retextEnglish).use(plugin, options).freeze()
  return {
    parse: (text: string) => processor.parse(text),
    run: (tree: Root, file: VFile) => processor.run(tree, file)
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
