import {VmlintError} from '../../errors.ts'
import {didYouMean} from '../../suggest.ts'
import type {ConfigSourceFlags} from '../config-flags.ts'
import {configuredRules} from '../configured-rules.ts'
import type {Io} from '../io.ts'
import {foundText} from './found-text.ts'
import {explainRule} from './rule-text.ts'
import {rulesThatReport} from './said.ts'
import {rulesAbout} from './search.ts'

/** Explains a rule by id; otherwise finds rules by a word or by what they report, and explains or lists them. Throws `VmlintError` if none match. */
export async function explain(words: string, flags: ConfigSourceFlags, io: Io): Promise<string> {
  const rules = await configuredRules(flags, io)
  const byId = (id: string) => rules.find((rule) => rule.id === id)
  const named = byId(words)
  if (named) return explainRule(named, io.stdout.columns)
  const said = await rulesThatReport(words, flags, io)
  const about = rulesAbout(words, rules).filter(({id}) => !said.some((found) => found.id === id))
  const found = [...said, ...about]
  const only = found.length === 1 ? byId(found[0]?.id ?? '') : undefined
  if (only) return explainRule(only, io.stdout.columns)
  if (found.length > 0) return foundText(words, {said, about}, io.stdout.columns || undefined)
  const ids = rules.map(({id}) => id)
  const hint = didYouMean(words, ids) || '; `vmlint rules` lists them'
  throw new VmlintError(`No rule is named \`${words}\`, mentions it or reports it${hint}`)
}
