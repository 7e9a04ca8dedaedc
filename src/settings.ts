import * as v from 'valibot'
import {calledTables, type TeamWords} from './language/vocabulary/tables.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const countryCode = v.pipe(
  v.string(),
  v.regex(/^(?!UK$)[A-Z]{2}$/, 'must be the two capital letters of a country, such as GB for the United Kingdom')
)
const factors = {from: 0.3, to: 3}
const factor = v.pipe(v.number(), v.minValue(factors.from), v.maxValue(factors.to))
const wordsPerMinute = {from: 60, to: 400}
/** What a factor, and what a pace in words per minute may be, as messages say it. */
export const factorText = `a factor from ${factors.from} to ${factors.to}`
export const wordsPerMinuteText = `words per minute from ${wordsPerMinute.from} to ${wordsPerMinute.to}`

/** What a message is for. */
export const goals = ['any', 'callback', 'email', 'educate'] as const
/** Position of a message in the sequence. */
export const touches = ['cold', 'followup', 'breakup', 'inbound', 'prerecorded'] as const
/** Named speeds; see docs/speaking-time.md for the figures. */
export const paces = ['slow', 'normal', 'fast', 'tts'] as const
/** How scripts are found in a file. */
export const scriptsModes = ['auto', 'document', 'section', 'blockquote', 'fence', 'marked'] as const

/** Pace of the caller: a factor (1 is a typical reader, 1.1 takes a tenth longer), a name, or words per minute from 60. */
export const paceSchema = v.union(
  [v.picklist(paces), factor, v.pipe(v.number(), v.minValue(wordsPerMinute.from), v.maxValue(wordsPerMinute.to))],
  `must be ${factorText}, ${wordsPerMinuteText}, or one of ${paces.join(', ')}`
)

/** A team's accepted words, and additions to the vocabulary tables, by table name. */
const vocabularySchema: v.GenericSchema<
  TeamWords & {readonly accept?: readonly string[] | undefined},
  TeamWords & {readonly accept: readonly string[]}
> = v.strictObject({
  accept: v.optional(v.pipe(v.array(text), v.description('Words and phrases that no rule reports.')), []),
  ...Object.fromEntries(
    calledTables.map(({name, meaning}) => [name, v.optional(v.pipe(v.array(text), v.description(meaning)))])
  )
})

/** Every setting with its default; the single source of types, checks, `schema.json` and documentation. */
export const settingsSchema = v.strictObject({
  goal: v.optional(v.pipe(v.picklist(goals), v.description('What the messages are for.')), 'any'),
  touch: v.optional(v.pipe(v.picklist(touches), v.description('Position of the messages in their sequence.')), 'cold'),
  pace: v.optional(v.pipe(paceSchema, v.description('Pace of the caller: a factor, a name or words per minute.')), 1),
  digitPace: v.optional(v.pipe(factor, v.description('Factor on digits read one by one, on top of the pace.')), 1),
  readings: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description('Number of timed readings behind the pace; more of them narrow the range.')
    ),
    0
  ),
  readAs: v.optional(v.pipe(v.record(text, text), v.description('Custom readings of words.')), {}),
  budget: v.optional(
    v.pipe(
      v.number(),
      v.minValue(1),
      v.maxValue(3600),
      v.description('Longest message, in seconds; overrides the rule over-budget.')
    )
  ),
  scripts: v.optional(v.pipe(v.picklist(scriptsModes), v.description('How scripts are found in a file.')), 'auto'),
  columns: v.optional(
    v.pipe(v.array(text), v.description('Names of table columns (.csv, .tsv, markdown) with messages.')),
    []
  ),
  company: v.optional(
    v.pipe(
      v.union([text, v.array(text)]),
      v.description("Names of the caller's company."),
      v.transform((value) => (typeof value === 'string' ? [value] : value))
    ),
    []
  ),
  country: v.optional(
    v.pipe(
      v.union([countryCode, v.array(countryCode)]),
      v.description(
        'Countries of telephone numbers written without a plus, as two letters (`GB`); numbers that cannot exist there are reported.'
      ),
      v.transform((value) => (typeof value === 'string' ? [value] : value))
    ),
    []
  ),
  placeholders: v.optional(
    v.pipe(
      v.strictObject({known: v.optional(v.array(text), [])}),
      v.description('Placeholders that the sending tool fills in.')
    ),
    {}
  ),
  vocabulary: v.optional(
    v.pipe(
      vocabularySchema,
      v.description('Words and phrases that no rule reports (`accept`), and words to add to tables, by table name.')
    ),
    {}
  ),
  sequence: v.optional(
    v.pipe(
      v.picklist(['file', 'folder']),
      v.description('What forms a sequence, for duplicate-script: a file or a folder.')
    ),
    'folder'
  )
})

/** Settings of one script, with defaults. */
export type Settings = v.InferOutput<typeof settingsSchema>
/** Settings as written, all optional. */
export type SettingsInput = v.InferInput<typeof settingsSchema>

/** The default settings. */
export const defaultSettings: Settings = v.parse(settingsSchema, {})

/** Settings, keyed by their input as JSON. */
const parsed = new Map<string, Settings>()
/** Most cached values (chosen): a repository has a few, but a server sees many. */
const mostParsed = 1000

/** Completes and checks settings, each distinct value once: thousands of scripts share a few. Throws a `ValiError`. */
export function parseSettings(input: SettingsInput): Settings {
  const key = JSON.stringify(input)
  let settings = parsed.get(key)
  if (!settings) {
    settings = v.parse(settingsSchema, input)
    if (parsed.size >= mostParsed) parsed.clear()
    parsed.set(key, settings)
  }
  return settings
}
