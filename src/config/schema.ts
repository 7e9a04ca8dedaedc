import * as v from 'valibot'
import {compileGlobs} from '../files/glob.ts'
import {type AnyRule, isRule} from '../rule/set.ts'
import {settingsSchema} from '../settings.ts'

/** Severity of a rule: a word, or ESLint's number. */
const severitySchema = v.picklist(['off', 'warn', 'error', 0, 1, 2])

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())

function textOrList(description: string) {
  return v.optional(v.pipe(v.union([text, v.array(text)]), v.description(description)))
}

const isGlob = (value: string | string[]): boolean => {
  try {
    compileGlobs(typeof value === 'string' ? [value] : value)
    return true
  } catch {
    return false
  }
}

const globsSchema = v.pipe(
  v.union([text, v.array(text)]),
  v.check(isGlob, 'must be patterns of at most 1000 characters, whose braces stand for at most 100')
)

function globs(description: string) {
  return v.optional(v.pipe(globsSchema, v.description(description)))
}

/** Value of a rule: a severity, or a list of severity and options. */
export function ruleSchema(rule: AnyRule) {
  const options: v.GenericSchema<object> = isRule(rule) ? rule.meta.options : v.record(v.string(), v.unknown())
  const summary = isRule(rule) ? `${rule.meta.summary}.` : 'A retext plugin.'
  return v.optional(
    v.pipe(
      v.union([severitySchema, v.strictTuple([severitySchema]), v.strictTuple([severitySchema, options])]),
      v.description(summary)
    )
  )
}

/** Rules as set by a configuration, front matter or the command line. */
export function rulesSchema(rules: ReadonlyMap<string, AnyRule>) {
  return v.strictObject(Object.fromEntries([...rules].map(([id, rule]) => [id, ruleSchema(rule)])))
}

/** Schema of a configuration: the single source of its types, checks, `schema.json` and documentation. */
export function configSchema(rules: ReadonlyMap<string, AnyRule>) {
  const settings = v.optional(
    v.pipe(settingsSchema, v.description('What the messages are for, and how they are read.'))
  )
  const ruleValues = v.optional(
    v.pipe(
      rulesSchema(rules),
      v.description('Severity of each rule (`off`, `warn` or `error`), or a list of severity and options.')
    )
  )
  return v.strictObject({
    $schema: v.optional(v.pipe(v.string(), v.description('URL of this schema, for editors.'))),
    root: v.optional(v.pipe(v.boolean(), v.description('True to ignore configuration files in the folders above.'))),
    extends: textOrList(
      'Configurations to build on, in order: `vmlint:recommended`, `vmlint:strict`, `vmlint:all`, files (`./team.yaml`), packages.'
    ),
    files: globs('Files to lint if the command names none.'),
    ignores: globs('Files and folders to ignore.'),
    plugins: textOrList(
      'Packages or files (`./my-rules.js`) that provide rules: retext plugins, or rules made by `defineRule`.'
    ),
    settings,
    rules: ruleValues,
    overrides: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            files: v.pipe(globsSchema, v.description('Files that this applies to.')),
            ignores: globs('Files among them to exclude.'),
            settings,
            rules: ruleValues
          })
        ),
        v.description('Settings and rules for some files; later ones win.')
      )
    )
  })
}

/** Schema of `vmlint` in front matter. */
export function frontMatterSchema(rules: ReadonlyMap<string, AnyRule>) {
  const {goal, touch, pace, budget, scripts} = settingsSchema.entries
  return v.strictObject({
    goal: v.optional(goal.wrapped),
    touch: v.optional(touch.wrapped),
    pace: v.optional(pace.wrapped),
    budget,
    scripts: v.optional(scripts.wrapped),
    title: v.optional(v.pipe(text, v.description('Name of the file in reports.'))),
    draft: v.optional(v.pipe(v.boolean(), v.description('True for a file that may have no script yet.'))),
    rules: v.optional(rulesSchema(rules))
  })
}

/** A configuration as written. */
export type Config = v.InferInput<ReturnType<typeof configSchema>>

/** Front matter as written. */
export type FrontMatterConfig = v.InferInput<ReturnType<typeof frontMatterSchema>>
