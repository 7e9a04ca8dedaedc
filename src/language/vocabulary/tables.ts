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
import * as words from './words.ts'

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
  vague,
  words
]

/**
 * Every table by its name, which is how patterns call it: `<deliver>`, `<deliver:past>`. A table holds words of one meaning,
 * base forms in order, one a line; inflect.ts makes their other forms, irregular.ts lists those that no rule makes.
 * To add one, look first whether a table of that meaning is there; export it, with a sentence of what its words have in
 * common, from the file of its topic, or from a new file that is named above. A test holds every phrase and exception
 * that uses it to account (test/anatomy/account.test.ts, test/rules/account.test.ts).
 */
export const tables: ReadonlyMap<string, Table> = new Map(
  files.flatMap((file) => Object.values(file)).map((table) => [table.name, table])
)

/** Tables that no pattern calls: what reads a message word by word looks their words up (membership.ts). */
const lookedUp: ReadonlySet<string> = new Set([
  ...Object.values(clauses).map(({name}) => name),
  'authority',
  'change',
  'firm-ending',
  'hedge',
  'month',
  'notice',
  'place',
  'rule-noun',
  'scheduled',
  'span',
  'trouble',
  'trouble-noun',
  'vague-noun',
  'vague-verb',
  'vague-word'
])

/** The tables that patterns call: a team may add words to them. */
export const calledTables: readonly Table[] = [...tables.values()].filter(({name}) => !lookedUp.has(name))

/** Words that a team adds to tables, by the name of the table. */
export type TeamWords = Readonly<Record<string, readonly string[] | undefined>>
