import * as v from 'valibot'
import {VmlintError} from '../errors.ts'
import {readSource} from '../files/read.ts'
import {writeAtomic} from '../files/write.ts'
import {compareText} from '../result.ts'
import type {findDamage} from './damage.ts'

/** Counts of suppressed problems: file, rule, sentence, count. File paths are relative to the folder of the suppressions, with `/`. */
export type Suppressions = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>

const schema = v.record(
  v.string(),
  v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))))
)

/** A file of suppressions as read: its contents, and its text, to detect later changes. */
export interface SuppressionsFile {
  readonly suppressions: Suppressions
  readonly text: string
}

/** Reads a file of suppressions. Throws `VmlintError` with the position of a fault. */
export async function readSuppressions(path: string): Promise<SuppressionsFile> {
  const text = readSource(path)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw await damaged(path, 'not valid JSON', {text, cause})
  }
  // valibot accepts a list as a record of its indexes.
  const result = v.safeParse(schema, Array.isArray(data) ? undefined : data)
  if (!result.success) {
    const keys = result.issues[0].path?.map(({key}) => String(key)) ?? []
    throw await damaged(path, 'expected file, rule, sentence and count', {text, keys})
  }
  return {
    suppressions: toMap(result.output, (rules) => toMap(rules, (sentences) => toMap(sentences, (count) => count))),
    text
  }
}

function toMap<Value, Mapped>(
  data: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped
): ReadonlyMap<string, Mapped> {
  return new Map(Object.entries(data).map(([key, value]) => [key, map(value)]))
}

/** The parser with positions is loaded only for a damaged file. */
async function damaged(
  path: string,
  what: string,
  where: Parameters<typeof findDamage>[0] & {readonly cause?: unknown}
) {
  const {findDamage} = await import('./damage.ts')
  const place = findDamage(where)
  return new VmlintError(
    `The file of suppressions is damaged, ${what}: ${path}:${place.line}:${place.column}. Correct it, or delete it and run \`--suppress-all\` again`,
    {path, place, cause: where.cause}
  )
}

/** Writes suppressions in a stable order; does nothing if they are unchanged. */
export function writeSuppressions(path: string, suppressions: Suppressions, old: SuppressionsFile | undefined): void {
  const text = print(suppressions)
  if (text !== old?.text) writeAtomic(path, text, old?.text)
}

function print(suppressions: Suppressions): string {
  const files = sorted(suppressions, (rules) => sorted(rules, (sentences) => sorted(sentences, (count) => count)))
  return `${JSON.stringify(files, undefined, 2)}\n`
}

function sorted<Value>(map: ReadonlyMap<string, Value>, print: (value: Value) => unknown): object {
  const entries = [...map].sort(([a], [b]) => compareText(a, b))
  return Object.fromEntries(entries.map(([key, value]) => [key, print(value)]))
}
