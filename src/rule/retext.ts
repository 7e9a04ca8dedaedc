import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Location} from '../script/location.ts'
import type {Range} from '../script/model.ts'
import {toNlcst} from '../script/nlcst.ts'
import type {Analysis} from './analysis.ts'

/** Most seconds that a plugin may take for one script (chosen: slow ones take one). */
const timeLimit = 10

/** A third-party retext plugin that runs as a rule. */
export interface ForeignRule {
  /** Runs the plugin on one script; its messages or its failure are stored on the file. */
  readonly run: (analysis: Analysis, file: VFile) => Promise<void>
}

/**
 * Runs a retext plugin under a rule id, as `retext().use(retextEnglish).use(plugin)` does. It gets its own file and tree, so
 * that it cannot change those of the other rules. If it fails, that is reported under its id, and the run goes on.
 */
export function foreignRule(id: string, plugin: Plugin<[unknown?], Root>, options: unknown): ForeignRule {
  let processor: ReturnType<typeof retextWith> | undefined
  return {
    async run(analysis, file) {
      const own = new VFile({path: file.path, value: analysis.source})
      const fail = (error: unknown) => file.data.crashes?.push({ruleId: id, error})
      try {
        // Attached inside the `try`, since a plugin can throw as soon as it is attached.
        processor ??= retextWith(plugin, options)
        const {parse, run} = await processor
        const {script, location, stopwatch} = analysis
        const tree = stopwatch.measure('stage', 'tree for plugins', () => toNlcst(script, location, parse))
        await stopwatch.measure('rule', id, () => within(timeLimit, run(tree, own)))
      } catch (error) {
        // The error thrown by `file.fail` is among the messages.
        if (!Array.isArray(own.messages) || !own.messages.some((message) => message === error)) fail(error)
      }
      for (const message of messagesOf(own, fail)) {
        const place = rangeOf(message, analysis)
        if (place) file.messages.push(adopt(message, id, place, analysis.location))
        else fail(`reports a place outside the script: ${message.reason}`)
      }
    }
  }
}

/** The messages on a plugin's file; what else it put there is a failure of the plugin. */
function messagesOf({messages}: VFile, fail: (error: unknown) => void): readonly VFileMessage[] {
  const all: readonly unknown[] = Array.isArray(messages) ? messages : [messages]
  const isMessage = (one: unknown): one is VFileMessage => typeof one === 'object' && one !== null && 'reason' in one
  for (const one of all) if (!isMessage(one)) fail(`reports \`${String(one)}\`, which is no message`)
  return all.filter(isMessage)
}

/** Creates a plugin's processor; retext is loaded for the first one. Each plugin parses for itself, since it may extend the parser. */
async function retextWith(plugin: Plugin<[unknown?], Root>, options: unknown) {
  const [{retext}, {default: retextEnglish}] = await Promise.all([import('retext'), import('retext-english')])
  const processor = retext().use(retextEnglish).use(plugin, options).freeze()
  return {
    parse: (text: string) => processor.parse(text),
    run: (tree: Root, file: VFile) => processor.run(tree, file)
  }
}

/** A message under the rule's id, with its full position. */
function adopt(message: VFileMessage, id: string, place: Range, location: Location): VFileMessage {
  message.ruleId = id
  message.reason = String(message.reason)
  message.place = location.toPosition(place)
  return message
}

/** Offsets of a message; the start of the script if it has no position, undefined if its position is outside the script. */
function rangeOf({place}: VFileMessage, {script, location}: Analysis): Range | undefined {
  if (!place) return {start: script.start, end: script.start}
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place]
  const start = from.offset ?? location.toOffset(from) ?? Number.NaN
  const end = to.offset ?? location.toOffset(to) ?? Number.NaN
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && script.start <= start && start <= end && end <= script.end
  return isInside ? {start, end} : undefined
}

/** A promise that rejects when the time is over: one that never settles would end the run silently. */
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
