import type {Root} from 'nlcst'
import * as v from 'valibot'
import type {VFile} from 'vfile'
import {
  type AnyPhrase,
  compileMatcher,
  type Family,
  type Match,
  type Matcher,
  type Phrase
} from '../language/matcher.ts'
import {literal} from '../language/pattern.ts'
import {toFamily, toPhrase} from '../language/phrase.ts'
import {locate} from '../script/location.ts'
import {asOneScript} from '../script/one-script.ts'
import {defaultSettings} from '../settings.ts'
import {Analysis} from './analysis.ts'
import {Context} from './context.ts'
import type {
  ComparisonContext,
  DocumentContext,
  OptionsSchema,
  Problem,
  Rule,
  RuleDefinition,
  RuleMeta
} from './definition.ts'
import {reportProblem} from './report.ts'

export type {AnyPhrase, Family, Match, Phrase} from '../language/matcher.ts'
export {literal} from '../language/pattern.ts'
export {type Fix, leaveOut, removeWords, type Suggestion} from '../language/removal.ts'
export type * from './definition.ts'

/** Address of a rule's documentation. */
export const docsUrl = (id: string): string => `https://github.com/vmlint/vmlint/blob/main/docs/rules/${id}.md`

/** Creates a built-in rule from its definition. */
export function defineRule<const Schema extends OptionsSchema>(definition: RuleDefinition<Schema>): Rule {
  return makeRule({url: docsUrl(definition.id), ...definition})
}

/** Creates a plugin's rule, whose documentation is where its author says, if anywhere. */
export function definePluginRule<const Schema extends OptionsSchema>(definition: RuleDefinition<Schema>): Rule {
  return makeRule(definition)
}

function makeRule<Schema extends OptionsSchema>(definition: RuleDefinition<Schema>): Rule {
  const {phrases, budget, check, checkDocument, collect, compare, options: schema, ...described} = definition
  const {id} = definition
  const optionsSchema: OptionsSchema = schema ?? v.strictObject({})
  const meta: RuleMeta = {...described, options: optionsSchema}
  // The schema that parses the options also types them.
  const parseOptions = (options: unknown) => v.parse(optionsSchema, options ?? {}) as v.InferOutput<Schema>

  function plugin(given?: unknown) {
    const options = parseOptions(given)
    let matcher: Matcher | undefined
    const findMatches = (analysis: Analysis): readonly Match[] => {
      const shared = analysis.sharedMatches(id)
      if (shared || !phrases) return shared ?? []
      matcher ??= compileMatcher(new Map([[id, phrases(options)]]))
      return matcher.find(analysis.index).get(id) ?? []
    }

    return (tree: Root, file: VFile): void | Promise<void> => {
      const analysis = file.data.analysis ?? analyseWholeText(file)
      const report = (problem: Problem) => reportProblem(file, analysis, meta, problem)
      // Used alone, a rule treats the text as a file that the user named.
      if (!file.data.crashes) {
        const {source, script} = analysis
        const scripts = source.trim() ? [script] : []
        checkDocument?.({options, source, scripts, isNamed: true, isDraft: false, report})
      }
      if (!check) return
      const context = new Context({analysis, tree, options, findMatches, report})
      // A linter collects failures and goes on; alone, the plugin throws.
      const fail = (error: unknown): void => {
        if (!file.data.crashes) throw error
        file.data.crashes.push({ruleId: id, error})
      }
      try {
        return analysis.stopwatch.measure('rule', id, () => check(context))?.catch(fail)
      } catch (error) {
        return fail(error)
      }
    }
  }

  return Object.assign(plugin, {
    meta,
    parseOptions,
    // The options come from `parseOptions` of the same rule.
    phrases: (options: object) => toFamily(phrases?.(options as v.InferOutput<Schema>) ?? []),
    budget: (options: object) => budget?.(options as v.InferOutput<Schema>),
    checkDocument:
      checkDocument &&
      ((context: DocumentContext<object>) => checkDocument(context as DocumentContext<v.InferOutput<Schema>>)),
    collect,
    compare:
      compare && ((context: ComparisonContext<object>) => compare(context as ComparisonContext<v.InferOutput<Schema>>))
  })
}

/** Schema of an optional list of strings with a description, empty by default: the usual shape of an option. */
export function list(description: string) {
  return v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.description(description)), [])
}

/** Schema of an optional list of literal phrases. */
function phraseList(description: string) {
  const phrase = v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => literal(text) !== '', 'must hold a word')
  )
  return v.optional(v.pipe(v.array(phrase), v.description(description)), [])
}

/** Options of a rule that looks for a list of phrases. */
export const phraseOptions = v.strictObject({
  allow: phraseList('Phrases that are never reported.'),
  add: phraseList('More phrases to report, in plain words.')
})

/**
 * Applies `allow` and `add` to a rule's phrases. An allowed phrase excludes every match that
 * overlaps it.
 */
export function withOptions(
  lexicon: readonly AnyPhrase[] | Family,
  {allow, add}: v.InferOutput<typeof phraseOptions>
): Family {
  const {phrases, stops = [], ...family} = toFamily(lexicon)
  const plain = phrases.map((phrase): Phrase => ({sense: 'plain', ...toPhrase(phrase)}))
  const added = add.map(literal)
  return {...family, phrases: [...plain, ...added], stops: [...stops, ...allow.map(literal)]}
}

/** Used alone, a rule treats the whole text as spoken. */
function analyseWholeText(file: VFile): Analysis {
  const source = String(file)
  const analysis = new Analysis({
    source,
    location: locate(source),
    script: asOneScript(source),
    settings: defaultSettings
  })
  file.data.analysis = analysis
  return analysis
}
