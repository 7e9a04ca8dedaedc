import {relative, sep} from 'node:path'
import {type FileResult, type LintMessage, toFileResult} from '../result.ts'
import {sentenceAround} from './fingerprint.ts'
import type {Suppressions} from './suppressions-file.ts'

type Rules = Suppressions extends ReadonlyMap<string, infer Value> ? Value : never

/** Results without what is suppressed, and how many suppressions of the files in them were not needed. */
export interface Suppressed {
  readonly results: readonly FileResult[]
  readonly unused: number
}

/** Moves the messages that are suppressed out of the results. Of a sentence with more faults than are suppressed, the last are reported. */
export function withoutSuppressed(
  results: readonly FileResult[],
  suppressions: Suppressions,
  folder: string
): Suppressed {
  let unused = 0
  const applied = results.map((result) => {
    const rules = suppressions.get(nameOf(result.filePath, folder))
    if (!rules || !isJudged(result)) return result
    const left = new Map([...rules].map(([rule, sentences]) => [rule, new Map(sentences)]))
    const messages: LintMessage[] = []
    const suppressedMessages = [...result.suppressedMessages]
    for (const message of result.messages) {
      const sentences = left.get(canSuppress(message) ? message.ruleId : '')
      const sentence = sentences && sentenceOf(result, message)
      const count = sentence === undefined ? 0 : (sentences?.get(sentence) ?? 0)
      if (sentence === undefined || count === 0) messages.push(message)
      else {
        sentences?.set(sentence, count - 1)
        suppressedMessages.push({...message, suppressions: [{kind: 'file', justification: ''}]})
      }
    }
    for (const sentences of left.values()) for (const count of sentences.values()) unused += count
    return toFileResult(result.filePath, {...result, messages, suppressedMessages})
  })
  return {results: applied, unused}
}

/** Suppresses what the results hold now: the entries of their files are made anew, those of other files stay. */
export function suppress(
  results: readonly FileResult[],
  suppressions: Suppressions,
  {folder, rules: chosen}: {readonly folder: string; readonly rules?: readonly string[]}
): Suppressions {
  const isChosen = (ruleId: string) => chosen?.includes(ruleId) ?? true
  return update(results, suppressions, folder, (result, old) => {
    const found = countMessages(result)
    return new Map([...[...old].filter(([id]) => !isChosen(id)), ...[...found].filter(([id]) => isChosen(id))])
  })
}

/** Takes away what is no longer needed for the files of the results, and all for files that are gone. */
export function prune(
  results: readonly FileResult[],
  suppressions: Suppressions,
  {folder, exists}: {readonly folder: string; readonly exists: (name: string) => boolean}
): Suppressions {
  const pruned = update(results, suppressions, folder, (result, old) => {
    const found = countMessages(result)
    return mapRules(
      old,
      (sentences, id) =>
        new Map(
          [...sentences].flatMap(([sentence, count]) => {
            const needed = Math.min(count, found.get(id)?.get(sentence) ?? 0)
            return needed > 0 ? [[sentence, needed] as const] : []
          })
        )
    )
  })
  return new Map([...pruned].filter(([name]) => exists(name)))
}

function mapRules(
  rules: Rules,
  change: (sentences: ReadonlyMap<string, number>, id: string) => ReadonlyMap<string, number>
): Rules {
  return new Map(
    [...rules].map(([id, sentences]) => [id, change(sentences, id)] as const).filter(([, {size}]) => size > 0)
  )
}

function update(
  results: readonly FileResult[],
  suppressions: Suppressions,
  folder: string,
  change: (result: FileResult, old: Rules) => Rules
): Suppressions {
  const updated = new Map(suppressions)
  for (const result of results) {
    if (!isJudged(result)) continue
    const name = nameOf(result.filePath, folder)
    const rules = change(result, suppressions.get(name) ?? new Map())
    if (rules.size > 0) updated.set(name, rules)
    else updated.delete(name)
  }
  return updated
}

function countMessages(result: FileResult): Rules {
  const counts = new Map<string, Map<string, number>>()
  for (const message of result.messages) {
    if (!canSuppress(message)) continue
    const sentences = counts.get(message.ruleId) ?? new Map<string, number>()
    counts.set(message.ruleId, sentences)
    const sentence = sentenceOf(result, message)
    sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1)
  }
  return counts
}

function sentenceOf({source = '', output = source}: FileResult, {range}: LintMessage): string {
  return sentenceAround(output, range[0])
}

function canSuppress(message: LintMessage): message is LintMessage & {readonly ruleId: string} {
  return message.ruleId !== null && !message.fatal
}

/** A file that could not be read, or not by every rule, says nothing of what is mended. */
function isJudged({fatalErrorCount}: FileResult): boolean {
  return fatalErrorCount === 0
}

function nameOf(filePath: string, folder: string): string {
  return relative(folder, filePath).split(sep).join('/')
}
