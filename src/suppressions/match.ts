import {relative} from 'node:path'
import {toPosix} from '../files/paths.ts'
import {type FileResult, type LintMessage, toFileResult} from '../result.ts'
import {sentenceAround} from './fingerprint.ts'
import type {Suppressions} from './suppressions-file.ts'

type Rules = Suppressions extends ReadonlyMap<string, infer Value> ? Value : never

/** Results without suppressed problems, and how many suppressions of their files were unused. */
export interface Suppressed {
  readonly results: readonly FileResult[]
  readonly unused: number
}

/** Where the suppressions are, and how complete the run was. */
export interface MatchContext {
  /** Folder that the paths in the suppressions are relative to. */
  readonly folder: string
  /** Whether all other scripts in a file's folder were linted with it. */
  readonly isWhole: (filePath: string) => boolean
}

/** Moves suppressed messages out of the results. If a sentence has more problems than suppressions, the last ones are reported. */
export function withoutSuppressed(
  results: readonly FileResult[],
  suppressions: Suppressions,
  context: MatchContext
): Suppressed {
  let unused = 0
  const applied = results.map((result) => {
    const rules = suppressions.get(nameOf(result.filePath, context.folder))
    if (!rules || !isLinted(result)) return result
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
    for (const [id, sentences] of left)
      if (isJudged(id, result, context)) for (const count of sentences.values()) unused += count
    return toFileResult(result.filePath, {...result, messages, suppressedMessages})
  })
  return {results: applied, unused}
}

/** Suppresses all current problems: replaces the entries of the results' files, and keeps those of other files and of rules that did not run. */
export function suppress(
  results: readonly FileResult[],
  suppressions: Suppressions,
  {rules: chosen, ...context}: MatchContext & {readonly rules?: readonly string[]}
): Suppressions {
  const isChosen = (id: string) => chosen?.includes(id) ?? true
  return update(results, suppressions, context, (result, old) => {
    const kept = [...old].filter(([id]) => !isChosen(id) || !isJudged(id, result, context))
    const found = [...countMessages(result)].filter(([id]) => isChosen(id))
    const merged = new Map(kept)
    for (const [id, sentences] of found) merged.set(id, new Map([...(merged.get(id) ?? []), ...sentences]))
    return merged
  })
}

/** Removes unused suppressions of the results' files, and all those of deleted files. */
export function prune(
  results: readonly FileResult[],
  suppressions: Suppressions,
  {exists, ...context}: MatchContext & {readonly exists: (name: string) => boolean}
): Suppressions {
  const pruned = update(results, suppressions, context, (result, old) => {
    const found = countMessages(result)
    return mapRules(old, (sentences, id) =>
      isJudged(id, result, context) ? lessened(sentences, found.get(id)) : sentences
    )
  })
  return new Map([...pruned].filter(([name]) => exists(name)))
}

/** Limits each sentence's count to the problems found in it. */
function lessened(
  sentences: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number> | undefined
): ReadonlyMap<string, number> {
  const counts = [...sentences].map(
    ([sentence, count]) => [sentence, Math.min(count, found?.get(sentence) ?? 0)] as const
  )
  return new Map(counts.filter(([, count]) => count > 0))
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
  {folder}: MatchContext,
  change: (result: FileResult, old: Rules) => Rules
): Suppressions {
  const updated = new Map(suppressions)
  for (const result of results) {
    if (!isLinted(result)) continue
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

/** A file that could not be read, or not by every rule, does not show what is fixed. */
function isLinted({fatalErrorCount}: FileResult): boolean {
  return fatalErrorCount === 0
}

/** Whether the run could have found a suppressed problem: the rule ran, and if it compares scripts, it saw all of them. */
function isJudged(id: string, {filePath, checked}: FileResult, {isWhole}: MatchContext): boolean {
  if (!checked) return true
  return checked.rules.includes(id) && (!checked.comparing.includes(id) || isWhole(filePath))
}

function nameOf(filePath: string, folder: string): string {
  return toPosix(relative(folder, filePath))
}
