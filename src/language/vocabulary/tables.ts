import * as asking from './asking.ts'
import * as jargon from './jargon.ts'
import * as letters from './letters.ts'
import * as nouns from './nouns.ts'
import * as praise from './praise.ts'
import * as pressure from './pressure.ts'
import * as smallTalk from './small-talk.ts'
import type {Table} from './table.ts'
import * as tease from './tease.ts'
import * as tone from './tone.ts'
import * as verbs from './verbs.ts'
import * as words from './words.ts'

const files: readonly Readonly<Record<string, Table>>[] = [
  asking,
  jargon,
  letters,
  praise,
  pressure,
  smallTalk,
  tease,
  tone,
  verbs,
  nouns,
  words
]

/** Every table by its name. To add a table, export it from one of the files above. */
export const tables: ReadonlyMap<string, Table> = new Map(
  files.flatMap((file) => Object.values(file)).map((table) => [table.name, table])
)
