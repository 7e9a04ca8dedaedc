import * as nouns from './nouns.ts'
import type {Table} from './table.ts'
import * as verbs from './verbs.ts'
import * as words from './words.ts'

const files: readonly Readonly<Record<string, Table>>[] = [verbs, nouns, words]

/** Every table by its name. To add a table, export it from one of the files above. */
export const tables: ReadonlyMap<string, Table> = new Map(
  files.flatMap((file) => Object.values(file)).map((table) => [table.name, table])
)
