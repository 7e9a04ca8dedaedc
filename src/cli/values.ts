import {InvalidArgumentError} from 'commander'
import * as v from 'valibot'
import {factorText, paceSchema, paces, type SettingsInput, wordsPerMinuteText} from '../settings.ts'
import {didYouMean} from '../suggest.ts'

/** Returns a parser for a flag with a fixed set of values. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return (value: string): Word => {
    const word = words.find((d) => d === value)
    if (word === undefined) throw new InvalidArgumentError(`Use one of ${words.join(', ')}${didYouMean(value, words)}`)
    return word
  }
}

/** Parses the name of a file: an empty one comes from a variable that is not set. */
export function fileName(value: string): string {
  if (value === '') throw new InvalidArgumentError('Use the name of a file, this one is empty')
  return value
}

/** Parses a count: 0, 1, 2 and so on. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Use a whole number, 0 or more')
  return Number(value)
}

/** Parses the seconds of a budget. */
export function seconds(value: string): number {
  const number = decimal(value)
  if (number === undefined || number < 1) throw new InvalidArgumentError('Use a number of seconds, 1 or more')
  return number
}

/** Parses a pace: a factor, a name or words per minute. */
export function pace(value: string): NonNullable<SettingsInput['pace']> {
  const name = paces.find((d) => d === value)
  if (name) return name
  const number = decimal(value)
  if (number !== undefined && v.is(paceSchema, number)) return number
  throw new InvalidArgumentError(
    `Use ${paces.join(', ')}, ${factorText}, or ${wordsPerMinuteText}${didYouMean(value, paces)}`
  )
}

/** Collects the values of a repeatable flag. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** Collects `--rule id:severity`, `--rule 'id:["warn", {…}]'` and `--rule '{"id": …}'`; later ones win. */
export function collectRules(
  value: string,
  before: Readonly<Record<string, unknown>> = {}
): Readonly<Record<string, unknown>> {
  return {...before, ...(value.trimStart().startsWith('{') ? jsonObject(value) : ruleEntry(value))}
}

function ruleEntry(value: string): Readonly<Record<string, unknown>> {
  const colon = value.indexOf(':')
  const id = value.slice(0, colon).trim()
  const setting = value.slice(colon + 1).trim()
  if (colon < 1 || !id || !setting)
    throw new InvalidArgumentError('It is `id:severity`, such as `weak-words:error`, or JSON')
  return {[id]: /^(?:\[|[012]$)/.test(setting) ? json(setting) : setting}
}

function jsonObject(value: string): Readonly<Record<string, unknown>> {
  const parsed = json(value)
  return typeof parsed === 'object' && parsed !== null ? {...parsed} : {}
}

function json(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `Not valid JSON: ${error.message}` : 'Not valid JSON')
  }
}

function decimal(value: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : undefined
}

/** A time as people write it: `26.5`, `26,5`, `26 s`, `0:26`, `1:05.5`. */
const written = /^(?:(\d{1,3}):(?=[0-5]\d))?(\d{1,9}(?:[.,]\d{1,9})?)\s*(?:s|secs?|seconds?)?$/i

/** Collects the seconds of timed readings. */
export function collectSeconds(value: string, before: readonly number[] = []): readonly number[] {
  // The unit of `26 s`, which the shell splits into two words.
  if (before.length > 0 && /^(?:s|secs?|seconds?)$/i.test(value)) return before
  const [, minutes = '0', seconds = ''] = written.exec(value.trim()) ?? []
  const number = Number(minutes) * 60 + Number(seconds.replace(',', '.'))
  if (!(number > 0)) throw new InvalidArgumentError('Use seconds, such as 31.5 or 0:31')
  return [...before, number]
}

/** Parses the number of allowed warnings; -1 allows any number, as in ESLint. */
export function maxWarnings(value: string): number {
  return value === '-1' ? Number.POSITIVE_INFINITY : wholeNumber(value)
}
