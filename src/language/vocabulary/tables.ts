import * as asking from './asking.ts'
import * as change from './change.ts'
import * as clauses from './clauses.ts'
import * as contact from './contact.ts'
import * as deliver from './deliver.ts'
import * as jargon from './jargon.ts'
import * as letters from './letters.ts'
import * as messages from './messages.ts'
import * as people from './people.ts'
import * as places from './places.ts'
import * as praise from './praise.ts'
import * as pressure from './pressure.ts'
import * as smallActs from './small-acts.ts'
import * as smallTalk from './small-talk.ts'
import * as statements from './statements.ts'
import type {Table} from './table.ts'
import * as tease from './tease.ts'
import * as time from './time.ts'
import * as tone from './tone.ts'
import * as vague from './vague.ts'

const files: readonly Readonly<Record<string, Table>>[] = [
  asking,
  change,
  clauses,
  contact,
  deliver,
  jargon,
  letters,
  messages,
  people,
  places,
  praise,
  pressure,
  smallActs,
  smallTalk,
  statements,
  tease,
  time,
  tone,
  vague
]

/**
 * Every table by name, as patterns use it: `<deliver>`, `<deliver:past>`. A table has words of one meaning,
 * base forms in order, one per line; inflect.ts adds the other forms, irregular.ts lists the irregular ones.
 * Before adding a table, check whether one with that meaning exists. Export it, with a sentence about the common
 * meaning, from the file of its topic, or from a new file that is listed above. A test checks that every phrase and exception
 * that uses it has an effect (test/anatomy/account.slow.test.ts, test/rules/account.slow.test.ts).
 */
export const tables: ReadonlyMap<string, Table> = new Map(
  files.flatMap((file) => Object.values(file)).map((table) => [table.name, table])
)

/** Tables that no pattern uses, for code that looks up single words (membership.ts). */
const lookedUp: ReadonlySet<string> = new Set([
  ...Object.values(clauses).map(({name}) => name),
  'authority',
  'choose',
  'firm-ending',
  'place',
  'rule-noun',
  'trouble',
  'trouble-noun',
  'vague-noun',
  'vague-verb',
  'vague-word'
])

/** Tables that patterns use: a team may add words to them. */
export const calledTables: readonly Table[] = [...tables.values()].filter(({name}) => !lookedUp.has(name))

/** A team's additions to tables, by table name. */
export type TeamWords = Readonly<Record<string, readonly string[] | undefined>>
