import * as v from 'valibot'
import {VmlintError} from '../errors.ts'
import {compareText} from '../result.ts'
import {readSource} from '../source-file.ts'
import {writeAtomic} from '../write-atomic.ts'

/** Where suppressions are kept unless told otherwise. */
export const defaultLocation = '.vmlint-suppressions.json'

/** How often each rule may find a fault in each sentence of each file: file, rule, sentence, count. Files are relative to the record's folder, with `/`. */
export type Suppressions = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>

const schema = v.record(
  v.string(),
  v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))))
)

/** A record as it was read: what it holds, and its text, to tell whether it has changed since. */
export interface SuppressionsFile {
  readonly suppressions: Suppressions
  readonly text: string
}

/** Reads a record. Throws `VmlintError` with the place of what is wrong in it. */
export async function readSuppressions(path: string): Promise<SuppressionsFile> {
  const text = readSource(path)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw await damaged(text, path, 'it is not JSON', {cause})
  }
  // To valibot a list is a record of its places.
  const result = v.safeParse(schema, Array.isArray(data) ? undefined : data)
  if (!result.success) {
    const keys = result.issues[0].path?.map(({key}) => String(key)) ?? []
    throw await damaged(text, path, 'expected file, rule, sentence and count', {keys})
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

async function damaged(
  text: string,
  path: string,
  what: string,
  {keys, cause}: {readonly keys?: readonly string[]; readonly cause?: unknown}
): Promise<VmlintError> {
  // JSON.parse tells no place that could be relied on.
  const {isNode, LineCounter, parseDocument} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true})
  const node = keys ? document.getIn(keys, true) : undefined
  const offset = (isNode(node) ? node.range?.[0] : document.errors[0]?.pos[0]) ?? 0
  const {line, col} = lines.linePos(offset)
  const place = {line, column: col}
  const where = `${path}:${line}:${col}`
  return new VmlintError(`Damaged suppressions, ${what}: ${where}. Mend it, or take it away and suppress anew`, {
    path,
    place,
    cause
  })
}

/** Writes a record in an order that is the same everywhere; nothing where nothing has changed. */
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
